import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';

/** What was decided about samples of a lot before its destruction. */
export type SampleDecision =
  | { readonly kind: 'kept'; readonly sampleReferences: readonly string[] }
  | { readonly kind: 'waived'; readonly reason: string };

/**
 * DR-06: before destruction samples are kept, or waived with a reason. Rejections:
 * `SamplesNotSettled`, `SampleReferenceMissing`, `SampleWaiverNeedsReason`.
 */
export function checkSamples(decision: SampleDecision | null, lot: string): readonly Rejection[] {
  const field = 'samples';
  if (decision === null) return [reject('SamplesNotSettled', 'DR-06', { lot }, field)];
  if (decision.kind === 'waived') {
    return decision.reason.trim() === ''
      ? [reject('SampleWaiverNeedsReason', 'DR-06', { lot }, field)]
      : [];
  }
  return decision.sampleReferences.length === 0
    ? [reject('SampleReferenceMissing', 'DR-06', { lot }, field)]
    : [];
}
