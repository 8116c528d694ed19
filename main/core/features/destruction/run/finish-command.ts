import {
  decideFinish,
  destroyedMassOf,
} from '../../../../../shared/domain/destruction/run/decide-outcome.ts';
import { returnToStock } from '../../../../../shared/domain/destruction/run/decide-carriage.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import { orderFact } from '../../../../../shared/domain/destruction/events/order-fact.ts';
import type { OrderFact } from '../../../../../shared/domain/destruction/events/order-fact.ts';
import type { RunFinished } from '../../../../../shared/domain/destruction/events/run-events.ts';
import type { FoundDifference } from '../../../../../shared/domain/goods/difference/discrepancy.ts';
import { goodsFact } from '../../../../../shared/domain/goods/goods-events.ts';
import type { GoodsFact } from '../../../../../shared/domain/goods/goods-events.ts';
import { ok } from '../../../../../shared/kernel/result.ts';
import { nextReferences } from '../../../database/number-series.ts';
import { Defect } from '../../../platform/defect.ts';
import { defineCommand } from '../../../rpc/handler.ts';
import type { CommandCall, FeatureHandlers, Outcome } from '../../../rpc/handler.ts';
import { seriesOf } from '../../../rpc/legal-day.ts';
import { openDiscrepancies } from '../../../rpc/open-discrepancies.ts';
import type { DestructionParts, Nothing } from '../order/destruction-parts.ts';
import { readLotsOnOrder } from '../order/order-reading.ts';
import type { LotOnOrder } from '../order/order-reading.ts';

type FinishCall = CommandCall<'orders.finish'>;
type Remainder = RunFinished['data']['remainders'][number];

/** The end of the run: what was not destroyed comes back, what was not there is looked for. */
export function finishCommand(parts: DestructionParts): FeatureHandlers['commands'] {
  return {
    'orders.finish': defineCommand('orders.finish', { handle: (call) => finish(parts, call) }),
  };
}

function finish(parts: DestructionParts, call: FinishCall): Outcome<Nothing> {
  const { orderId, version, endedAt } = call.input;
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok) return order;
  const loaded = readLotsOnOrder(call.tx, orderId).filter(({ line }) => line.stopped === 0);
  const split = splitRemainders(call, loaded);
  const lines = loaded.map(({ lot, line }) => ({
    lotId: lot.lotId,
    outcome: line.outcome,
    massGrams: line.mass_grams,
    amount: line.amount,
    destroyedAmount: line.destroyed_amount,
    destroyedGrams: line.destroyed_grams,
  }));
  const context = { now: call.now, timeZone: call.who.timeZone, lines, remainders: split.named };
  const decided = decideFinish(order.value, { version, endedAt }, context);
  if (!decided.ok) return decided;
  call.record([
    ...split.facts,
    ...decided.value,
    ...comingBack(order.value, loaded, split.named),
    ...missing(call, order.value, loaded),
  ]);
  return ok({});
}

/** DW-09: what is left of a partly destroyed lot becomes a lot of its own, with its lineage. */
function splitRemainders(
  call: FinishCall,
  loaded: readonly LotOnOrder[],
): { readonly facts: readonly GoodsFact[]; readonly named: readonly Remainder[] } {
  const partly = loaded.filter(({ line }) => line.outcome === 'partly-destroyed');
  const references = nextReferences(call.tx, 'LOT', seriesOf(call), partly.length);
  const named: Remainder[] = [];
  const facts = partly.map(({ lot, line }, index) => {
    const newLotReference = references[index];
    if (newLotReference === undefined) throw new Defect('Too few references for remainders');
    const remainder = {
      lotId: lot.lotId,
      lotReference: lot.reference,
      newLotId: call.newId(),
      newLotReference,
      amount: line.amount - line.destroyed_amount,
      unit: lot.unit,
    };
    named.push(remainder);
    return splitFact(remainder, lot, destroyedMassOf(massFacts(line)));
  });
  return { facts, named };
}

function massFacts(line: LotOnOrder['line']) {
  return {
    destroyedGrams: line.destroyed_grams,
    massGrams: line.mass_grams,
    amount: line.amount,
    destroyedAmount: line.destroyed_amount,
  };
}

function splitFact(remainder: Remainder, lot: LotOnOrder['lot'], destroyed: number): GoodsFact {
  const { lotId, newLotId, amount } = remainder;
  const left = lot.massGrams === null ? 0 : lot.massGrams - destroyed;
  // The plant may weigh packages too: what comes back is not weightless, its mass is unknown.
  const rest = left > 0 ? left : null;
  return goodsFact('LotSplit', [lotId, newLotId, lot.seizureId], {
    ...remainder,
    massGrams: rest,
    palletPlaces: null,
    packageIds: [],
    remainingAmount: lot.amount - amount,
    remainingGrams: lot.massGrams === null ? null : lot.massGrams - (rest ?? 0),
    remainingPalletPlaces: null,
    holds: [],
  });
}

/** Refused lines and remainders are stock again and wait for a place (SS-01 … SS-08). */
function comingBack(
  order: Order,
  loaded: readonly LotOnOrder[],
  remainders: readonly Remainder[],
): readonly OrderFact[] {
  const refused = loaded.filter(({ line }) => line.outcome === 'refused').map(({ lot }) => lot);
  const rests = remainders.map((rest) => {
    return { lotId: rest.newLotId, reference: rest.newLotReference };
  });
  return [
    ...(refused.length === 0 ? [] : [returnToStock(order, refused, 'refused', null)]),
    ...(rests.length === 0 ? [] : [returnToStock(order, rests, 'remainder', null)]),
  ];
}

/** What was loaded and not there opens a discrepancy; the lot is lost until somebody finds it. */
function missing(
  call: FinishCall,
  order: Order,
  loaded: readonly LotOnOrder[],
): readonly (GoodsFact | OrderFact)[] {
  const gone = loaded.filter(({ line }) => line.outcome === 'not-found');
  if (gone.length === 0) return [];
  const opened = openDiscrepancies(
    call,
    gone.map(({ lot, line }) => ({
      gone: lot,
      lot: { id: lot.lotId, reference: lot.reference, seizureId: lot.seizureId },
      difference: goneFrom(lot, line.outcome_note),
    })),
  );
  const lots = opened.map(({ gone: lot, reference }) => ({
    lotId: lot.lotId,
    lotReference: lot.reference,
    amount: lot.amount,
    unit: lot.unit,
    discrepancyReference: reference,
  }));
  const lotIds = lots.map((lot) => lot.lotId);
  return [...opened.map(({ fact }) => fact), orderFact('LotsLost', order, { lots }, lotIds)];
}

/** All of a lot that the run did not find. */
function goneFrom({ amount, unit }: LotOnOrder['lot'], note: string): FoundDifference {
  return {
    packageId: null,
    kind: 'missing',
    freezes: true,
    expected: String(amount),
    found: '0',
    measure: unit,
    sealCondition: null,
    expectedAmount: amount,
    foundAmount: 0,
    unit,
    applied: false,
    note,
  };
}
