import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import type { SealCondition } from '../../goods/goods-events.ts';
import { permilleOf } from './reconciliation.ts';
import type { MismatchKind } from '../events/run-events.ts';

/** What a package is expected to be. */
export interface ExpectedPackage {
  readonly reference: string;
  readonly sealNumber: string | null;
  readonly innerCount: number;
  readonly grossGrams: number | null;
}

/** What was found at the cage. */
export interface FoundPackage {
  readonly sealNumber: string | null;
  readonly sealCondition: SealCondition;
  readonly innerCount: number;
  readonly grossGrams: number | null;
}

/** A difference, with what was expected and found in the words of the moment. */
export interface PackageMismatch {
  readonly kind: MismatchKind;
  /** Code of the finding: `SealMismatch`, `CountMismatch`, `MassMismatch`. */
  readonly finding: Rejection;
  readonly expected: string;
  readonly found: string;
}

/**
 * DW-06: everything about a package that differs from what was sealed: its seal's number and
 * condition (CC-06), its inner count to the piece, its gross weight within the tolerance in
 * thousandths (CC-07). Empty when it may be loaded.
 */
export function comparePackage(
  expected: ExpectedPackage,
  found: FoundPackage,
  tolerancePermille: number,
): readonly PackageMismatch[] {
  const mismatches: PackageMismatch[] = [];
  if (!sealAgrees(expected.sealNumber, found)) {
    mismatches.push(mismatch('seal', expected, sealText(expected.sealNumber, null), sealOf(found)));
  }
  if (expected.innerCount !== found.innerCount) {
    const counts = [String(expected.innerCount), String(found.innerCount)] as const;
    mismatches.push(mismatch('count', expected, ...counts));
  }
  if (expected.grossGrams !== null && found.grossGrams !== null) {
    const difference = found.grossGrams - expected.grossGrams;
    if (Math.abs(permilleOf(difference, expected.grossGrams)) > tolerancePermille) {
      const masses = [`${expected.grossGrams} g`, `${found.grossGrams} g`] as const;
      mismatches.push(mismatch('mass', expected, ...masses));
    }
  }
  return mismatches;
}

/** A package without a seal must still have none; a sealed one carries this number, intact. */
function sealAgrees(expected: string | null, found: FoundPackage): boolean {
  if (expected === null) return found.sealNumber === null && found.sealCondition === 'none';
  return found.sealCondition === 'intact' && plain(found.sealNumber) === plain(expected);
}

function plain(seal: string | null): string {
  return (seal ?? '').replace(/[\s-]+/g, '').toUpperCase();
}

function sealOf(found: FoundPackage): string {
  return sealText(found.sealNumber, found.sealCondition);
}

function sealText(number: string | null, condition: SealCondition | null): string {
  const named = number ?? '-';
  return condition === null ? named : `${named} (${condition})`;
}

const codes: Readonly<Record<MismatchKind, string>> = {
  seal: 'SealMismatch',
  count: 'CountMismatch',
  mass: 'MassMismatch',
};

function mismatch(
  kind: MismatchKind,
  { reference }: ExpectedPackage,
  expected: string,
  found: string,
): PackageMismatch {
  const finding = reject(codes[kind], 'DW-06', { package: reference, expected, found });
  return { kind, finding, expected, found };
}
