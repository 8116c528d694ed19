import type { WebPreferences } from 'electron';

/**
 * Checklist item 2, https://www.electronjs.org/docs/latest/tutorial/security#2-do-not-enable-nodejs-integration-for-remote-content
 * No page, worker or frame has Node. These are the defaults; they are written down so that a
 * change is seen.
 */
export const noNodeIntegration = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
} as const satisfies WebPreferences;
