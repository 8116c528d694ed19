import { addDays, latestDay } from '../../../shared/kernel/legal-date.ts';
import type { LegalDay } from '../../../shared/kernel/legal-date.ts';

/** Place of a day in its week, Monday 0. */
function weekdayOf(day: LegalDay): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The weeks of the month that the day is in, Monday first, whole: with days of its neighbours. */
export function weeksOf(day: LegalDay): readonly (readonly LegalDay[])[] {
  const month = day.slice(0, 7);
  const last = latestDay(month);
  const weeks: LegalDay[][] = [];
  for (
    let monday = addDays(`${month}-01`, -weekdayOf(`${month}-01`));
    monday <= last;
    monday = addDays(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, step) => addDays(monday, step)));
  }
  return weeks;
}

/** The same day so many months on, or the last of that month when it has no such day. */
export function addMonths(day: LegalDay, months: number): LegalDay {
  const first = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = first.toISOString().slice(0, 7);
  const same = `${month}-${day.slice(8)}`;
  const last = latestDay(month);
  return same > last ? last : same;
}

/** The day that a key leads to in a calendar; undefined for any other key. */
export function dayByKey(day: LegalDay, key: string): LegalDay | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}

/** A day inside the bounds, the nearest one where it lies outside. */
export function dayWithin(day: LegalDay, min: string | undefined, max: string | undefined): string {
  if (min !== undefined && day < min) return min;
  return max !== undefined && day > max ? max : day;
}
