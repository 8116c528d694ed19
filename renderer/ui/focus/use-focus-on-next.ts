import { useRef } from 'react';
import type { RefObject } from 'react';
import { focusAgain } from './use-focus-kept.ts';

/** Marks the button of an entry that takes it out. */
export const takesOut = { 'data-takes-out': '' } as const;

/** A list whose entries can be taken out by a button of theirs. */
interface ListOfEntries<E> {
  readonly list: RefObject<E | null>;
  /** Must be told which entry, from 0, is taken out. */
  readonly takenOut: (at: number) => void;
}

/**
 * When an entry was taken out the keys go on at the `takesOut` button of the one that came in its
 * place, else of the last; when none is left, where they go on on the page.
 */
export function useFocusOnNext<E extends HTMLElement>(): ListOfEntries<E> {
  const list = useRef<E>(null);
  return {
    list,
    takenOut: (at) => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const entries = [...(list.current?.children ?? [])];
        const entry = entries[at] ?? entries.at(-1);
        const button = entry?.querySelector<HTMLElement>('[data-takes-out]');
        if (button === null || button === undefined) focusAgain();
        else button.focus();
      });
    },
  };
}
