import { useCallback, useEffect, useRef } from 'react';

/**
 * The same function for good, which does what the one given last does: nobody listens anew, and
 * nothing is drawn anew, because a page has made its act again. Not to be called while drawing.
 */
export function useSteady<A extends readonly unknown[], R>(
  act: (...given: A) => R,
): (...given: A) => R {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: A) => latest.current(...given), []);
}
