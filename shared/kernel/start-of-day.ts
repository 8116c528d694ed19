import { dayOfInstant } from './legal-date.ts';
import type { LegalDay } from './legal-date.ts';

const minute = 60_000;
/** No zone of the world is further from UTC. */
const furthestMinutes = 15 * 60;

/**
 * The UTC instant at which a legal day begins in a time zone: the first minute that belongs to
 * it, also where the clocks were changed. Takes a valid day and an IANA zone.
 */
export function startOfDay(day: LegalDay, timeZone: string): string {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  let before = midnight - furthestMinutes * minute;
  let within = midnight + furthestMinutes * minute;
  while (within - before > minute) {
    const middle = before + Math.floor((within - before) / minute / 2) * minute;
    if (dayOfInstant(new Date(middle).toISOString(), timeZone) < day) before = middle;
    else within = middle;
  }
  return new Date(within).toISOString();
}
