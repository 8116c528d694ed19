import { residueMass } from '../../../../../shared/domain/certificate/stated-run.ts';
import {
  decideCancel,
  decideReconcile,
} from '../../../../../shared/domain/destruction/run/decide-closing.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import { checkOrder } from '../../../../../shared/domain/destruction/order/order-guard.ts';
import { cancellableOrderStates } from '../../../../../shared/domain/destruction/order/order-states.ts';
import { isSamePerson } from '../../../../../shared/domain/access/person-identity.ts';
import { passages } from '../../../../../shared/domain/places/location-kinds.ts';
import { reconcileLines } from '../../../../../shared/domain/destruction/run/reconciliation.ts';
import type { ReconciledBalance } from '../../../../../shared/domain/destruction/events/reconciled-balance.ts';
import type { ParsedInputOf } from '../../../../../shared/rpc/contract.ts';
import type { BaseUnit } from '../../../../../shared/kernel/units.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { PlacesTables } from '../../../database/tables/places-tables.ts';
import { defineCommand } from '../../../rpc/handler.ts';
import type {
  CommandCall,
  FeatureHandlers,
  OutsideCall,
  Outcome,
  ProvenPerson,
  Who,
} from '../../../rpc/handler.ts';
import { todayAt } from '../../../rpc/legal-day.ts';
import { signatory } from '../order/signatory.ts';
import { lotIdsOf } from '../planning/approval-commands.ts';
import type { DestructionParts, Nothing } from '../order/destruction-parts.ts';
import { lotsAway, readLotsOnOrder, readDestructionSettings } from '../order/order-reading.ts';
import type { OrderLineRow } from '../projection/order-row.ts';

interface Signed {
  readonly by: ProvenPerson;
  readonly second: ProvenPerson | null;
}

/** Closing the balance of a run, and giving an order up. */
export function closingCommands(parts: DestructionParts): FeatureHandlers['commands'] {
  return {
    'orders.reconcile': defineCommand<'orders.reconcile', Signed>('orders.reconcile', {
      prepare: (call) => sign(parts, call),
      handle: (call, signed) => reconcile(parts, call, signed),
    }),
    'orders.cancel': defineCommand('orders.cancel', { handle: (call) => cancel(parts, call) }),
  };
}

/** Both signatures, before the transaction. All that is wrong with either. */
async function sign(
  parts: DestructionParts,
  { who, input }: OutsideCall<'orders.reconcile'>,
): Promise<Outcome<Signed>> {
  const by = await parts.signatures.confirm(who, input.signature.password);
  const second = await signSecond(parts, who, input.secondApprover);
  if (by.ok && second.ok) return ok({ by: by.value, second: second.value });
  return fail([...(by.ok ? [] : by.error), ...(second.ok ? [] : second.error)]);
}

/** The other supervisor, where the balance needs one. */
async function signSecond(
  parts: DestructionParts,
  who: Who,
  wanted: ParsedInputOf<'orders.reconcile'>['secondApprover'],
): Promise<Outcome<ProvenPerson | null>> {
  if (wanted === null) return ok(null);
  const field = 'secondApprover';
  const second = await parts.signatures.second(who, wanted.login, wanted.password, field);
  if (!second.ok) return second;
  const { name, role } = second.value;
  if (role !== 'supervisor') {
    return fail([reject('SecondApproverNotSupervisor', 'DW-08', { person: name }, field)]);
  }
  if (!isSamePerson(who, second.value)) return second;
  return fail([reject('SecondPersonIsSame', 'DW-08', { name }, field)]);
}

function reconcile(
  parts: DestructionParts,
  call: CommandCall<'orders.reconcile'>,
  { by, second }: Signed,
): Outcome<Nothing> {
  const { orderId, version, finding, noResidueReason } = call.input;
  if (second !== null) {
    const stands = parts.signatures.stillStands(call.tx, call.who, second, 'secondApprover');
    if (!stands.ok) return stands;
  }
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok) return order;
  const secondApprover = second === null ? null : signatory(second);
  const decided = decideReconcile(
    order.value,
    { version, by: signatory(by), secondApprover, finding, noResidueReason },
    {
      balance: liveBalance(call.tx, order.value),
      today: todayAt(call),
      reconcileDays: readDestructionSettings(call.tx).reconcileDays,
      lotIds: lotIdsOf(call.tx, orderId),
    },
  );
  if (!decided.ok) return decided;
  call.record(decided.value);
  return ok({});
}

/** The balance of an order as its lines stand now (DW-08). */
export function liveBalance(reader: SqlReader, order: Order): ReconciledBalance {
  const rows = reader.all<OrderLineRow>('SELECT * FROM order_line WHERE order_id = ?', [order.id]);
  const lines = rows.map((row) => ({
    unit: row.unit as BaseUnit,
    amount: row.amount,
    massGrams: row.mass_grams,
    stopped: row.stopped === 1,
    outcome: row.outcome,
    destroyedAmount: row.destroyed_amount,
    destroyedGrams: row.destroyed_grams,
  }));
  const outGrams = 'dispatch' in order ? order.dispatch.weighbridgeOutGrams : null;
  const inGrams = 'run' in order ? order.run.weighbridgeInGrams : null;
  const residues = 'residues' in order ? order.residues : [];
  return reconcileLines(
    lines,
    { outGrams, inGrams },
    residueMass(residues),
    readDestructionSettings(reader).tolerance,
  );
}

function cancel(parts: DestructionParts, call: CommandCall<'orders.cancel'>): Outcome<Nothing> {
  const { orderId, version, reason, returnLocationId, confirmedConditions } = call.input;
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok) return order;
  const stale = checkOrder(order.value, version, cancellableOrderStates);
  if (stale.length > 0) return fail(stale);
  const lots = goodsToReturn(call, orderId);
  const returnTo = returnPlace(call, returnLocationId);
  if (!returnTo.ok) return returnTo;
  const lotIds = lots.filter((lot) => lot.moved).map((lot) => lot.lotId);
  const place = { locationId: returnLocationId ?? '', field: 'returnLocationId' };
  const forbidden =
    returnLocationId === null
      ? []
      : parts.places.check(call.tx, { lotIds, ...place, confirmedConditions });
  const wanted = { version, by: signatory(call.who), confirmedConditions };
  const decided = decideCancel(order.value, wanted, { lots, returnTo: returnTo.value });
  if (!decided.ok) return fail([...decided.error, ...forbidden]);
  if (forbidden.length > 0) return fail(forbidden);
  call.record(decided.value, reason);
  return ok({});
}

/** Lots that still belong to the order, and whether they have left their places. */
function goodsToReturn(call: CommandCall<'orders.cancel'>, orderId: string) {
  const away = new Set(lotsAway(call.tx, orderId));
  return readLotsOnOrder(call.tx, orderId)
    .filter(({ row }) => row.order_id === orderId)
    .map(({ lot: { lotId, reference } }) => ({ lotId, reference, moved: away.has(lotId) }));
}

function returnPlace(call: CommandCall<'orders.cancel'>, locationId: string | null) {
  if (locationId === null) return ok(null);
  const place = call.tx.get<PlacesTables['location']>(
    'SELECT * FROM location WHERE id = ? AND site_id = ? AND active = 1',
    [locationId, call.who.siteId],
  );
  const field = 'returnLocationId';
  if (place === undefined) return fail([reject('LocationUnknown', undefined, {}, field)]);
  // The cage is the way out; goods that come back belong on a shelf.
  if (place.kind === 'staging-cage') {
    const facts = { location: place.path };
    return fail([
      reject('BinForbidden', 'DW-05', facts, field),
      reject('LocationNotForStorage', 'DW-05', facts),
    ]);
  }
  return ok({ locationId, locationPath: place.path, isPassage: passages.has(place.kind) });
}
