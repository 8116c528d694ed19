import type { App, WebPreferences } from 'electron';

/** Checklist item 4 for one window: its process may only draw and talk to us. */
export const sandbox = { sandbox: true } as const satisfies WebPreferences;

/**
 * Checklist item 4, https://www.electronjs.org/docs/latest/tutorial/security#4-enable-process-sandboxing
 * Sandboxes every renderer, whatever its window says. Must run before the app is ready.
 */
export function enableSandbox(app: Pick<App, 'enableSandbox' | 'isReady'>): void {
  if (app.isReady()) {
    throw new Error('The sandbox must be enabled before the app is ready.');
  }
  app.enableSandbox();
}
