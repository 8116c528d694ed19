import { reject } from '../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';

/**
 * Texts that no record can hold, each as a refusal beside its field: half of a letter pair, which
 * has no UTF-8 and so no hash, and NUL, at which databases and printers end a text.
 */
export function unwritableTexts(input: unknown): readonly Rejection[] {
  return pathsIn(input, '').map((path) => reject('InputWrongFormat', undefined, {}, path));
}

function pathsIn(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') {
    return value.isWellFormed() && !value.includes('\0') ? [] : [path];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsIn(inner, path === '' ? name : `${path}.${name}`),
  );
}
