import type { Provenance } from '../provenance.ts';

/** A recovery (R) or disposal (D) operation. Its full name: `operation.<code>`. */
export interface OperationRow extends Provenance {
  readonly code: string;
  readonly kind: 'recovery' | 'disposal';
  /** False for R1, R12 and R13: no recovery to a final product (S100). */
  readonly finalProduct: boolean;
}

const notFinal: ReadonlySet<string> = new Set(['R1', 'R12', 'R13']);

function operation(letter: 'R' | 'D', number: number): OperationRow {
  const code = `${letter}${number}`;
  return {
    code,
    kind: letter === 'R' ? 'recovery' : 'disposal',
    finalProduct: letter === 'R' && !notFinal.has(code),
    mark: 'sourced',
    source: 'S100',
  };
}

/** R1 to R13 and D1 to D15 (domain.md 4.1), by code. */
export const operations: ReadonlyMap<string, OperationRow> = new Map(
  [
    ...Array.from({ length: 13 }, (_, index) => operation('R', index + 1)),
    ...Array.from({ length: 15 }, (_, index) => operation('D', index + 1)),
  ].map((row) => [row.code, row]),
);
