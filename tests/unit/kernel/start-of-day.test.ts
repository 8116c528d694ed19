import { describe, expect, test } from 'vitest';
import { addDays, dayOfInstant } from '../../../shared/kernel/legal-date.ts';
import { startOfDay } from '../../../shared/kernel/start-of-day.ts';

describe('the instant at which a legal day begins', () => {
  test.each([
    ['2026-11-21', 'Asia/Aqtau', '2026-11-20T19:00:00.000Z'],
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['2026-11-21', 'Pacific/Kiritimati', '2026-11-20T10:00:00.000Z'],
    ['2026-11-21', 'Pacific/Pago_Pago', '2026-11-21T11:00:00.000Z'],
    // Clocks went from 23:59 to 01:00: the day began an hour late.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2024-02-29', 'Asia/Almaty', '2024-02-28T18:00:00.000Z'],
  ])('%s in %s', (day, zone, expected) => {
    expect(startOfDay(day, zone)).toBe(expected);
  });

  test('the minute before belongs to the day before', () => {
    for (const zone of ['Asia/Aqtau', 'Europe/London', 'America/New_York']) {
      for (let day = '2026-03-01'; day < '2026-04-05'; day = addDays(day, 1)) {
        const start = startOfDay(day, zone);
        const before = new Date(Date.parse(start) - 60_000).toISOString();
        expect([dayOfInstant(before, zone), dayOfInstant(start, zone)]).toEqual([
          addDays(day, -1),
          day,
        ]);
      }
    }
  });
});
