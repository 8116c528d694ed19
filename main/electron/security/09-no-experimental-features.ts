import type { WebPreferences } from 'electron';

/**
 * Checklist item 9, https://www.electronjs.org/docs/latest/tutorial/security#9-do-not-enable-experimental-features
 * Gives why the preferences are refused, or null.
 */
export function whyExperimentsAreOn(preferences: WebPreferences): string | null {
  return preferences.experimentalFeatures === true ? 'experimental features are on' : null;
}
