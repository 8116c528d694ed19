import { describe, expect, it } from 'vitest';

import {
  addDays,
  compareLegalDates,
  dayOfInstant,
  daysBetween,
  earliestDay,
  isLegalDay,
  isTimeZone,
  latestDay,
  parseLegalDate,
  precisionOf,
} from '../../../shared/kernel/legal-date.ts';

describe('legal dates', () => {
  it.each(['2017', '2025-08', '2017-02-23', '2024-02-29'])('reads %s', (text) => {
    expect(parseLegalDate(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['2023-02-29', 'DateNotInCalendar'],
    ['2025-13', 'DateNotInCalendar'],
    ['2025-00', 'DateNotInCalendar'],
    ['1899', 'DateTooEarly'],
    ['1824-01-01', 'DateTooEarly'],
    ['1823-02-29', 'DateNotInCalendar'],
    ['23.02.2017', 'DateMalformed'],
    ['2017-2-3', 'DateMalformed'],
    ['', 'DateMalformed'],
  ])('refuses %s as %s', (text, code) => {
    expect(parseLegalDate(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('knows the first and last day that a date may mean', () => {
    expect(['2017', '2024-02', '2017-02-23'].map(earliestDay)).toEqual([
      '2017-01-01',
      '2024-02-01',
      '2017-02-23',
    ]);
    expect(['2017', '2024-02', '2017-02-23'].map(latestDay)).toEqual([
      '2017-12-31',
      '2024-02-29',
      '2017-02-23',
    ]);
    expect(['2017', '2024-02', '2017-02-23'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });

  it('does not pretend to order a day inside a month', () => {
    expect(compareLegalDates('2025-08', '2025-08-14')).toBe('uncertain');
    expect(compareLegalDates('2025-08', '2025-09-01')).toBe('before');
    expect(compareLegalDates('2026', '2025-12-31')).toBe('after');
    expect(compareLegalDates('2017', '2017')).toBe('same');
  });

  it('takes the day of an instant from the zone of the site', () => {
    expect(dayOfInstant('2026-11-21T19:00:00.000Z', 'Asia/Aqtau')).toBe('2026-11-22');
    expect(dayOfInstant('2026-11-21T18:59:59.999Z', 'Asia/Aqtau')).toBe('2026-11-21');
    expect(dayOfInstant('2026-11-21T03:00:00.000Z', 'America/New_York')).toBe('2026-11-20');
    expect([isTimeZone('Asia/Almaty'), isTimeZone('Asia/Nowhere')]).toEqual([true, false]);
  });

  it('counts days over months, leap days and summer time', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect([isLegalDay('2025-08'), isLegalDay('2025-08-01')]).toEqual([false, true]);
  });
});
