import { useCallback, useRef, useState } from 'react';
import { keepDraft, readDraft } from './draft.ts';

/** What becomes of what is typed: some of it anew, or by what is there at that moment. */
export type DraftChange<V> = Partial<V> | ((now: V) => Partial<V>);

/**
 * What is typed, kept as a draft when it has a name. The functions stay the same for a name, and
 * find what was typed meanwhile: a scan's answer, or a field that is not drawn anew.
 */
export function useDraft<V extends object>(name: string | undefined, initial: V) {
  const [values, setValues] = useState<V>(() => readDraft(name, initial));
  const now = useRef(values);
  /** Puts these in the place of all of it; the draft stays as it was kept. */
  const putBack = useCallback((next: V): void => {
    now.current = next;
    setValues(next);
  }, []);
  const change = useCallback(
    (part: DraftChange<V>): void => {
      const { current } = now;
      const next = { ...current, ...(typeof part === 'function' ? part(current) : part) };
      keepDraft(name, next);
      putBack(next);
    },
    [name, putBack],
  );
  const latest = useCallback((): V => now.current, []);
  return { values, change, putBack, latest };
}
