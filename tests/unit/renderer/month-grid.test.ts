import { describe, expect, test } from 'vitest';
import { addMonths, dayByKey, dayWithin, weeksOf } from '../../../renderer/ui/form/month-grid.ts';

describe('the weeks of a month', () => {
  test('are whole, Monday first, and hold every day of it', () => {
    const weeks = weeksOf('2026-11-21');
    expect(weeks.map(([monday]) => monday)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    // February 2027 begins on a Monday and has four weeks.
    expect(weeksOf('2027-02-28').length).toBe(4);
  });
});

describe('a calendar by keys', () => {
  test('a month on is the same day, or the last one there is', () => {
    expect(addMonths('2026-12-21', 1)).toBe('2027-01-21');
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-03-31', -1)).toBe('2028-02-29');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  test('arrows move by days and weeks, Home and End inside the week', () => {
    const led = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'a'] as const;
    expect(led.map((key) => dayByKey('2026-11-21', key))).toEqual([
      '2026-11-20',
      '2026-11-22',
      '2026-11-14',
      '2026-11-28',
      '2026-11-16',
      '2026-11-22',
      undefined,
    ]);
  });

  test('leads to no day outside the bounds', () => {
    expect(dayWithin('2026-11-21', '2026-11-22', undefined)).toBe('2026-11-22');
    expect(dayWithin('2026-11-21', undefined, '2026-11-20')).toBe('2026-11-20');
    expect(dayWithin('2026-11-21', undefined, undefined)).toBe('2026-11-21');
  });
});
