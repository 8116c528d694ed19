import {
  chooseLots,
  lineOfLot,
} from '../../../../../shared/domain/destruction/planning/choose-lots.ts';
import type {
  ChosenLot,
  WantedLot,
} from '../../../../../shared/domain/destruction/planning/choose-lots.ts';
import {
  checkContentChange,
  decideAddLots,
  decideDraft,
  decidePlan,
  decideRemoveLots,
} from '../../../../../shared/domain/destruction/planning/decide-planning.ts';
import type { OrderLine } from '../../../../../shared/domain/destruction/events/order-events.ts';
import { orderFact } from '../../../../../shared/domain/destruction/events/order-fact.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import { nextReference, nextReferences } from '../../../database/number-series.ts';
import { Defect } from '../../../platform/defect.ts';
import { defineCommand } from '../../../rpc/handler.ts';
import type { CommandCall, FeatureHandlers, Outcome, Rejections } from '../../../rpc/handler.ts';
import { seriesOf, todayAt } from '../../../rpc/legal-day.ts';
import { carveOut } from './carve-out.ts';
import type { DestructionParts, Nothing } from '../order/destruction-parts.ts';
import { readLots, readLotsOnOrder, readPermit } from '../order/order-reading.ts';
import { bindContent, presentContent } from './present-content.ts';

type DraftCall = CommandCall<'orders.create'> | CommandCall<'orders.addLots'>;
type ChangeCall = CommandCall<'orders.addLots' | 'orders.removeLots' | 'orders.setPlan'>;

/** Writing an order and changing what it contains. */
export function draftCommands(parts: DestructionParts): FeatureHandlers['commands'] {
  return {
    'orders.create': defineCommand('orders.create', {
      handle: (call) => {
        const lines = takeLots(call, call.input.lots, null);
        if (!lines.ok) return lines;
        const id = call.newId();
        const reference = nextReference(call.tx, 'ORD', seriesOf(call));
        const { siteId, siteCode } = call.who;
        const draft = { siteId, siteCode, title: call.input.title, lines: lines.value };
        call.record(decideDraft({ id, reference }, draft));
        return ok({ id, reference });
      },
    }),

    'orders.addLots': defineCommand('orders.addLots', {
      handle: (call) => {
        const { orderId, version, lots } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const stale = checkContentChange(order.value, version);
        if (stale.length > 0) return fail(stale);
        const lines = takeLots(call, lots, order.value.reference);
        if (!lines.ok) return lines;
        const before = readLotsOnOrder(call.tx, orderId).map(({ lot }) => lot.lotId);
        call.record(decideAddLots(order.value, lines.value, before));
        bindAgain(parts, call, orderId);
        return ok({});
      },
    }),

    'orders.removeLots': defineCommand('orders.removeLots', {
      handle: (call) => {
        const { orderId, version, lotIds, reason } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const rows = readLotsOnOrder(call.tx, orderId);
        const onOrder = new Map(rows.map(({ lot }) => [lot.lotId, lot.reference]));
        const decided = decideRemoveLots(order.value, { version, lotIds }, onOrder);
        if (!decided.ok) return decided;
        call.record(decided.value, reason);
        bindAgain(parts, call, orderId);
        return ok({});
      },
    }),

    'orders.setPlan': defineCommand('orders.setPlan', {
      handle: (call) => setPlan(parts, call),
    }),
  };
}

/**
 * Judges the wanted lots and splits off the parts that are not whole lots; gives the lines. All
 * rejections of all lots at once; nothing is recorded when there is any.
 */
function takeLots(
  call: DraftCall,
  wanted: readonly WantedLot[],
  reference: string | null,
): Outcome<readonly OrderLine[]> {
  const known = readLots(call.tx, [...new Set(wanted.map((each) => each.lotId))]);
  const lots = new Map([...known].map(([lotId, { lot }]) => [lotId, lot]));
  const chosen = chooseLots(wanted, lots, { siteId: call.who.siteId, reference });
  if (!chosen.ok) return chosen;
  const partial = chosen.value.filter(({ lot, amount }) => amount < lot.amount);
  const fields = new Map(
    wanted.map(({ lotId }, index) => [lotId, `lots.${index}.quantity.amount`]),
  );
  const carved = carveAll(call, partial, known, fields);
  if (!carved.ok) return carved;
  const ids = chosen.value.map(({ lot }) => carved.value.get(lot.lotId) ?? lot.lotId);
  const present = readLots(call.tx, ids);
  return ok(
    ids.map((lotId) => {
      const found = present.get(lotId);
      const line = found === undefined ? undefined : lineOfLot(found.lot);
      if (line === undefined) throw new Defect(`Lot ${lotId} was judged and cannot be ordered`);
      return line;
    }),
  );
}

/** Records the splits; gives the new lot of each lot that was split. */
function carveAll(
  call: DraftCall,
  partial: readonly ChosenLot[],
  known: ReturnType<typeof readLots>,
  fields: ReadonlyMap<string, string>,
): Outcome<ReadonlyMap<string, string>> {
  const references = nextReferences(call.tx, 'LOT', seriesOf(call), partial.length);
  const wrong: Rejections[] = [];
  const facts = [];
  const parts = new Map<string, string>();
  for (const [index, chosen] of partial.entries()) {
    const { lotId } = chosen.lot;
    const row = known.get(lotId)?.row;
    const reference = references[index];
    if (row === undefined || reference === undefined) throw new Defect(`Lot ${lotId} went away`);
    const newLotId = call.newId();
    const named = { lotId: newLotId, reference, field: fields.get(lotId) ?? 'lots' };
    const split = carveOut(call.tx, chosen, row, named);
    if (!split.ok) wrong.push(split.error);
    else facts.push(...split.value);
    parts.set(lotId, newLotId);
  }
  if (wrong.length > 0) return fail(wrong.flat());
  call.record(facts);
  return ok(parts);
}

/** An order that waits for approval binds its new content at once (DW-03). */
function bindAgain(parts: DestructionParts, call: ChangeCall, orderId: string): void {
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok || order.value.state !== 'requested') return;
  const bound = bindContent(call.tx, order.value, presentContent(call.tx, order.value));
  call.record([orderFact('OrderContentBound', order.value, { ...bound })]);
}

function setPlan(parts: DestructionParts, call: CommandCall<'orders.setPlan'>): Outcome<Nothing> {
  const { orderId, facilityId, permitId, ...wanted } = call.input;
  const loaded = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!loaded.ok) return loaded;
  const stale = checkContentChange(loaded.value, wanted.version);
  if (stale.length > 0) return fail(stale);
  const facility = call.tx.get('SELECT 1 FROM facility WHERE id = ? AND active = 1', [facilityId]);
  const permit = readPermit(call.tx, permitId);
  const wrong = [];
  if (facility === undefined) wrong.push(reject('FacilityUnknown', 'DW-04', {}, 'facilityId'));
  if (permit?.facilityId !== facilityId) {
    wrong.push(reject('PermitUnknown', 'DW-04', {}, 'permitId'));
  }
  if (permit === undefined || wrong.length > 0) return fail(wrong);
  const lots = new Map(
    readLotsOnOrder(call.tx, orderId).map(({ lot, line }) => {
      return [lot.lotId, { lot, wasteCode: line.waste_code }];
    }),
  );
  const decided = decidePlan(loaded.value, wanted, { today: todayAt(call), lots, permit });
  if (!decided.ok) return decided;
  call.record(decided.value);
  bindAgain(parts, call, orderId);
  return ok({});
}
