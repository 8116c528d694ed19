import type { SqlValue } from '../sql-value.ts';

const numbered = /\?\d/;
const known = new Map<string, boolean>();

/**
 * The parameters as the driver wants them: `?` places take a list, `?1` places (one value used
 * twice) are names to it. SQL texts are constants of the program, so the memory is bounded.
 */
export function bindPlaces(
  sql: string,
  parameters: readonly SqlValue[],
): readonly SqlValue[] | Readonly<Record<string, SqlValue>> {
  let isNumbered = known.get(sql);
  if (isNumbered === undefined) {
    isNumbered = numbered.test(sql);
    known.set(sql, isNumbered);
  }
  if (!isNumbered) return parameters;
  return Object.fromEntries(parameters.map((value, index) => [String(index + 1), value]));
}
