/** Kazakh and Russian capitals as Latin letters, so that initials fit a QR code's alphabet. */
const latin: Readonly<Record<string, string>> = {
  А: 'A',
  Ә: 'A',
  Б: 'B',
  В: 'V',
  Г: 'G',
  Ғ: 'G',
  Д: 'D',
  Е: 'E',
  Ё: 'E',
  Ж: 'ZH',
  З: 'Z',
  И: 'I',
  Й: 'Y',
  К: 'K',
  Қ: 'Q',
  Л: 'L',
  М: 'M',
  Н: 'N',
  Ң: 'N',
  О: 'O',
  Ө: 'O',
  П: 'P',
  Р: 'R',
  С: 'S',
  Т: 'T',
  У: 'U',
  Ұ: 'U',
  Ү: 'U',
  Ф: 'F',
  Х: 'KH',
  Һ: 'H',
  Ц: 'TS',
  Ч: 'CH',
  Ш: 'SH',
  Щ: 'SHCH',
  Ы: 'Y',
  І: 'I',
  Э: 'E',
  Ю: 'YU',
  Я: 'YA',
};

/**
 * The initials of a name in Latin capitals, at most four words: `Айгүл Серікова` gives `AS`,
 * `Ж. Оразбаев` gives `ZHO`. A letter without a Latin form gives `X`.
 */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .toUpperCase()
    .split(/[\s.\-–’']+/);
  const initials = words
    .filter((word) => word !== '')
    .slice(0, 4)
    .map(initialOf)
    .join('');
  return initials === '' ? 'X' : initials;
}

function initialOf(word: string): string {
  const letter = word.charAt(0);
  const known = latin[letter];
  if (known !== undefined) return known;
  const plain = letter.normalize('NFD').charAt(0);
  return /[A-Z0-9]/.test(plain) ? plain : 'X';
}
