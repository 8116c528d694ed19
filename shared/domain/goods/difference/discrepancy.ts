import { defaultTolerances } from '../../../catalog/disposal/tolerances.ts';
import { addDays } from '../../../kernel/legal-date.ts';
import type { LegalDay } from '../../../kernel/legal-date.ts';
import { goodsFact } from '../goods-events.ts';
import type { GoodsFact, OpenedDiscrepancy, SealCondition } from '../goods-events.ts';
import type { LotFacts } from '../lot-facts.ts';

export const discrepancyStates = [
  'found',
  'recounted',
  'explained',
  'investigated',
  'closed',
] as const;

export type DiscrepancyState = (typeof discrepancyStates)[number];

export const discrepancySteps = ['recount', 'explain', 'investigate', 'close'] as const;

export type DiscrepancyStep = (typeof discrepancySteps)[number];

/** The lifecycle of PRODUCT section 4; a pair that is not listed is refused. */
export const discrepancyTransitions: Readonly<
  Record<DiscrepancyState, Partial<Readonly<Record<DiscrepancyStep, DiscrepancyState>>>>
> = {
  found: { recount: 'recounted' },
  recounted: { explain: 'explained', investigate: 'investigated' },
  explained: { investigate: 'investigated', close: 'closed' },
  investigated: { explain: 'explained', close: 'closed' },
  closed: {},
};

/** The days that the pack gives until it must be reconciled (DW-08: 15). */
export function discrepancyDue(today: LegalDay): LegalDay {
  return addDays(today, defaultTolerances.daysToReconcile);
}

/** A difference that wants to be opened, before it has its id and number. */
export type FoundDifference = Required<
  Omit<OpenedDiscrepancy, 'discrepancyId' | 'reference' | 'lotId' | 'lotReference' | 'dueOn'>
>;

/** The fact of a discrepancy about a lot. */
export function discrepancyOpened(
  lot: Pick<LotFacts, 'id' | 'reference' | 'seizureId'>,
  difference: FoundDifference,
  named: { readonly id: string; readonly reference: string; readonly today: LegalDay },
): GoodsFact {
  const about = difference.packageId === null ? [] : [difference.packageId];
  return goodsFact('DiscrepancyOpened', [named.id, lot.id, ...about], {
    discrepancyId: named.id,
    reference: named.reference,
    lotId: lot.id,
    lotReference: lot.reference,
    ...difference,
    dueOn: discrepancyDue(named.today),
  });
}

/** A seal as it should be and as it is. */
export interface SealFound {
  readonly packageId: string;
  readonly packageReference: string;
  readonly expectedSealNumber: string | null;
  readonly sealNumber: string | null;
  readonly condition: SealCondition;
}

/**
 * CC-06: what differs at a seal, or undefined when it is as it should be. Another number than
 * the expected one is a difference even when the seal is whole.
 */
export function sealDifference(seal: SealFound): FoundDifference | undefined {
  const { expectedSealNumber: expected, sealNumber: found } = seal;
  const numberDiffers = expected !== null && found !== expected;
  const unsealed = expected === null && seal.condition === 'none';
  if (!numberDiffers && (seal.condition === 'intact' || unsealed)) return undefined;
  const condition = seal.condition === 'intact' ? 'differs' : seal.condition;
  return {
    packageId: seal.packageId,
    kind: 'seal',
    freezes: true,
    expected: expected ?? '',
    found: found ?? '',
    measure: null,
    sealCondition: condition,
    expectedAmount: null,
    foundAmount: null,
    unit: null,
    applied: true,
    note: seal.packageReference,
  };
}
