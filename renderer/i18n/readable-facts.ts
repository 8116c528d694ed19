import { factInWords, readUnitOf } from '../../shared/text/fact-words.ts';
import { formatInstant, formatShortDay } from './dates.ts';
import { formatInteger, formatScaled, formatWrittenNumber } from './numbers.ts';

/** Placeholders of a text. */
export type Facts = Readonly<Record<string, string | number>>;

type WordOf = (key: string, facts?: Facts) => string | undefined;

const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Facts of a refusal or event as a person reads them: days and instants in their language,
 * `…Grams` as kilograms, `…Millilitres` as litres, `…Permille` as per cent, `…Tenths` as degrees;
 * `amount` and `…Amount` with the unit that stands beside them; what a difference `expected` and
 * `found` by its `measure` or the condition of its seal; codes of states, roles and units by
 * their words; a condition by the sentence of its finding, with the other facts in it.
 */
export function readableFacts(facts: Facts, language: string, wordOf: WordOf): Facts {
  const { condition, ...others } = facts;
  const entries = Object.entries(others).map(([name, value]) => [
    name,
    amountInWords(facts, name, language, wordOf) ?? readable(name, value, language, wordOf),
  ]);
  const said = {
    ...Object.fromEntries(entries),
    ...differenceInWords(facts, language, wordOf),
  } as Facts;
  if (condition === undefined) return said;
  const sentence = readable('condition', condition, language, (key) => wordOf(key, said));
  return { ...said, condition: sentence };
}

/** `amount` beside `unit`, `wantedAmount` beside `wantedUnit` or `unit`: `266.283 kg`. */
function amountInWords(
  facts: Facts,
  name: string,
  language: string,
  wordOf: WordOf,
): string | undefined {
  const value = facts[name];
  const [, stem] = /^(?:amount|(.*)Amount)$/.exec(name) ?? [null];
  if (stem === null || typeof value !== 'number') return undefined;
  const unit = (stem === undefined ? undefined : facts[`${stem}Unit`]) ?? facts['unit'];
  return typeof unit === 'string' ? measured(value, unit, language, wordOf) : undefined;
}

/**
 * A difference is told as it was found: by count or weight (`measure` is the unit, or `count` for
 * things that have none), by the goods themselves where packs and goods were counted, or by the
 * number of a seal and its condition.
 */
function differenceInWords(facts: Facts, language: string, wordOf: WordOf): Facts {
  const { measure, sealCondition, expected, found } = facts;
  if (typeof expected !== 'string' || typeof found !== 'string') return {};
  if (typeof measure === 'string') {
    const { expectedAmount, foundAmount, unit } = facts;
    if (
      typeof expectedAmount === 'number' &&
      typeof foundAmount === 'number' &&
      typeof unit === 'string' &&
      expectedAmount !== foundAmount
    ) {
      const inUnit = (amount: number): string => measured(amount, unit, language, wordOf);
      return { expected: inUnit(expectedAmount), found: inUnit(foundAmount) };
    }
    const say = (digits: string): string =>
      /^\d{1,16}$/.test(digits) ? measured(Number(digits), measure, language, wordOf) : digits;
    return { expected: say(expected), found: say(found) };
  }
  if (typeof sealCondition !== 'string') return {};
  const none = wordOf('seal.condition.none')?.toLowerCase() ?? '—';
  const condition = (wordOf(`seal.condition.${sealCondition}`) ?? sealCondition).toLowerCase();
  return {
    expected: expected === '' ? none : expected,
    found: found === '' ? condition : `${found} (${condition})`,
  };
}

function measured(amount: number, base: string, language: string, wordOf: WordOf): string {
  if (base === 'count') return formatInteger(amount);
  const { decimals, unit } = readUnitOf(amount, base);
  const number = formatScaled(amount, decimals, language);
  const word = wordOf(`unit.${unit}`);
  return word === undefined ? number : `${number}\u00a0${word}`;
}

function readable(
  name: string,
  value: string | number,
  language: string,
  wordOf: WordOf,
): string | number {
  if (typeof value === 'string') {
    if (day.test(value)) return formatShortDay(value, language);
    if (instant.test(value)) return formatInstant(value, language);
    const said = factInWords(name, value, wordOf) ?? value;
    return name === 'quantity' ? formatWrittenNumber(said, language) : said;
  }
  if (name.endsWith('Grams')) return formatScaled(value, 3, language);
  if (name.endsWith('Millilitres')) return formatScaled(value, 3, language);
  if (name.endsWith('Permille')) return formatScaled(value, 1, language);
  if (name.endsWith('Tenths')) return formatScaled(value, 1, language);
  return value;
}
