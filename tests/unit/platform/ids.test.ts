import { expect, it } from 'vitest';
import { isUuid } from '../../../shared/kernel/ids.ts';
import { uuidV7Ids } from '../../../main/core/platform/ids.ts';
import { systemRandom } from '../../../main/core/platform/random.ts';
import { fixedClock } from '../../support/fixed-clock.ts';
import { seededIds } from '../../support/seeded-ids.ts';

it('ids of one millisecond rise, past a full counter and a clock set back', () => {
  const clock = fixedClock();
  const ids = uuidV7Ids(clock, systemRandom);
  const made = Array.from({ length: 10_000 }, (_, index) => {
    if (index === 5_000) clock.advance(-60_000);
    if (index === 9_000) clock.advance(3_600_000);
    return ids.next();
  });
  expect(made).toEqual(made.toSorted());
  expect(new Set(made).size).toBe(made.length);
  for (const id of made) {
    expect(isUuid(id)).toBe(true);
    expect(id.slice(14, 15)).toBe('7');
    expect('89ab').toContain(id.slice(19, 20));
  }
});

it('carry the time in milliseconds', () => {
  const id = uuidV7Ids(fixedClock('2026-11-21T08:00:00.000Z'), systemRandom).next();
  const millisecond = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  expect(new Date(millisecond).toISOString()).toBe('2026-11-21T08:00:00.000Z');
});

it('seeded ids repeat', () => {
  const [one, other] = [seededIds('a'), seededIds('a')];
  expect([one.next(), one.next()]).toEqual([other.next(), other.next()]);
  expect(seededIds('b').next()).not.toBe(seededIds('a').next());
});
