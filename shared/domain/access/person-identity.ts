/** Capitals that look alike in Cyrillic or Greek and Latin: a name typed on the wrong keyboard. */
const lookAlikes = pairs(`
  А A В B Е E Ё E Һ H І I Ї I Ј J К K М M Н H О O Р P Ѕ S С C Т T У Y Ү Y Х X
  Α A Β B Ε E Ζ Z Η H Ι I Κ K Μ M Ν N Ο O Ρ P Τ T Υ Y Χ X
`);

/** Cyrillic capitals as passports and people write them in Latin; what varies is left out. */
const sounds = pairs(`
  А A Ә A Б B В V Г G Ғ G Д D Е E Ё E Ж J З Z И I Й I І I Ї I К K Қ K Л L М M Н N Ң N О O Ө O П P
  Р R С S Т T У U Ұ U Ү U Ф F Х H Һ H Ц TS Ч CH Ш SH Щ SH Ъ - Ы I Ь - Э E Ю IU Я IA
`);

function pairs(text: string): ReadonlyMap<string, string> {
  const words = text.trim().split(/\s+/);
  const entries = words.flatMap((letter, index) => {
    const latin = words[index + 1] ?? '';
    return index % 2 === 0 ? [[letter, latin === '-' ? '' : latin] as const] : [];
  });
  return new Map(entries);
}

/** Two ways to read the words of a name in Latin: by the look of its letters, and by sound. */
interface Reading {
  readonly byLook: readonly string[];
  readonly bySound: readonly string[];
}

/** Capitals without anything that is no letter: accents, marks that nobody sees, digits. */
function wordsOf(name: string): readonly string[] {
  // Й and Қ are letters of their own; NFKC keeps them whole before the accents fall.
  const capitals = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase();
  const plain = Array.from(capitals, (letter) =>
    /\p{Script=Cyrillic}/u.test(letter) ? letter : letter.normalize('NFKD').replace(/\p{M}/gu, ''),
  );
  return plain
    .join('')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function readingOf(name: string): Reading {
  const words = wordsOf(name);
  const read = (letters: ReadonlyMap<string, string>) =>
    words.map((word) => Array.from(word, (letter) => letters.get(letter) ?? letter).join(''));
  return { byLook: read(lookAlikes), bySound: read(sounds).map(plainSound) };
}

/** One spelling of what is spelt in several ways: Akhanov and Ahanov, Zhakupov and Jakupov. */
function plainSound(word: string): string {
  return word
    .replaceAll('KH', 'H')
    .replaceAll('GH', 'G')
    .replaceAll('ZH', 'J')
    .replaceAll('DJ', 'J')
    .replaceAll('SHCH', 'SH')
    .replaceAll('Q', 'K')
    .replaceAll('W', 'V')
    .replaceAll('Y', 'I')
    .replace(/I+/g, 'I');
}

/**
 * What is left of a name when everything is taken away that a keyboard, a habit or an alias can
 * change: case, spaces, marks, digits, the order of the words, ё and е, look-alikes of Latin,
 * Cyrillic and Greek. Two people with one skeleton count as one (DW-01).
 */
export function nameSkeleton(name: string): string {
  return lettersOf(readingOf(name).byLook);
}

/** All letters in their order of the alphabet: words run together or parted read the same. */
function lettersOf(words: readonly string[]): string {
  return Array.from(words.join('')).toSorted().join('');
}

/**
 * True when the words of the shorter name are all in the longer one, in any order, where an
 * initial stands for a word: `T. Akhanov` and `Timur Serikuly Akhanov` cannot be told apart.
 */
function wordsAgree(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length < 2) return false;
  const left = [...many];
  let whole = 0;
  for (const word of few.toSorted((a, b) => b.length - a.length)) {
    const exact = left.indexOf(word);
    const at = exact >= 0 ? exact : left.findIndex((each) => isInitial(word, each));
    if (at < 0) return false;
    if (exact >= 0 && word.length > 1) whole += 1;
    left.splice(at, 1);
  }
  return whole > 0;
}

function isInitial(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length === 1 && long.startsWith(short);
}

function isSameName(a: string, b: string): boolean {
  const [one, other] = [readingOf(a), readingOf(b)];
  return (['byLook', 'bySound'] as const).some(
    (way) => lettersOf(one[way]) === lettersOf(other[way]) || wordsAgree(one[way], other[way]),
  );
}

/** Somebody who takes part; a recorded witness may be no user. */
export interface Participant {
  readonly userId: string | null;
  readonly name: string;
}

/**
 * True when two participants are one person, by user id or by name (DW-01). In doubt they are:
 * who is refused by mistake writes the full names.
 */
export function isSamePerson(a: Participant, b: Participant): boolean {
  if (a.userId !== null && a.userId === b.userId) return true;
  return isSameName(a.name, b.name);
}

/** Every pair of participants that is one person, in their order; none when all differ (DW-01). */
export function samePairs<P extends Participant>(
  people: readonly P[],
): readonly (readonly [P, P])[] {
  return people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .filter((other) => isSamePerson(one, other))
      .map((other) => [one, other] as const),
  );
}
