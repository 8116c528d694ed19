import type { WebPreferences } from 'electron';

/**
 * Checklist item 6, https://www.electronjs.org/docs/latest/tutorial/security#6-do-not-disable-websecurity
 * Gives why the preferences are refused, or null.
 */
export function whyWebSecurityIsOff(preferences: WebPreferences): string | null {
  return preferences.webSecurity === false ? 'the same-origin policy is switched off' : null;
}
