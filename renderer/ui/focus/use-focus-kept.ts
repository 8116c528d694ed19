import { useEffect, useRef } from 'react';

/** Marks where the keys go on on a page when what had the focus is gone; else its top. */
export const focusHome = { 'data-focus-home': '' } as const;

/**
 * What had the focus may go with what is shown; then the keys go on from the `focusHome` of the
 * page. `shown` names what is shown now.
 */
export function useFocusKept(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) focusAgain();
    });
  }, [shown]);
}

/** Puts the focus where the keys go on, when what had it is gone. */
export function focusAgain(): void {
  const home = document.querySelector<HTMLElement>('[data-focus-home]');
  (home ?? document.querySelector('main'))?.focus({ preventScroll: true });
}
