import { countryCodes, countryName, isCountry } from '../../catalog/countries.ts';
import { findUnit } from '../../kernel/units.ts';

/** Words for units as offices write them in Russian, Kazakh and English, without their points. */
const unitWords: Readonly<Record<string, readonly string[]>> = {
  H87: ['шт', 'штука', 'штуки', 'штук', 'дана', 'данасы', 'pcs', 'pc', 'piece', 'pieces'],
  PR: ['пара', 'пары', 'пар', 'жұп', 'pair', 'pairs'],
  SET: ['комплект', 'комплекта', 'комплектов', 'компл', 'жиынтық', 'sets'],
  DZN: ['дюжина', 'дюжины', 'дюжин', 'dozen'],
  MIL: ['тыс шт', 'тыс штук', 'тысяча штук', 'тысяч штук', 'мың дана', 'thousand pieces'],
  GRM: ['г', 'гр', 'грамм', 'граммы', 'граммов', 'g', 'gram', 'grams'],
  KGM: [
    'кг',
    'килограмм',
    'килограммы',
    'килограммов',
    'келі',
    'kg',
    'kgs',
    'kilogram',
    'kilograms',
  ],
  TNE: ['т', 'тн', 'тонна', 'тонны', 'тонн', 't', 'tonne', 'tonnes'],
  MLT: ['мл', 'миллилитр', 'миллилитров', 'ml'],
  LTR: ['л', 'литр', 'литра', 'литров', 'l', 'litre', 'litres', 'liter', 'liters'],
  MTQ: ['м3', 'м³', 'куб м', 'm3', 'm³'],
  MTR: ['м', 'метр', 'метра', 'метров', 'm', 'metre', 'metres'],
  MTK: ['м2', 'м²', 'кв м', 'm2', 'm²'],
};

const unitOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(unitWords).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);

/** Small letters, single spaces, no points: how words are compared. */
function bare(text: string): string {
  return text.toLowerCase().replace(/\./g, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * The Rec 20 code of a unit as a file writes it, `шт.` or `kg`; a code stays itself, and a word
 * that means no unit here stays as it is, for the reader of quantities to refuse.
 */
export function spokenUnit(text: string): string {
  if (findUnit(text.trim().toUpperCase()) !== undefined) return text;
  return unitOfWord.get(bare(text)) ?? text;
}

/**
 * A date with points, `14.08.2025` or `08.2025`, in the form that the record keeps. With points
 * the day stands first everywhere; with strokes it does not, so those are left to be refused.
 */
export function spokenDate(text: string): string {
  const match = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/.exec(text.trim());
  if (match === null) return text;
  const [, day, month = '', year = ''] = match;
  const parts = [
    year,
    month.padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ];
  return parts.join('-');
}

const groupedByComma = /^-?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;
const groupedByPoint = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;

/**
 * A number as a Russian spreadsheet writes it, `1 200,5`, with a point; so `1,234,567`, `1,234.5`
 * and `1.234,5`, where only one mark can part thousands. A comma before exactly three digits may
 * do either, except after a lone zero: that stays, and is refused rather than guessed.
 */
export function spokenNumber(text: string): string {
  const plain = text.trim().replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (groupedByComma.test(plain)) return plain.replaceAll(',', '');
  if (groupedByPoint.test(plain)) return plain.replaceAll('.', '').replace(',', '.');
  return /^-?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/.test(plain) ? plain.replace(',', '.') : plain;
}

let codeOfName: ReadonlyMap<string, string> | undefined;

function namesOfCountries(): ReadonlyMap<string, string> {
  codeOfName ??= new Map(
    ['en', 'ru', 'kk'].flatMap((language) =>
      countryCodes.map((code) => [bare(countryName(code, language)), code] as const),
    ),
  );
  return codeOfName;
}

/** The code of a country by its name in English, Russian or Kazakh; a code stays itself. */
export function spokenCountry(text: string): string {
  const code = text.trim().toUpperCase();
  return isCountry(code) ? code : (namesOfCountries().get(bare(text)) ?? text);
}

/** Words and signs of the currencies met most, without their points. A dollar may be of many. */
const currencyWords: Readonly<Record<string, readonly string[]>> = {
  KZT: ['тг', 'тенге', 'теңге', '₸', 'tenge'],
  RUB: ['руб', 'рубль', 'рубля', 'рублей', '₽'],
  EUR: ['евро', 'euro', 'euros', '€'],
  USD: ['доллар сша', 'доллара сша', 'долларов сша', 'долл сша', 'ақш доллары', 'us$'],
};

const currencyOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(currencyWords).flatMap(([code, words]) =>
    words.map((word) => [word, code] as const),
  ),
);

/** The code of a currency as a file writes it, `тг.` or `₽`; any other text stays as it is. */
export function spokenCurrency(text: string): string {
  return currencyOfWord.get(bare(text)) ?? text;
}
