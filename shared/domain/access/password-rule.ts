import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { commonPasswordWords } from './common-passwords.ts';

/** Fewest characters of a password. */
export const shortestPassword = 10;

/** So few characters are no password, however often they are said. */
const longestRepeated = 5;

/** Whose password it will be. */
export interface PasswordOwner {
  readonly login: string;
  readonly name: string;
}

/**
 * Everything that is wrong with a proposed password. Rejections: `PasswordTooShort` (fewer than
 * ten characters), `PasswordTooCommon` (a word everybody tries first, the owner's own name or
 * login, one thing repeated, or a plain row such as 1234567890). No demand for kinds of
 * characters: length protects, and a sentence is easier to remember.
 */
export function passwordProblems(password: string, owner: PasswordOwner): readonly Rejection[] {
  const characters = [...password.normalize('NFKC').toLowerCase()];
  const problems: Rejection[] = [];
  if (characters.length < shortestPassword) {
    problems.push(reject('PasswordTooShort', 'AC-02', { minimum: shortestPassword }));
  }
  if (isGuessable(characters, owner)) problems.push(reject('PasswordTooCommon', 'AC-02'));
  return problems;
}

function isGuessable(characters: readonly string[], owner: PasswordOwner): boolean {
  const text = characters.join('');
  const letters = once(text.replace(/[^\p{L}]/gu, ''));
  const own = [owner.login, owner.name, ...owner.name.split(/\s+/)]
    .map((word) =>
      word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}]/gu, ''),
    )
    .filter((word) => word.length > 2);
  return (
    commonPasswordWords.has(letters) ||
    own.includes(letters) ||
    new Set(characters).size <= 3 ||
    isRepeated(text) ||
    isRow(characters)
  );
}

/** True when a few characters are said again and again. */
function isRepeated(text: string): boolean {
  const part = once(text);
  return part !== text && [...part].length <= longestRepeated;
}

/** What a text says again and again, said once; any other text as it is. */
function once(text: string): string {
  return /^(.+?)\1+$/su.exec(text)?.[1] ?? text;
}

/** True when each character is the neighbour of the one before: 1234567890, abcdefghij, 9876 … */
function isRow(characters: readonly string[]): boolean {
  const steps = characters.slice(1).map((character, index) => {
    const step = (character.codePointAt(0) ?? 0) - (characters[index]?.codePointAt(0) ?? 0);
    // 1234567890 goes on with nought after nine.
    return step === -9 ? 1 : step === 9 ? -1 : step;
  });
  const [first] = steps;
  return first !== undefined && Math.abs(first) === 1 && steps.every((step) => step === first);
}
