import type { Locale } from '../texts.ts';
import { numberInWords, russianForm } from './number-words.ts';
import type { CountedGender } from './number-words.ts';

interface UnitWords {
  readonly gender: CountedGender;
  readonly en: readonly [one: string, other: string];
  readonly ru: readonly [one: string, few: string, many: string];
  readonly kk: string;
}

const unitWords: Readonly<Record<string, UnitWords>> = {
  H87: words('feminine', ['piece', 'pieces'], ['штука', 'штуки', 'штук'], 'дана'),
  PR: words('feminine', ['pair', 'pairs'], ['пара', 'пары', 'пар'], 'жұп'),
  SET: words('masculine', ['set', 'sets'], ['комплект', 'комплекта', 'комплектов'], 'жинақ'),
  KGM: words(
    'masculine',
    ['kilogram', 'kilograms'],
    ['килограмм', 'килограмма', 'килограммов'],
    'килограмм',
  ),
  GRM: words('masculine', ['gram', 'grams'], ['грамм', 'грамма', 'граммов'], 'грамм'),
  LTR: words('masculine', ['litre', 'litres'], ['литр', 'литра', 'литров'], 'литр'),
  MLT: words(
    'masculine',
    ['millilitre', 'millilitres'],
    ['миллилитр', 'миллилитра', 'миллилитров'],
    'миллилитр',
  ),
  MTR: words('masculine', ['metre', 'metres'], ['метр', 'метра', 'метров'], 'метр'),
  MMT: words(
    'masculine',
    ['millimetre', 'millimetres'],
    ['миллиметр', 'миллиметра', 'миллиметров'],
    'миллиметр',
  ),
  MTK: words(
    'masculine',
    ['square metre', 'square metres'],
    ['квадратный метр', 'квадратных метра', 'квадратных метров'],
    'шаршы метр',
  ),
  MMK: words(
    'masculine',
    ['square millimetre', 'square millimetres'],
    ['квадратный миллиметр', 'квадратных миллиметра', 'квадратных миллиметров'],
    'шаршы миллиметр',
  ),
};

/** Base units that people say in a larger unit and a rest. */
const larger: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  GRM: ['KGM', 1000],
  MLT: ['LTR', 1000],
  MMT: ['MTR', 1000],
  MMK: ['MTK', 1_000_000],
};

function words(
  gender: CountedGender,
  en: UnitWords['en'],
  ru: UnitWords['ru'],
  kk: string,
): UnitWords {
  return { gender, en, ru, kk };
}

/**
 * An exact amount of a base unit (H87, GRM …) written out, for what a person signs: 4500000 H87
 * is `четыре миллиона пятьсот тысяч штук`, 266283 GRM is `two hundred and sixty-six kilograms
 * two hundred and eighty-three grams`. The counted words stand in the nominative.
 */
export function amountInWords(amount: number, unit: string, locale: Locale): string {
  const bigger = larger[unit];
  if (bigger === undefined) return counted(amount, unit, locale);
  const [big, factor] = bigger;
  const whole = Math.floor(amount / factor);
  const rest = amount % factor;
  if (whole === 0) return counted(rest, unit, locale);
  const first = counted(whole, big, locale);
  return rest === 0 ? first : `${first} ${counted(rest, unit, locale)}`;
}

function counted(amount: number, unit: string, locale: Locale): string {
  const noun = unitWords[unit];
  if (noun === undefined) return `${numberInWords(amount, locale)} ${unit}`;
  return `${numberInWords(amount, locale, noun.gender)} ${nounFor(amount, noun, locale)}`;
}

function nounFor(amount: number, noun: UnitWords, locale: Locale): string {
  if (locale === 'en') return noun.en[amount === 1 ? 0 : 1];
  return locale === 'ru' ? noun.ru[russianForm(amount)] : noun.kk;
}
