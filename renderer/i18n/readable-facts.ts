import { formatInstant, formatShortDay } from './dates.ts';
import { formatScaled } from './numbers.ts';

/** Placeholders of a text. */
export type Facts = Readonly<Record<string, string | number>>;

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Facts whose value is a code with words of its own, and the keys those words stand under. */
const wordKeys: Readonly<Record<string, (code: string) => string>> = {
  role: (code) => `roles.${code}`,
  status: (code) => `states.${code}`,
  state: (code) => `states.${code}`,
  unit: (code) => `unit.${code}`,
  storageClass: (code) => `lgk.${code}`,
  kind: (code) => `kinds.${code}`,
  procedure: (code) => `procedures.${code}`,
  answer: (code) => `reviewAnswer.${code}`,
};

/**
 * Facts of a refusal or event as a person reads them: days and instants in their language,
 * `…Grams` as kilograms, `…Millilitres` as litres, `…Permille` as per cent, `…Tenths` as degrees;
 * codes of states, roles and units by their words.
 */
export function readableFacts(
  facts: Facts,
  language: string,
  wordOf: (key: string) => string | undefined,
): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, readable(name, value, language, wordOf)]),
  );
}

function readable(
  name: string,
  value: string | number,
  language: string,
  wordOf: (key: string) => string | undefined,
): string | number {
  if (typeof value === 'string') {
    if (day.test(value)) return formatShortDay(value, language);
    if (instant.test(value)) return formatInstant(value, language);
    const key = wordKeys[name]?.(value);
    return (key === undefined ? undefined : wordOf(key)) ?? value;
  }
  if (name.endsWith('Grams')) return formatScaled(value, 3, language);
  if (name.endsWith('Millilitres')) return formatScaled(value, 3, language);
  if (name.endsWith('Permille')) return formatScaled(value, 1, language);
  if (name.endsWith('Tenths')) return formatScaled(value, 1, language);
  return value;
}
