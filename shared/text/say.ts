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
  return fill(found ?? rejection.code, rejection.facts ?? {});
}

function lookUp(locale: Locale, key: string): string | undefined {
  const words: Readonly<Record<string, string>> = texts[locale];
  return words[key];
}

function fill(text: string, facts: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => {
    const value = facts[name];
    return value === undefined ? mark : sayFact(name, value);
  });
}

/** As the page does: `…Grams` in kilograms, `…Millilitres` in litres, `…Permille` in per cent. */
function sayFact(name: string, value: string | number): string {
  if (typeof value === 'string') return value;
  if (name.endsWith('Grams') || name.endsWith('Millilitres')) return String(value / 1000);
  if (name.endsWith('Permille') || name.endsWith('Tenths')) return String(value / 10);
  return String(value);
}
