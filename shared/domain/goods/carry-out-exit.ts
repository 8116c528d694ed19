import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact } from './goods-events.ts';
import { frozenProblems, heldProblems, stepProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';

const exits = {
  release: 'LotReleased',
  transfer: 'LotTransferred',
  donate: 'LotDonated',
  recycle: 'LotRecycled',
} as const;

type Exit = keyof typeof exits;

function exitOf(disposition: string | null): Exit | undefined {
  return (Object.keys(exits) as Exit[]).find((exit) => exit === disposition);
}

/**
 * The goods leave as their review answered. Rejections: `ExitNotDecided` (no such answer),
 * `LotStateWrong`, `LotHeld` (DR-03), `LotFrozen` (CC-06).
 */
export function carryOutExit(
  lot: LotFacts,
  handover: { readonly handedTo: string; readonly document: string },
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const problems = exitProblems(lot);
  const exit = exitOf(lot.disposition);
  if (problems.length > 0 || exit === undefined) return fail(problems);
  const left = lot.locationId === null ? [] : [lot.locationId];
  return ok([
    goodsFact(exits[exit], [lot.id, lot.seizureId, ...left], {
      lotId: lot.id,
      lotReference: lot.reference,
      amount: lot.amount,
      unit: lot.unit,
      massGrams: lot.massGrams,
      handedTo: handover.handedTo,
      document: handover.document,
    }),
  ]);
}

/** What stands against the goods leaving now. */
export function exitProblems(lot: LotFacts): readonly Rejection[] {
  const exit = exitOf(lot.disposition);
  return [
    ...(exit === undefined ? [reject('ExitNotDecided', 'DR-02', { lot: lot.reference })] : []),
    ...stepProblems(lot, exit ?? 'release'),
    ...heldProblems(lot),
    ...frozenProblems(lot),
  ];
}
