import { stepProblems } from '../../../../shared/domain/goods/lot-facts.ts';
import { passages } from '../../../../shared/domain/places/location-kinds.ts';
import type { BinEvaluation } from '../../../../shared/domain/storage/storage-facts.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { Tx } from '../../database/store.ts';
import type { Fact } from '../../ledger/ledger.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler, Outcome, Who } from '../../rpc/handler.ts';
import { judgePlace, openConditions, refusalOf } from './judge-place.ts';
import { loadPlace, loadStandingLot } from './load-standing.ts';
import type { StandingLot, StandingPlace } from './load-standing.ts';
import { placeProblems } from './place-problems.ts';

interface Wanted {
  readonly lotId: string;
  readonly locationId: string;
  readonly confirmedConditions: readonly string[];
}

/** `storage.putAway`: received → stored. */
export const putAway: AnyCommandHandler = defineCommand('storage.putAway', {
  handle: (call) => {
    const loaded = load(call.tx, call.input, call.who);
    if (!loaded.ok) return loaded;
    const { lot, place } = loaded.value;
    const problems = [...stepProblems(lot, 'put-away'), ...placeProblems(lot, place, passages)];
    const decided = standAt(call.tx, { lot, place, problems }, call.input, 'LotPutAway');
    if (!decided.ok) return decided;
    call.record([decided.value]);
    return ok({});
  },
});

/**
 * `storage.move`: received goods between intake and quarantine, or to their place, and stored
 * goods from place to place. The same rules as put-away.
 */
export const move: AnyCommandHandler = defineCommand('storage.move', {
  handle: (call) => {
    const loaded = load(call.tx, call.input, call.who);
    if (!loaded.ok) return loaded;
    const { lot, place } = loaded.value;
    const received = lot.status === 'received';
    const closed = received ? new Set(['staging-cage']) : passages;
    const arrives = received && place.bin.kind !== 'intake';
    const problems = [
      ...stepProblems(lot, 'move'),
      ...(lot.frozen ? [reject('LotFrozen', 'CC-06', { lot: lot.reference })] : []),
      ...placeProblems(lot, place, closed),
    ];
    const type = arrives ? 'LotPutAway' : 'LotMoved';
    const decided = standAt(call.tx, { lot, place, problems }, call.input, type);
    if (!decided.ok) return decided;
    call.record([decided.value], call.input.reason);
    return ok({});
  },
});

interface Move {
  readonly lot: StandingLot;
  readonly place: StandingPlace;
}

function load(tx: Tx, wanted: Wanted, who: Who): Outcome<Move> {
  const lot = loadStandingLot(tx, wanted.lotId);
  if (!lot.ok) return lot;
  if (lot.value.siteId !== who.siteId) {
    return fail([reject('SiteNotAssigned', 'AC-01', { lot: lot.value.reference })]);
  }
  const place = loadPlace(tx, wanted.locationId, who.siteId);
  return place.ok ? ok({ lot: lot.value, place: place.value }) : place;
}

/** Judges the place and makes the fact, or gives every reason against it at once. */
function standAt(
  tx: Tx,
  { lot, place, problems }: Move & { readonly problems: readonly Rejection[] },
  wanted: Wanted,
  type: 'LotPutAway' | 'LotMoved',
): Outcome<Fact> {
  const evaluation = judgePlace(tx, lot, place);
  const refusals = [...problems, ...verdictProblems(evaluation, place, wanted)];
  if (refusals.length > 0) return fail(refusals);
  const { bin, compartmentId } = place;
  const left = lot.locationId === null ? [] : [lot.locationId];
  return ok({
    type,
    version: 1,
    subjects: [lot.id, bin.id, ...left],
    data: {
      lotId: lot.id,
      lotReference: lot.reference,
      locationId: bin.id,
      locationPath: bin.name,
      compartmentId,
      fromLocationId: lot.locationId,
      fromLocationPath: lot.locationPath,
      verdict: evaluation.verdict,
      confirmedConditions: wanted.confirmedConditions,
      findings: evaluation.findings.map(({ code, rule, facts }) => ({ code, rule, facts })),
    },
  });
}

function verdictProblems(
  evaluation: BinEvaluation,
  place: StandingPlace,
  wanted: Wanted,
): readonly Rejection[] {
  if (evaluation.verdict === 'allowed') return [];
  const location = place.bin.name;
  const forbidden = evaluation.findings.filter(({ verdict }) => verdict === 'forbidden');
  if (forbidden.length > 0) {
    // Without a rule: each reason below brings its own, the first one too.
    const summary = reject('BinForbidden', undefined, { location }, 'locationId');
    return [summary, ...forbidden.map((finding) => refusalOf(finding))];
  }
  return openConditions(evaluation.findings, location, wanted.confirmedConditions);
}
