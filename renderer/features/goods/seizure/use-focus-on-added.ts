import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Puts the focus into the first field of an entry that was added at the end of a list; when one
 * was taken out, into that of the last.
 */
export function useFocusOnAdded(
  count: number,
  fieldOf: (at: number) => string,
): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(count);
  useEffect(() => {
    if (count > 0 && count !== shown.current) {
      list.current?.querySelector<HTMLInputElement>(`[name="${fieldOf(count - 1)}"]`)?.focus();
    }
    shown.current = count;
  }, [count, fieldOf]);
  return list;
}
