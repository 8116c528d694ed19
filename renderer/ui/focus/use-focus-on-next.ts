import { useCallback, useRef } from 'react';
import type { RefObject } from 'react';
import { focusAgain } from './use-focus-kept.ts';

/** Marks the button of an entry that takes it out. */
export const takesOut = { 'data-takes-out': '' } as const;

/** A list whose entries can be taken out by a button of theirs. */
interface ListOfEntries<E> {
  readonly list: RefObject<E | null>;
  /** Must be told that an entry is taken out: which, from 0, or that of the button in hand. */
  readonly takenOut: (at?: number) => void;
}

/**
 * When an entry was taken out the keys go on at the `takesOut` button of the one that came in its
 * place, else of the last, else at what else the list can be changed by; when nothing is left,
 * where they go on on the page.
 */
export function useFocusOnNext<E extends HTMLElement>(): ListOfEntries<E> {
  const list = useRef<E>(null);
  const takenOut = useCallback((at?: number): void => {
    // Of many entries only those in sight are drawn: their buttons are counted, not the entries.
    const place = at ?? buttonsOf(list.current).indexOf(document.activeElement as HTMLElement);
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const buttons = buttonsOf(list.current);
      const next = buttons[place] ?? buttons.at(-1);
      const open = 'button:not(:disabled), input:not(:disabled)';
      const hand = next?.matches(open) === true ? next : list.current?.querySelector(open);
      if (hand instanceof HTMLElement) hand.focus();
      else focusAgain();
    });
  }, []);
  return { list, takenOut };
}

function buttonsOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-takes-out]') ?? [])];
}
