import { useRef } from 'react';
import { useSteady } from '../../ui/actions/use-steady.ts';

/**
 * Takes scans one after the other: a scanner is faster than the answers, and the second scan must
 * find what the first one did. None is dropped.
 */
export function useScansInTurn(take: (text: string) => Promise<void>): (text: string) => void {
  const turn = useRef<Promise<void>>(Promise.resolve());
  const takeLatest = useSteady(take);
  return useSteady((text: string) => {
    const before = turn.current;
    const inTurn = async (): Promise<void> => {
      await Promise.allSettled([before]);
      await takeLatest(text);
    };
    turn.current = inTurn();
  });
}
