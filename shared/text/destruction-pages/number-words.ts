import type { Locale } from '../texts.ts';

/** Gender of the counted word; only Russian one and two change with it. */
export type CountedGender = 'masculine' | 'feminine';

/** Groups of three digits, lowest first. */
function groupsOf(value: number): readonly number[] {
  const groups: number[] = [];
  let rest = BigInt(value);
  while (rest > 0n) {
    groups.push(Number(rest % 1000n));
    rest /= 1000n;
  }
  return groups;
}

/**
 * A whole number from 0 to 2^53−1 written out in words, as a legal paper writes it: `one hundred
 * and twenty`, `сто двадцать`, `бір жүз жиырма`. `gender` is that of the word it counts.
 */
export function numberInWords(
  value: number,
  locale: Locale,
  gender: CountedGender = 'masculine',
): string {
  const { zero, group, scale } = languages[locale];
  if (value === 0) return zero;
  const parts = groupsOf(value).map((size, index) => {
    if (size === 0) return '';
    const counted = index === 0 ? gender : genderOfScale(index);
    const said = group(size, counted, index === 0 && value >= 1000);
    return [said, scale(size, index)].filter((word) => word !== '').join(' ');
  });
  return parts
    .toReversed()
    .filter((part) => part !== '')
    .join(' ');
}

/** Of the Russian words for the powers of a thousand only the thousand itself is feminine. */
function genderOfScale(index: number): CountedGender {
  return index === 1 ? 'feminine' : 'masculine';
}

interface NumberLanguage {
  readonly zero: string;
  /** `follows`: a larger part stands before it; English then says `two thousand and one`. */
  readonly group: (size: number, gender: CountedGender, follows: boolean) => string;
  readonly scale: (size: number, index: number) => string;
}

const englishSmall = (
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const englishTens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishScales = ' thousand million billion trillion quadrillion'.split(' ');

function englishGroup(size: number, _gender: CountedGender, follows: boolean): string {
  const hundreds = Math.floor(size / 100);
  const rest = size % 100;
  const low =
    rest < 20
      ? (englishSmall[rest] ?? '')
      : [englishTens[Math.floor(rest / 10)], englishSmall[rest % 10]]
          .filter((word) => word !== '')
          .join('-');
  if (hundreds === 0) return follows ? `and ${low}` : low;
  const high = `${englishSmall[hundreds] ?? ''} hundred`;
  return low === '' ? high : `${high} and ${low}`;
}

const russianSmall = (
  ' один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать ' +
  'четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'
).split(' ');
const russianTens =
  '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const russianHundreds =
  ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');
const russianScales = [
  ['', '', ''],
  ['тысяча', 'тысячи', 'тысяч'],
  ['миллион', 'миллиона', 'миллионов'],
  ['миллиард', 'миллиарда', 'миллиардов'],
  ['триллион', 'триллиона', 'триллионов'],
  ['квадриллион', 'квадриллиона', 'квадриллионов'],
] as const;

/** Which of the three Russian forms a number takes: 1 штука, 2 штуки, 5 штук. */
export function russianForm(value: number): 0 | 1 | 2 {
  const last = value % 10;
  const lastTwo = value % 100;
  if (lastTwo >= 11 && lastTwo <= 14) return 2;
  if (last === 1) return 0;
  return last >= 2 && last <= 4 ? 1 : 2;
}

function russianGroup(size: number, gender: CountedGender): string {
  const rest = size % 100;
  const ones = rest < 20 ? rest : rest % 10;
  const feminine: Readonly<Record<number, string>> =
    gender === 'feminine' ? { 1: 'одна', 2: 'две' } : {};
  const words = [
    russianHundreds[Math.floor(size / 100)],
    rest < 20 ? '' : russianTens[Math.floor(rest / 10)],
    feminine[ones] ?? russianSmall[ones],
  ];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

const kazakhOnes = ' бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' ');
const kazakhTens = ' он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ');
const kazakhScales = ' мың миллион миллиард триллион квадриллион'.split(' ');

function kazakhGroup(size: number): string {
  const hundreds = Math.floor(size / 100);
  const words = [
    hundreds === 0 ? '' : `${kazakhOnes[hundreds] ?? ''} жүз`,
    kazakhTens[Math.floor((size % 100) / 10)],
    kazakhOnes[size % 10],
  ];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

const languages: Readonly<Record<Locale, NumberLanguage>> = {
  en: {
    zero: 'zero',
    group: englishGroup,
    scale: (_size, index) => englishScales[index] ?? '',
  },
  ru: {
    zero: 'ноль',
    group: russianGroup,
    scale: (size, index) => russianScales[index]?.[russianForm(size)] ?? '',
  },
  kk: {
    zero: 'нөл',
    group: kazakhGroup,
    scale: (_size, index) => kazakhScales[index] ?? '',
  },
};
