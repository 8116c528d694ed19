import type { WebPreferences } from 'electron';

/**
 * Checklist item 10, https://www.electronjs.org/docs/latest/tutorial/security#10-do-not-use-enableblinkfeatures
 * Gives why the preferences are refused, or null.
 */
export function whyBlinkFeaturesAreOn(preferences: WebPreferences): string | null {
  const features = preferences.enableBlinkFeatures ?? '';
  return features === '' ? null : `features of Blink are switched on: ${features}`;
}
