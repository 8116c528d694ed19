import { useCallback, useRef, useState } from 'react';
import { keepDraft, readDraft } from '../../ui/form/draft.ts';
import { emptyReception } from './reception.ts';
import type { Change, Reception } from './reception.ts';

/**
 * What is typed, kept as a draft; `change` stays the same function. A scan's answer finds what was
 * typed meanwhile.
 */
export function useTypedReception(draft: string) {
  const [typed, setTyped] = useState<Reception>(() => readDraft(draft, emptyReception));
  const now = useRef(typed);
  const change = useCallback(
    (part: Change): void => {
      const { current } = now;
      now.current = { ...current, ...(typeof part === 'function' ? part(current) : part) };
      keepDraft(draft, now.current);
      setTyped(now.current);
    },
    [draft],
  );
  const latest = (): Reception => now.current;
  return { typed, change, latest };
}
