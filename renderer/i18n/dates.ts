import { kazakhMonths } from '../../shared/text/kazakh-months.ts';

// Chromium says it knows Kazakh and then writes `M11`, so months and weekdays are our own.
const kazakhWeekdays = [
  'жексенбі',
  'дүйсенбі',
  'сейсенбі',
  'сәрсенбі',
  'бейсенбі',
  'жұма',
  'сенбі',
] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  formats.set(key, made);
  return made;
}

/** A calendar day `2026-11-21` as the language writes it; `weekday` when it matters. */
export function formatDay(day: string, language: string, weekday = false): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  if (language === 'kk') return kazakhDay(date, weekday);
  return format(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(weekday ? { weekday: 'long' as const } : {}),
  }).format(date);
}

function kazakhDay(date: Date, weekday: boolean): string {
  const month = kazakhMonths[date.getUTCMonth()] ?? '';
  const day = `${date.getUTCFullYear()} ж. ${date.getUTCDate()} ${month}`;
  return weekday ? `${day}, ${kazakhWeekdays[date.getUTCDay()] ?? ''}` : day;
}

/** A day in columns, where it is compared: 21.11.2026, or 21 Nov 2026 in English. */
export function formatShortDay(day: string, language: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return language === 'en'
    ? format('en', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(
        date,
      )
    : day.split('-').toReversed().join('.');
}

/** A date known to the year, month or day: what is not known is not written. */
export function formatPartialDate(date: string, language: string): string {
  if (date.length === 4) return date;
  if (date.length !== 7) return formatDay(date, language);
  const middle = new Date(`${date}-15T12:00:00Z`);
  if (language === 'kk') {
    return `${date.slice(0, 4)} ж. ${kazakhMonths[middle.getUTCMonth()] ?? ''}`;
  }
  return format(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(middle);
}

/** The day of an instant on this computer's clock. */
export function localDay(instant: string | number | Date): string {
  const date = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** This day on this computer's clock. */
export function today(): string {
  return localDay(new Date());
}

/** Hours and minutes of an instant on this computer's clock. */
export function formatTime(instant: string | number): string {
  const date = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** An instant in columns: day and time. */
export function formatInstant(instant: string, language: string): string {
  return `${formatShortDay(localDay(instant), language)} ${formatTime(instant)}`;
}
