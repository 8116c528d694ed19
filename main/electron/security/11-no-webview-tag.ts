import type { WebPreferences } from 'electron';

/**
 * Checklist item 11, https://www.electronjs.org/docs/latest/tutorial/security#11-do-not-use-allowpopups-for-webviews
 * There are no webviews, so none can allow popups.
 */
export const noWebviewTag = { webviewTag: false } as const satisfies WebPreferences;
