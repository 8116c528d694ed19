import { useEffect, useState } from 'react';
import { focusAgain } from './use-focus-kept.ts';

/**
 * Gives the focus back to what had it when this was opened over it, unless something else has
 * taken it since. The kit does so only for what it closes itself; ours is gone when it is closed.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const { activeElement, body } = document;
        if (activeElement !== null && activeElement !== body) return;
        const isThere = opener instanceof HTMLElement && opener !== body && opener.isConnected;
        // What was done may have taken its button away.
        if (isThere) opener.focus({ preventScroll: true });
        else focusAgain();
      });
    },
    [opener],
  );
}
