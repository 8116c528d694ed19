import type { SourceFile } from '../support/source-files.ts';

/** The last number of each family of PRODUCT section 5. */
const families = { CC: 8, SS: 12, DR: 8, DW: 14, CT: 6, ST: 5, AC: 5, IM: 1 } as const;

/** Every rule of the product, built or not: CC-01 … IM-01. */
export const productRules: readonly string[] = Object.entries(families).flatMap(([family, last]) =>
  Array.from({ length: last }, (_, index) => `${family}-${String(index + 1).padStart(2, '0')}`),
);

const rule = '(?:CC|SS|DR|DW|CT|ST|AC|IM)-\\d\\d';

/** Rules that code answers with: string literals that are nothing but a number. */
export function rulesInCode(files: readonly SourceFile[]): ReadonlySet<string> {
  const literal = new RegExp(`'(${rule})'`, 'g');
  return new Set(files.flatMap(({ text }) => [...text.matchAll(literal)].map(([, id = '']) => id)));
}

/** Rules that code names anywhere, in what it answers or in why it is so. */
export function rulesNamed(files: readonly SourceFile[]): ReadonlySet<string> {
  const mention = new RegExp(`\\b${rule}\\b`, 'g');
  return new Set(files.flatMap(({ text }) => text.match(mention) ?? []));
}

/** Rules in the first column of the tables of a RULES.md. */
export function rulesInTables(files: readonly SourceFile[]): ReadonlySet<string> {
  const rows = files.flatMap(({ text }) => text.match(/^\| *[A-Z]{2}-\d\d[^|]*/gm) ?? []);
  return new Set(rows.flatMap((row) => row.match(new RegExp(rule, 'g')) ?? []));
}

/** Rules at the beginning of a test's title: `CT-04, CT-05 the record is embedded`. */
export function rulesTested(files: readonly SourceFile[]): ReadonlySet<string> {
  const title = /\b(?:test|it|describe)(?:\.each\b[^]{0,3000}?\))?\(\s*['"`]([^'"`]+)/g;
  const leading = new RegExp(`^${rule}(?:(?:, | and )${rule})*`);
  return new Set(
    files
      .flatMap(({ text }) => [...text.matchAll(title)].map(([, words = '']) => words))
      .flatMap((words) => (leading.exec(words)?.[0] ?? '').match(new RegExp(rule, 'g')) ?? []),
  );
}
