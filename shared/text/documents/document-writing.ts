import type { BaseUnit } from '../../kernel/units.ts';
import { findUnit } from '../../kernel/units.ts';
import { formatQuantity } from '../../kernel/quantity.ts';
import type { DocumentLanguage } from '../../domain/certificate/statement-values.ts';
import { largerUnits } from '../fact-words.ts';
import type { DocumentText } from './document-text.ts';
import { documentsInEnglish } from './en.ts';
import { documentsInKazakh } from './kk.ts';
import { documentsInRussian } from './ru.ts';

/** Narrow no-break space: parts thousands without letting a number break at the line's end. */
const narrow = '\u202f';
/** No-break space: keeps a number and its unit together. */
const fixed = '\u00a0';

/** The document words of each language. */
export const documentTexts: Readonly<Record<DocumentLanguage, DocumentText>> = {
  en: documentsInEnglish,
  ru: documentsInRussian,
  kk: documentsInKazakh,
};

/** Puts facts into a text with `{{name}}` placeholders. An unknown name stays visible. */
export function fillText(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => facts[name] ?? whole);
}

/** A whole number or exact decimal text (point) with thousands parted, as the language writes. */
export function writeNumber(exact: string, language: DocumentLanguage): string {
  const negative = exact.startsWith('-');
  const [whole = '', fraction] = (negative ? exact.slice(1) : exact).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, narrow);
  const decimals = fraction === undefined ? '' : `${language === 'en' ? '.' : ','}${fraction}`;
  return `${negative ? '−' : ''}${grouped}${decimals}`;
}

/** An exact amount in the unit people read, without the unit: 266283 GRM gives `266.283`. */
export function writeAmount(amount: number, unit: string, language: DocumentLanguage): string {
  const base = baseUnitOf(unit);
  if (base === undefined || amount === 0) return writeNumber(String(amount), language);
  const size = formatQuantity({ amount: Math.abs(amount), unit: base }, readIn(unit));
  return writeNumber(amount < 0 ? `-${size.text}` : size.text, language);
}

/** The word of the unit in which `writeAmount` writes: `kg`, `шт.`, `дана`; else its code. */
export function writeUnit(unit: string, language: DocumentLanguage): string {
  const shown = readIn(unit);
  return documentTexts[language].units[shown] ?? shown;
}

/** Papers write every mass in kilograms, every volume in litres, however small. */
function readIn(unit: string): string {
  return largerUnits[unit]?.unit ?? unit;
}

/** Amount and unit, kept together on one line. */
export function writeQuantity(amount: number, unit: string, language: DocumentLanguage): string {
  return `${writeAmount(amount, unit, language)}${fixed}${writeUnit(unit, language)}`;
}

function baseUnitOf(unit: string): BaseUnit | undefined {
  const row = findUnit(unit);
  return row !== undefined && row.base === unit ? row.base : undefined;
}

/** A legal date of any precision in words: `14 November 2026`, `2026 жылғы 14 қараша`. */
export function writeDate(date: string, language: DocumentLanguage): string {
  const [year = '', month, day] = date.split('-');
  const text = documentTexts[language];
  if (month === undefined) {
    return { en: year, ru: `${year}${fixed}г.`, kk: `${year}${fixed}жыл` }[language];
  }
  const at = Number(month) - 1;
  if (day === undefined) {
    const alone = text.monthsAlone[at] ?? month;
    return {
      en: `${alone} ${year}`,
      ru: `${alone} ${year}${fixed}г.`,
      kk: `${year}${fixed}жылғы ${alone}`,
    }[language];
  }
  const words = `${Number(day)}${fixed}${text.months[at] ?? month}`;
  return {
    en: `${words} ${year}`,
    ru: `${words} ${year}${fixed}г.`,
    kk: `${year}${fixed}жылғы ${words}`,
  }[language];
}

/** The time of a UTC instant at a site with its offset: `10:05`, and `UTC+05:00` beside it. */
export function writeTime(instant: string, timeZone: string): { time: string; offset: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(instant));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const offset = of('timeZoneName').replace('GMT', 'UTC');
  return { time: `${of('hour')}:${of('minute')}`, offset: offset === '' ? 'UTC' : offset };
}
