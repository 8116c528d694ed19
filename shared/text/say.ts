import { factInWords, readUnitOf } from './fact-words.ts';
import { texts } from './texts.ts';
import type { Locale } from './texts.ts';

/** A rejection or finding, from the core or from the wire. */
export interface Sayable {
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>> | undefined;
}

/**
 * A rejection in one sentence, without the page: files and the command line. A code without
 * words comes back as itself, so that nothing is hidden.
 */
export function sayRejection(locale: Locale, rejection: Sayable): string {
  const why = lookUp(locale, `rejections.${rejection.code}.why`);
  const assumed = why ?? lookUp(locale, `assumptions.${rejection.code}.why`);
  const found = assumed ?? lookUp(locale, `findings.${rejection.code}.text`);
  return fill(locale, found ?? rejection.code, rejection.facts ?? {}).trim();
}

/** What the outside denied, in one sentence, without the page; a code without words as itself. */
export function sayUnavailable(locale: Locale, code: string): string {
  return lookUp(locale, `unavailable.${code}`) ?? code;
}

function lookUp(locale: Locale, key: string): string | undefined {
  const words: Readonly<Record<string, string>> = texts[locale];
  return words[key];
}

type Facts = NonNullable<Sayable['facts']>;

function fill(locale: Locale, text: string, facts: Facts): string {
  // A name such as `Omarov S.` brings the full stop of its sentence with it.
  return text.replace(/\{\{(\w+)\}\}(\.?)/g, (mark, name: string, stop: string) => {
    const value = facts[name];
    if (value === undefined) return mark;
    const said = sayFact(locale, name, value, facts);
    return said.endsWith('.') ? said : said + stop;
  });
}

/**
 * As the page does: codes by their words, amounts with the unit beside them, `…Grams` in
 * kilograms, `…Millilitres` in litres, `…Permille` in per cent.
 */
function sayFact(locale: Locale, name: string, value: string | number, facts: Facts): string {
  const { [name]: _, ...others } = facts;
  const wordOf = (key: string): string | undefined => {
    const words = lookUp(locale, key);
    return words === undefined ? undefined : fill(locale, words, others);
  };
  if (typeof value === 'string') return factInWords(name, value, wordOf) ?? value;
  const { unit } = facts;
  if (/^amount$|Amount$/.test(name) && typeof unit === 'string') {
    const read = readUnitOf(value, unit);
    const word = wordOf(`unit.${read.unit}`);
    const number = decimal(locale, value, read.decimals);
    return word === undefined ? number : `${number} ${word}`;
  }
  if (name.endsWith('Grams') || name.endsWith('Millilitres')) return decimal(locale, value, 3);
  if (name.endsWith('Permille') || name.endsWith('Tenths')) return decimal(locale, value, 1);
  return decimal(locale, value, 0);
}

/** `12345678` with 3 decimals: `12 345.678`; four digits stand together (a year, a count). */
function decimal(locale: Locale, value: number, decimals: number): string {
  if (!Number.isInteger(value)) return String(value);
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const mark = locale === 'en' ? '.' : ',';
  return `${value < 0 ? '−' : ''}${grouped}${fraction === '' ? '' : mark + fraction}`;
}
