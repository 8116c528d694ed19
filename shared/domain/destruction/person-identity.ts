/**
 * Capitals that look alike in Cyrillic and Latin, with Ё read as Е and Қ, Ұ and alike kept: a
 * name typed on the wrong keyboard is still that name.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  Ё: 'E',
  Һ: 'H',
  І: 'I',
  Ї: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  Ѕ: 'S',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
};

/**
 * What is left of a name when everything is taken away that a keyboard, a habit or an alias can
 * change: case, spaces, dots, hyphens, order of the words, ё and е, Latin and Cyrillic
 * look-alikes. Two people with one skeleton count as one (DW-01).
 */
export function nameSkeleton(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\s.,\-‐-―'’]+/)
    .filter((word) => word !== '')
    .map((word) => Array.from(word, (letter) => lookAlikes[letter] ?? letter).join(''))
    .toSorted()
    .join(' ');
}

/** Somebody who takes part; a recorded witness may be no user. */
export interface Participant {
  readonly userId: string | null;
  readonly name: string;
}

/** True when two participants are one person, by user id or by name (DW-01). */
export function isSamePerson(a: Participant, b: Participant): boolean {
  if (a.userId !== null && a.userId === b.userId) return true;
  return nameSkeleton(a.name) === nameSkeleton(b.name);
}

/** The first pair of participants that is one person; undefined when all differ (DW-01). */
export function firstSamePair<P extends Participant>(
  people: readonly P[],
): readonly [P, P] | undefined {
  for (const [index, one] of people.entries()) {
    const other = people.slice(index + 1).find((candidate) => isSamePerson(one, candidate));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}
