import { reject } from '../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import { hasDayForm } from './day-text.ts';

/** Says of what is written as a day that the calendar has none, where the schema knows no day. */
export function explainDays(
  found: readonly Rejection[],
  typed: Readonly<Record<string, unknown>>,
): readonly Rejection[] {
  return found.map((each) => {
    const text = typed[each.field ?? ''];
    if (each.code !== 'InputWrongFormat' || typeof text !== 'string') return each;
    if (!hasDayForm(text)) return each;
    return reject('DateNotInCalendar', undefined, { text: text.trim() }, each.field);
  });
}
