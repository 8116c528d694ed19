import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';

/** What the authority sets for itself; each change is an event. */
export interface Settings {
  /** Minutes until an untouched session locks (AC-03). */
  readonly idleMinutes: number;
  /** Value above which two approve (DW-02), in minor units of the currency. */
  readonly dualApprovalValue: { readonly minorUnits: number; readonly currency: string };
  /** DW-08, in thousandths of the mass that was loaded. */
  readonly massWarnPermille: number;
  readonly massBlockPermille: number;
  readonly massSignificantPermille: number;
  /** DW-08: days to reconcile a significant discrepancy. */
  readonly reconcileDays: number;
  /** Lines at the head of documents. */
  readonly letterhead: {
    readonly en: readonly string[];
    readonly ru: readonly string[];
    readonly kk: readonly string[];
  };
  readonly contact: string;
}

/**
 * What a new authority begins with. The tolerances are those of DW-08 (PRODUCT section 5). The
 * value for two approvers and the idle time are our own proposal: no source names them.
 */
export const initialSettings: Settings = {
  idleMinutes: 10,
  dualApprovalValue: { minorUnits: 10_000_000, currency: 'USD' },
  massWarnPermille: 20,
  massBlockPermille: 50,
  massSignificantPermille: 100,
  reconcileDays: 15,
  letterhead: { en: [], ru: [], kk: [] },
  contact: '',
};

/**
 * Takes settings as a person proposes them; gives them back when they make sense. The steps of
 * DW-08 must rise: warn, then block, then significant. Rejection: `ThresholdsOutOfOrder`.
 */
export function decideSettings(proposed: Settings): Result<Settings, readonly Rejection[]> {
  const { massWarnPermille, massBlockPermille, massSignificantPermille } = proposed;
  if (massWarnPermille <= massBlockPermille && massBlockPermille <= massSignificantPermille) {
    return ok(proposed);
  }
  const facts = { massWarnPermille, massBlockPermille, massSignificantPermille };
  return fail([reject('ThresholdsOutOfOrder', 'DW-08', facts, 'massBlockPermille')]);
}
