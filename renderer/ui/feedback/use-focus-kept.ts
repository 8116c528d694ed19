import { useEffect, useRef } from 'react';

/**
 * What had the focus may go with what is shown; then the keys go on from the top of the page.
 * `shown` names what is shown now.
 */
export function useFocusKept(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    });
  }, [shown]);
}
