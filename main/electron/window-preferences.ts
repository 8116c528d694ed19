import type { WebPreferences } from 'electron';
import { noNodeIntegration } from './security/02-no-node-integration.ts';
import { contextIsolation } from './security/03-context-isolation.ts';
import { sandbox } from './security/04-sandbox.ts';
import { whyWebSecurityIsOff } from './security/06-web-security.ts';
import { whyInsecureContentRuns } from './security/08-no-insecure-content.ts';
import { whyExperimentsAreOn } from './security/09-no-experimental-features.ts';
import { whyBlinkFeaturesAreOn } from './security/10-no-blink-features.ts';
import { noWebviewTag } from './security/11-no-webview-tag.ts';

const refusals = [
  whyWebSecurityIsOff,
  whyInsecureContentRuns,
  whyExperimentsAreOn,
  whyBlinkFeaturesAreOn,
];

/** Why a window with these preferences must not open; empty when it may. */
export function whyUnsafe(preferences: WebPreferences): readonly string[] {
  return refusals.flatMap((refusal) => refusal(preferences) ?? []);
}

/**
 * The preferences of our windows: items 2, 3, 4 and 11 beside what one window adds. Throws when
 * the addition is one that items 6 and 8–10 forbid; it cannot undo the others.
 */
export function windowPreferences(preload: string, added: WebPreferences = {}): WebPreferences {
  const reasons = whyUnsafe(added);
  if (reasons.length > 0) {
    throw new Error(`A window must not open like this: ${reasons.join(', ')}.`);
  }
  return {
    navigateOnDragDrop: false,
    spellcheck: false,
    ...added,
    ...noNodeIntegration,
    ...contextIsolation,
    ...sandbox,
    ...noWebviewTag,
    preload,
  };
}
