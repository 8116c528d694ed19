import { largestAmount } from '../../../kernel/quantity.ts';
import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import type { BaseUnit } from '../../../kernel/units.ts';
import { isSamePerson } from '../../access/person-identity.ts';
import type { Participant } from '../../access/person-identity.ts';
import { discrepancyTransitions } from './discrepancy.ts';
import type { DiscrepancyState, DiscrepancyStep } from './discrepancy.ts';
import { goodsFact } from '../goods-events.ts';
import type { DifferenceMeasure, DiscrepancyKind, GoodsFact } from '../goods-events.ts';
import { lineLimitProblems } from '../line-limit.ts';
import { stepProblems } from '../lot-facts.ts';
import type { LotFacts } from '../lot-facts.ts';

/** What the rules know of an open difference. */
export interface DiscrepancyFacts {
  readonly id: string;
  readonly reference: string;
  readonly kind: DiscrepancyKind;
  readonly state: DiscrepancyState;
  readonly freezes: boolean;
  /** Who found it: one person with two logins stays one person. */
  readonly openedBy: Participant;
  /** Packs inside a package, where its count is in question: digits, as `measure` says. */
  readonly expected: string;
  readonly found: string;
  readonly measure: DifferenceMeasure | null;
  readonly expectedAmount: number | null;
  readonly foundAmount: number | null;
  readonly unit: BaseUnit | null;
  /** True when the lot has had the first found amount since the opening. */
  readonly applied: boolean;
  /** What the lot took over at the opening, before any recount. */
  readonly firstFoundAmount: number | null;
  /** The package it is about; null when it is about the whole lot. */
  readonly packageId: string | null;
}

/** `DiscrepancyStateWrong` when the step is not lawful in its state. */
export function discrepancyStepProblems(
  discrepancy: DiscrepancyFacts,
  step: DiscrepancyStep,
): readonly Rejection[] {
  if (discrepancyTransitions[discrepancy.state][step] !== undefined) return [];
  const { reference, state } = discrepancy;
  return [reject('DiscrepancyStateWrong', 'DW-08', { discrepancy: reference, state })];
}

/** Digits of a count as people write them: `4 998`, `4,998`; undefined when it is no number. */
export function readCount(text: string): number | undefined {
  const digits = text.trim().replace(/[\s\u00a0\u202f'’]|(?<=\d)[.,](?=\d{3}(?!\d))/g, '');
  const count = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
  return count <= largestAmount ? count : undefined;
}

/** True where the packs inside a package are counted, beside the pieces in the lot's unit. */
export function countsPacks({ measure, unit }: DiscrepancyFacts): boolean {
  return measure === 'count' && unit !== null;
}

/**
 * A recount by two others. Of a package, `text` are the packs inside and `amount` the pieces.
 * Rejections: `DiscrepancyStateWrong`, `RecounterIsFinder`,
 * `SecondPersonIsSame`, `LineTooLarge`, `CountMissing` (a difference of count or mass needs the
 * number), `LotStateWrong` (nothing is there, and the lot is on an order: it is taken off first,
 * or not found by the run).
 */
export function recount(
  lot: LotFacts,
  discrepancy: DiscrepancyFacts,
  counters: {
    readonly first: Participant;
    readonly second: { readonly userId: string; readonly name: string };
  },
  found: { readonly text: string; readonly amount: number | null; readonly note: string },
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const counted = discrepancy.unit !== null && discrepancy.expectedAmount !== null;
  const packs = countsPacks(discrepancy) ? readCount(found.text) : null;
  // The digits of a package are its packs: the pieces are never read from them.
  const typed = packs === null ? readCount(found.text) : undefined;
  const amount = counted ? (found.amount ?? typed) : null;
  const finder = [counters.first, counters.second].some((counter) =>
    isSamePerson(counter, discrepancy.openedBy),
  );
  const whole = discrepancy.packageId === null;
  const nothing = amount === 0 && whole && discrepancy.unit === lot.unit;
  const loses = nothing && stepProblems(lot, 'lose').length === 0;
  const facts = { discrepancy: discrepancy.reference };
  const problems = [
    ...discrepancyStepProblems(discrepancy, 'recount'),
    // An order would go on with goods that are not there, and give them back to stock at its end.
    ...(loses ? stepProblems(lot, 'correct-quantity') : []),
    ...(finder ? [reject('RecounterIsFinder', 'DW-08', facts)] : []),
    ...(isSamePerson(counters.first, counters.second)
      ? [reject('SecondPersonIsSame', 'DW-08', { name: counters.second.name }, 'secondPerson')]
      : []),
    ...(packs === undefined ? [reject('CountMissing', 'DW-08', facts, 'found')] : []),
    ...(amount === undefined
      ? [reject('CountMissing', 'DW-08', facts, packs === null ? 'found' : 'foundAmount')]
      : []),
    ...lineLimitProblems(amount ?? 0, discrepancy.unit ?? lot.unit, 'found'),
  ];
  if (problems.length > 0 || amount === undefined) return fail(problems);
  return ok([
    goodsFact('DiscrepancyRecounted', [discrepancy.id, lot.id], {
      ...stepData(lot, discrepancy, found.note),
      found: packs === null ? found.text : String(packs),
      foundAmount: amount,
      secondPersonId: counters.second.userId,
      secondPersonName: counters.second.name,
    }),
    ...(loses ? [lotFact('LotLost', lot, discrepancy)] : []),
  ]);
}

/** Explains or investigates. Rejections: `DiscrepancyStateWrong`. */
export function explainDiscrepancy(
  lot: LotFacts,
  discrepancy: DiscrepancyFacts,
  outcome: 'explained' | 'investigated',
  note: string,
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const step = outcome === 'explained' ? 'explain' : 'investigate';
  const problems = discrepancyStepProblems(discrepancy, step);
  if (problems.length > 0) return fail(problems);
  const data = { ...stepData(lot, discrepancy, note), outcome };
  return ok([goodsFact('DiscrepancyExplained', [discrepancy.id, lot.id], data)]);
}

/** What every step of a discrepancy says of it. */
export function stepData(
  lot: LotFacts,
  discrepancy: DiscrepancyFacts,
  note: string,
): {
  readonly discrepancyId: string;
  readonly reference: string;
  readonly lotId: string;
  readonly lotReference: string;
  readonly note: string;
} {
  return {
    discrepancyId: discrepancy.id,
    reference: discrepancy.reference,
    lotId: lot.id,
    lotReference: lot.reference,
    note,
  };
}

/** What settling it does to the whole lot. */
export function lotFact(
  type: 'LotLost' | 'LotWrittenOff' | 'LotFoundAgain',
  lot: LotFacts,
  discrepancy: DiscrepancyFacts,
): GoodsFact {
  return goodsFact(type, [lot.id, lot.seizureId, discrepancy.id], {
    lotId: lot.id,
    lotReference: lot.reference,
    discrepancyId: discrepancy.id,
    discrepancyReference: discrepancy.reference,
  });
}
