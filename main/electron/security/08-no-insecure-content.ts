import type { WebPreferences } from 'electron';

/**
 * Checklist item 8, https://www.electronjs.org/docs/latest/tutorial/security#8-do-not-enable-allowrunninginsecurecontent
 * Gives why the preferences are refused, or null.
 */
export function whyInsecureContentRuns(preferences: WebPreferences): string | null {
  return preferences.allowRunningInsecureContent === true ? 'insecure content may run' : null;
}
