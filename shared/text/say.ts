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
  return text.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(facts[name] ?? mark));
}
