import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Puts the focus into the first field of an entry that was added at the end of a list; when one
 * was taken out, into that of the last, and when none is left, onto the verb that adds.
 */
export function useFocusOnAdded<E extends HTMLElement = HTMLDivElement>(
  count: number,
  fieldOf: (at: number) => string,
): RefObject<E | null> {
  const list = useRef<E>(null);
  const shown = useRef(count);
  useEffect(() => {
    if (count !== shown.current) {
      const first = count === 0 ? 'button' : `[name="${fieldOf(count - 1)}"]`;
      list.current?.querySelector<HTMLElement>(first)?.focus();
    }
    shown.current = count;
  }, [count, fieldOf]);
  return list;
}
