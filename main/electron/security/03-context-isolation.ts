import type { WebPreferences } from 'electron';

/**
 * Checklist item 3, https://www.electronjs.org/docs/latest/tutorial/security#3-enable-context-isolation
 * The preload and the page share no object.
 */
export const contextIsolation = { contextIsolation: true } as const satisfies WebPreferences;
