const isoForm = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const europeanForm = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/;

/**
 * The day that a person typed: `21.11.2026`, `21/11/2026`, `21112026` or `2026-11-21`. Undefined
 * when it is none, 30 February included.
 */
export function readDay(text: string): string | undefined {
  const clean = text.trim();
  const iso = isoForm.exec(clean);
  const european = europeanForm.exec(clean);
  const plain = /^(\d{2})(\d{2})(\d{4})$/.exec(clean);
  const parts = iso === null ? (european ?? plain)?.slice(1, 4).toReversed() : iso.slice(1, 4);
  const [year = '', month = '', day = ''] = parts ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written;
  return parts !== undefined && exists ? written : undefined;
}

/** Whether a text is written as a day, be it one of the calendar or not. */
export function hasDayForm(text: string): boolean {
  const clean = text.trim();
  return isoForm.test(clean) || europeanForm.test(clean);
}

/**
 * A date known as far as it is: `2025`, `08.2025`, `14.08.2025` or their ISO forms. Gives the ISO
 * form; what is no date stays as it was typed, so that the schema refuses it.
 */
export function readPartialDate(text: string): string {
  const clean = text.trim();
  const month = /^(\d{1,2})[./\s-](\d{4})$/.exec(clean);
  if (month !== null) return `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}`;
  return /^\d{8}$/.test(clean) ? clean : (readDay(clean) ?? clean);
}

/** The day as the field shows it; a text that is no day stays as it is. */
export function writeDay(day: string, language: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || language === 'en') return day;
  return day.split('-').toReversed().join('.');
}
