import type { Provenance } from '../provenance.ts';

/** Limits of the reconciliation (DW-08). Percentages in hundredths: 200 = 2 %. */
export interface TolerancePack extends Provenance {
  readonly code: string;
  readonly bulkWarnHundredths: number;
  readonly bulkBlockHundredths: number;
  readonly bulkSignificantHundredths: number;
  /** Any difference in pieces counts. */
  readonly piecesExact: boolean;
  readonly daysToReconcile: number;
}

/**
 * Bulk: warn above 2 %, block above 5 % without a second approver (ours); above 10 %, or any
 * piece, a significant discrepancy with 15 days to reconcile (S98).
 */
export const defaultTolerances: TolerancePack = {
  code: 'dw-08',
  bulkWarnHundredths: 200,
  bulkBlockHundredths: 500,
  bulkSignificantHundredths: 1000,
  piecesExact: true,
  daysToReconcile: 15,
  mark: 'derived',
  source: 'S98 3.4',
  note: '10 % and 15 days are sourced (40 CFR 264.72); 2 % and 5 % are a proposal.',
};
