import { hasHiddenSigns } from '../../../shared/kernel/hidden-signs.ts';
import { reject } from '../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';

/**
 * Texts that no record can hold, each as a refusal beside its field: half of a letter pair, which
 * has no UTF-8 and so no hash, and NUL, at which databases and printers end a text.
 */
export function unwritableTexts(input: unknown): readonly Rejection[] {
  return pathsIn(input, isUnwritable).map((path) =>
    reject('InputWrongFormat', undefined, {}, path),
  );
}

/**
 * Texts of a command that hold signs nobody sees, each as a refusal beside its field: a number
 * would be another one than it looks, a name would read backwards. A password is never shown.
 */
export function hiddenTexts(input: unknown): readonly Rejection[] {
  return pathsIn(input, hasHiddenSigns)
    .filter((path) => !/password$/i.test(path))
    .map((path) => reject('TextUnreadable', undefined, {}, path));
}

function isUnwritable(text: string): boolean {
  return !text.isWellFormed() || text.includes('\0');
}

type Test = (text: string) => boolean;

/** Nearly every input has none: paths are only made where something is wrong. */
function pathsIn(value: unknown, isWrong: Test): readonly string[] {
  return holds(value, isWrong) ? pathsBelow(value, '', isWrong) : [];
}

function holds(value: unknown, isWrong: Test): boolean {
  if (typeof value === 'string') return isWrong(value);
  if (typeof value !== 'object' || value === null) return false;
  for (const inner of Object.values(value)) if (holds(inner, isWrong)) return true;
  return false;
}

function pathsBelow(value: unknown, path: string, isWrong: Test): readonly string[] {
  if (typeof value === 'string') return isWrong(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsBelow(inner, path === '' ? name : `${path}.${name}`, isWrong),
  );
}
