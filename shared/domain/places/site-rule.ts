import { isTimeZone } from '../../kernel/legal-date.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';

/**
 * What is wrong with the time zone of a site: legal days are counted in it, so that it must be
 * one of the IANA database. Takes the field to point at. Rejection: `TimeZoneUnknown`.
 */
export function timeZoneProblems(timeZone: string, field: string): readonly Rejection[] {
  if (isTimeZone(timeZone)) return [];
  return [reject('TimeZoneUnknown', undefined, { timeZone }, field)];
}
