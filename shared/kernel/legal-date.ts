import { fail, ok } from './result.ts';
import type { Result } from './result.ts';
import { reject } from './rejection.ts';
import type { Rejection } from './rejection.ts';

/**
 * A date as law and papers know it, in the site's time zone: a year `2017`, a month
 * `2025-08` or a day `2017-02-23`. What is not known is not written.
 */
export type LegalDate = string;

/** A legal date that is known to the day. */
export type LegalDay = string;

export type LegalDatePrecision = 'year' | 'month' | 'day';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** No seizure of this store is older; an earlier year is a slip of the hand. */
const firstYear = 1900;
const millisecondsOfDay = 86_400_000;

/**
 * Reads a date of year, month or day precision, years 1900 to 9999.
 * Rejections: `DateMalformed` (not the shape), `DateNotInCalendar` (30 February), `DateTooEarly`.
 */
export function parseLegalDate(text: string): Result<LegalDate, Rejection> {
  const date = text.trim();
  const match = pattern.exec(date);
  const facts = { text: date.slice(0, 40) };
  if (match === null) return fail(reject('DateMalformed', undefined, facts));
  const year = Number(match[1]);
  const month = Number(match[2] ?? '1');
  const day = Number(match[3] ?? '1');
  const exists = month >= 1 && month <= 12;
  if (!exists || day < 1 || day > daysOfMonth(year, month)) {
    return fail(reject('DateNotInCalendar', undefined, facts));
  }
  if (year < firstYear) {
    return fail(reject('DateTooEarly', undefined, { ...facts, firstYear: String(firstYear) }));
  }
  return ok(date);
}

function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when the text is a legal date known to the day. */
export function isLegalDay(text: string): boolean {
  return text.length === 10 && parseLegalDate(text).ok;
}

/** How exactly a valid legal date is known. */
export function precisionOf(date: LegalDate): LegalDatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** The first day that a valid legal date may mean. */
export function earliestDay(date: LegalDate): LegalDay {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a valid legal date may mean. */
export function latestDay(date: LegalDate): LegalDay {
  const yearAndMonth = date.length === 4 ? `${date}-12` : date;
  if (yearAndMonth.length === 10) return yearAndMonth;
  const last = daysOfMonth(Number(yearAndMonth.slice(0, 4)), Number(yearAndMonth.slice(5, 7)));
  return `${yearAndMonth}-${String(last).padStart(2, '0')}`;
}

/**
 * How two valid legal dates stand to each other. `uncertain` when one lies inside the other:
 * `2025-08` is neither before nor after `2025-08-14`.
 */
export function compareLegalDates(
  a: LegalDate,
  b: LegalDate,
): 'before' | 'after' | 'same' | 'uncertain' {
  if (a === b) return 'same';
  if (latestDay(a) < earliestDay(b)) return 'before';
  if (earliestDay(a) > latestDay(b)) return 'after';
  return 'uncertain';
}

/** The day `days` later (earlier when negative) than a valid day. */
export function addDays(day: LegalDay, days: number): LegalDay {
  return dayOfUtc(Date.parse(`${day}T00:00:00.000Z`) + days * millisecondsOfDay);
}

/** Whole days from one valid day to another; negative when `to` is earlier. */
export function daysBetween(from: LegalDay, to: LegalDay): number {
  const span = Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`);
  return Math.round(span / millisecondsOfDay);
}

function dayOfUtc(milliseconds: number): LegalDay {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** True when the text names a time zone of the IANA database, e.g. `Asia/Almaty`. */
export function isTimeZone(text: string): boolean {
  try {
    return formatOf(text) !== undefined;
  } catch {
    // Intl answers an unknown zone with a RangeError; there is no other way to ask it.
    return false;
  }
}

const days = new Map<string, LegalDay>();
const daysLimit = 1_000;
const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * The day of a UTC instant (ISO 8601 text) at a site: `Asia/Aqtau` turns at 19:00 UTC. Days turn
 * at full minutes, so the answer for a minute is remembered.
 */
export function dayOfInstant(instant: string, timeZone: string): LegalDay {
  if (!instantShape.test(instant)) return computeDay(instant, timeZone);
  const minute = `${instant.slice(0, 'YYYY-MM-DDTHH:MM'.length)} ${timeZone}`;
  const known = days.get(minute);
  if (known !== undefined) return known;
  if (days.size >= daysLimit) days.clear();
  const day = computeDay(instant, timeZone);
  days.set(minute, day);
  return day;
}

function computeDay(instant: string, timeZone: string): LegalDay {
  const parts = formatOf(timeZone).formatToParts(new Date(instant));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}
