import { compareLegalDates } from '../../kernel/legal-date.ts';
import type { LegalDate, LegalDay } from '../../kernel/legal-date.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';

/** Legal grounds of a disposal (domain.md 1.6). Names: `basisKind.<kind>`. */
export const basisKinds = [
  'court-order',
  'administrative-decision',
  'abandonment',
  'consent',
  'deemed-consent',
  'storage-term-expired',
  'urgent-hazard',
] as const;

export type BasisKind = (typeof basisKinds)[number];

/** A basis with the document that proves it. */
export interface Basis {
  readonly kind: BasisKind;
  readonly documentNumber: string;
  readonly documentDate: LegalDate;
  readonly issuer: string;
}

/**
 * DR-04: a disposal has a basis with its document, dated no later than today. Rejections:
 * `BasisMissing`, `BasisDocumentMissing`, `BasisDatedInFuture`.
 */
export function checkBasis(basis: Basis | null, today: LegalDay): readonly Rejection[] {
  if (basis === null) return [reject('BasisMissing', 'DR-04', undefined, 'basis')];
  const wrong: Rejection[] = [];
  if (basis.documentNumber.trim() === '' || basis.issuer.trim() === '') {
    wrong.push(
      reject('BasisDocumentMissing', 'DR-04', { kind: basis.kind }, 'basis.documentNumber'),
    );
  }
  if (compareLegalDates(basis.documentDate, today) === 'after') {
    const facts = { date: basis.documentDate, today };
    wrong.push(reject('BasisDatedInFuture', 'DR-04', facts, 'basis.documentDate'));
  }
  return wrong;
}
