import { makeCell } from './cell.ts';

/** What the status bar says of the last command: the truth, always. */
export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving'; readonly running: number }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'not-saved'; readonly why: 'refused' | 'unavailable' | 'defect' };

export const saveState = makeCell<SaveState>({ kind: 'idle' });

let running = 0;

/** A command left the page. */
export function beginSaving(): void {
  running += 1;
  saveState.set({ kind: 'saving', running });
}

/** A command came back; the state changes when the last one is home. */
export function endSaving(outcome: 'saved' | 'refused' | 'unavailable' | 'defect'): void {
  running -= 1;
  if (outcome !== 'saved') saveState.set({ kind: 'not-saved', why: outcome });
  else if (running > 0) saveState.set({ kind: 'saving', running });
  else saveState.set({ kind: 'saved', at: Date.now() });
}
