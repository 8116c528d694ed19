import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { focusAgain } from '../../../ui/focus/use-focus-kept.ts';

/** Marks the words of a row that waits for an answer. */
export const openRow = { 'data-open-row': '', tabIndex: -1 } as const;

/**
 * For a list that is answered row by row; `answered` counts the rows that are. When a row is
 * answered its verbs go, and the focus with them: it goes on at the words of the next open row,
 * never at its verb, for who holds Enter down would answer them all. After the last one it goes to
 * the title of the step. While an answer is on its way (`saving`) no verb can be pressed: it waits.
 */
export function useNextOpenRow<E extends HTMLElement>(
  answered: number,
  saving: boolean,
): RefObject<E | null> {
  const list = useRef<E>(null);
  const before = useRef(answered);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const present = list.current;
    const remember = ({ target }: FocusEvent): void => {
      last.current = (target as Element).closest('li, [role="listitem"]');
    };
    present?.addEventListener('focusin', remember);
    return () => {
      present?.removeEventListener('focusin', remember);
    };
  }, []);
  useEffect(() => {
    if (saving) return;
    const isAnswered = answered > before.current;
    before.current = answered;
    if (!isAnswered) return;
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const open = [...(list.current?.querySelectorAll<HTMLElement>('[data-open-row]') ?? [])];
      const next = open.find((row) => isAfter(row, last.current)) ?? open[0];
      if (next === undefined) focusAgain();
      else next.focus();
    });
  }, [answered, saving]);
  return list;
}

function isAfter(row: Element, other: Element | null): boolean {
  if (other === null) return true;
  return (other.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
