import { answerReview } from '../../../../shared/domain/goods/answer-review.ts';
import { carryOutExit } from '../../../../shared/domain/goods/carry-out-exit.ts';
import { checkSeal } from '../../../../shared/domain/goods/difference/check-seal.ts';
import { liftHold, placeHold } from '../../../../shared/domain/goods/holds.ts';
import type { HoldFacts } from '../../../../shared/domain/goods/holds.ts';
import { packLot } from '../../../../shared/domain/goods/pack-lot.ts';
import { splitLot } from '../../../../shared/domain/goods/split-lot.ts';
import { takeSample } from '../../../../shared/domain/goods/take-sample.ts';
import { weighLot } from '../../../../shared/domain/goods/weigh-lot.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { nextReference, nextReferences } from '../../database/number-series.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler } from '../../rpc/handler.ts';
import { seriesOf, todayAt } from '../../rpc/legal-day.ts';
import { countFilledPackages, loadLot, loadPackage, loadPackages } from './load-lot.ts';
import { openDiscrepancies } from '../../rpc/open-discrepancies.ts';

const openHoldsSql = 'SELECT id FROM hold WHERE lot_id = ? AND lifted_at IS NULL ORDER BY id';

/** `lots.split` (CC-05). */
export const split: AnyCommandHandler = defineCommand('lots.split', {
  handle: (call) => {
    const { input, tx } = call;
    const lot = loadLot(tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const lotId = call.newId();
    const reference = nextReference(tx, 'LOT', seriesOf(call));
    const holds = tx
      .all<{ id: string }>(openHoldsSql, [input.lotId])
      .map(({ id }) => ({ holdId: id, newHoldId: call.newId() }));
    const names = { lotId, reference, holds };
    const decided = splitLot(lot.value, input, loadPackages(tx, input.lotId), names);
    if (!decided.ok) return decided;
    call.record(decided.value, input.reason);
    return ok({ lotId, reference });
  },
});

/** `lots.weigh` (CC-07, DW-04). */
export const weigh: AnyCommandHandler = defineCommand('lots.weigh', {
  handle: (call) => {
    const { input } = call;
    const lot = loadLot(call.tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const decided = weighLot(lot.value, input.massGrams);
    if (!decided.ok) return decided;
    call.record(decided.value, input.reason);
    return ok({});
  },
});

/** `lots.pack` (DW-06, DW-09). */
export const pack: AnyCommandHandler = defineCommand('lots.pack', {
  handle: (call) => {
    const { input, tx } = call;
    const lot = loadLot(tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const there = countFilledPackages(tx, input.lotId);
    const names = nextReferences(tx, 'PKG', seriesOf(call), input.packages.length).map(
      (reference) => ({ packageId: call.newId(), reference }),
    );
    const decided = packLot(lot.value, input.packages, there, names);
    if (!decided.ok) return decided;
    call.record(decided.value, input.reason);
    return ok({});
  },
});

/** `lots.takeSample` (CC-06). */
export const sample: AnyCommandHandler = defineCommand('lots.takeSample', {
  handle: (call) => {
    const { input, tx } = call;
    const lot = loadLot(tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const found = loadPackage(tx, input.packageId);
    const source = found?.lotId === input.lotId ? found : undefined;
    const id = call.newId();
    const reference = nextReference(tx, 'SMP', seriesOf(call));
    const named = { id, reference, today: todayAt(call) };
    const decided = takeSample(lot.value, input, source, named);
    if (!decided.ok) return decided;
    call.record(decided.value, input.reason);
    return ok({ id, reference });
  },
});

/** `lots.placeHold` (DR-03). */
export const hold: AnyCommandHandler = defineCommand('lots.placeHold', {
  handle: (call) => {
    const { input } = call;
    const lot = loadLot(call.tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const id = call.newId();
    const decided = placeHold(lot.value, { id, kind: input.kind, reference: input.reference });
    if (!decided.ok) return decided;
    call.record(decided.value, input.reason);
    return ok({ id });
  },
});

const holdSql = `
SELECT id, kind, lifted_at AS liftedAt FROM hold WHERE id = ? AND lot_id = ?`;

/** `lots.liftHold` (DR-03). */
export const lift: AnyCommandHandler = defineCommand('lots.liftHold', {
  handle: (call) => {
    const { input, tx } = call;
    const lot = loadLot(tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const found = tx.get<HoldFacts>(holdSql, [input.holdId, input.lotId]);
    const decided = liftHold(lot.value, found, input.reference);
    if (!decided.ok) return decided;
    call.record(decided.value, input.reason);
    return ok({});
  },
});

/** `lots.answerReview` (DR-02, DR-04, DR-06, DR-08). */
export const review: AnyCommandHandler = defineCommand('lots.answerReview', {
  handle: (call) => {
    const { input } = call;
    const lot = loadLot(call.tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const decided = answerReview(lot.value, input, todayAt(call));
    if (!decided.ok) return decided;
    call.record(decided.value, input.reason);
    return ok({});
  },
});

/** `lots.carryOutExit`. */
export const exit: AnyCommandHandler = defineCommand('lots.carryOutExit', {
  handle: (call) => {
    const { input } = call;
    const lot = loadLot(call.tx, input.lotId, call.who);
    if (!lot.ok) return lot;
    const decided = carryOutExit(lot.value, input);
    if (!decided.ok) return decided;
    call.record(decided.value, input.reason);
    return ok({});
  },
});

const openSealSql = `
SELECT 1 FROM discrepancy
WHERE lot_id = ? AND package_id = ? AND kind = 'seal' AND is_open = 1 AND expected = ?`;

/** `packages.checkSeal` (CC-06). */
export const seal: AnyCommandHandler = defineCommand('packages.checkSeal', {
  handle: (call) => {
    const { input, tx } = call;
    const found = loadPackage(tx, input.packageId);
    if (found === undefined) return fail([reject('PackageUnknown', 'CC-06', {}, 'packageId')]);
    const lot = loadLot(tx, found.lotId, call.who);
    if (!lot.ok) return lot;
    const known = [found.lotId, found.id, found.sealNumber ?? ''];
    const isKnown = tx.get(openSealSql, known) !== undefined;
    const decided = checkSeal(lot.value, found, { ...input, isKnown });
    if (!decided.ok) return decided;
    const { checked, difference } = decided.value;
    const differing = difference === undefined ? [] : [{ lot: lot.value, difference }];
    const [opened] = openDiscrepancies(call, differing);
    call.record(opened === undefined ? [checked] : [checked, opened.fact], input.reason);
    return ok({ discrepancyId: opened?.id ?? null });
  },
});
