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

const kazakhWeekdaysShort = ['Жс', 'Дс', 'Сс', 'Ср', 'Бс', 'Жм', 'Сб'] as const;

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

/** The name of the day of the week that a day is. */
export function weekdayName(day: string, language: string, weekday: 'short' | 'long'): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (language === 'kk') {
    return (weekday === 'short' ? kazakhWeekdaysShort : kazakhWeekdays)[date.getUTCDay()] ?? '';
  }
  return format(language, { timeZone: 'UTC', weekday }).format(date);
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

/** Whose clock is written: the site's once somebody works there, this computer's before. */
let clock: { readonly timeZone: string | undefined } = { timeZone: undefined };

/** From now on times are those of a time zone, `Asia/Aqtau`; of this computer without one. */
export function writeTimesOf(timeZone: string | undefined): void {
  if (timeZone !== clock.timeZone) clock = { timeZone };
}

/** The time zone of the times that are written, where this computer's clock shows another time. */
export function foreignTimeZone(): string | undefined {
  const { timeZone } = clock;
  const now = new Date();
  return timeZone !== undefined && clockAt(now, timeZone) !== clockAt(now, undefined)
    ? timeZone
    : undefined;
}

const dayMilliseconds = 86_400_000;

/** What a clock shows at an instant: `2026-11-21T08:30`; nothing when it is none. */
function clockAt(instant: Date, timeZone: string | undefined): string {
  if (Number.isNaN(instant.getTime())) return '';
  const parts = format('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`;
}

/** The day of an instant where the person works. */
export function localDay(instant: string | number | Date): string {
  return clockAt(new Date(instant), clock.timeZone).slice(0, 10);
}

/** This day where the person works. */
export function today(): string {
  return localDay(new Date());
}

/** Hours and minutes of an instant where the person works. */
export function formatTime(instant: string | number): string {
  return clockAt(new Date(instant), clock.timeZone).slice(11);
}

/**
 * When clocks where the person works show a day and a time; the first time when they show it
 * twice, NaN when they never do.
 */
export function instantAt(day: string, time: string): number {
  const text = `${day}T${time.padStart(5, '0')}:00Z`;
  const written = /^\d{4}-\d\d-\d\dT\d\d:/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(written)) return written;
  const shift = (instant: number): number =>
    Date.parse(`${localDay(instant)}T${formatTime(instant)}:00Z`) - instant;
  // Clocks are changed once in two days at most: one of these shifts holds at the time.
  const [before, after] = [written - dayMilliseconds, written + dayMilliseconds];
  const shown = [before, after]
    .map((near) => written - shift(near))
    .filter((instant) => instant + shift(instant) === written);
  return shown.length === 0 ? Number.NaN : Math.min(...shown);
}

/** An instant in columns: day and time; a text that is none stays as it is. */
export function formatInstant(instant: string, language: string): string {
  if (Number.isNaN(Date.parse(instant))) return instant;
  return `${formatShortDay(localDay(instant), language)} ${formatTime(instant)}`;
}
