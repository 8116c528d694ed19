import { useCallback, useEffect, useRef } from 'react';

/**
 * Takes scans one after the other: a scanner is faster than the answers, and the second scan must
 * find what the first one did. None is dropped.
 */
export function useScansInTurn(take: (text: string) => Promise<void>): (text: string) => void {
  const latest = useRef(take);
  const turn = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    latest.current = take;
  });
  return useCallback((text: string) => {
    const before = turn.current;
    const inTurn = async (): Promise<void> => {
      await Promise.allSettled([before]);
      await latest.current(text);
    };
    turn.current = inTurn();
  }, []);
}
