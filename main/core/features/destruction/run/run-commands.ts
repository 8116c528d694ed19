import { outsideWitnessReasons } from '../../../../../shared/domain/destruction/planning/approvals-needed.ts';
import { isKnownWasteCode } from '../../../../../shared/domain/destruction/planning/decide-planning.ts';
import {
  decideChecklist,
  decideIdentityTest,
  decidePhoto,
  decideResidue,
  decideResidueWithdrawal,
  decideStart,
} from '../../../../../shared/domain/destruction/run/decide-run.ts';
import type { Decision } from '../../../../../shared/domain/destruction/planning/decide-planning.ts';
import type { RunWitness } from '../../../../../shared/domain/destruction/events/run-events.ts';
import { checkOrder, isIn } from '../../../../../shared/domain/destruction/order/order-guard.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import type { PermitFacts } from '../../../../../shared/domain/destruction/planning/permit-fit.ts';
import { decideOutcome } from '../../../../../shared/domain/destruction/run/decide-outcome.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import { storeDocument } from '../../../ledger/stored-documents.ts';
import { Defect } from '../../../platform/defect.ts';
import { defineCommand } from '../../../rpc/handler.ts';
import type { CommandCall, FeatureHandlers, Outcome } from '../../../rpc/handler.ts';
import { todayAt } from '../../../rpc/legal-day.ts';
import { signatory } from '../order/signatory.ts';
import { activeUser, permitOfPlan } from '../planning/approval-commands.ts';
import type { DestructionParts, Nothing } from '../order/destruction-parts.ts';
import {
  readLineOnOrder,
  readLotsOnOrder,
  readDestructionSettings,
  readHeaviestGrams,
} from '../order/order-reading.ts';
import { readPhoto } from './photo-bytes.ts';
import { changedLots } from '../planning/present-content.ts';

/** The day itself, from the first witness to the last photo. */
export function runCommands(parts: DestructionParts): FeatureHandlers['commands'] {
  return {
    'orders.start': defineCommand('orders.start', { handle: (call) => start(parts, call) }),

    'orders.checkItem': defineCommand('orders.checkItem', {
      handle: (call) => {
        const order = parts.orders.load(call.tx, call.input.orderId, call.who.siteId);
        return order.ok ? recorded(call, decideChecklist(order.value, call.input)) : order;
      },
    }),

    'orders.recordOutcome': defineCommand('orders.recordOutcome', {
      handle: (call) => recordOutcome(parts, call),
    }),

    'orders.attachPhoto': defineCommand('orders.attachPhoto', {
      handle: (call) => {
        const { orderId, version, phase, name, mediaType, contentBase64 } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const bytes = readPhoto(contentBase64, mediaType);
        if (!bytes.ok) return bytes;
        const stored = storeDocument(call.tx, { mediaType, bytes: bytes.value });
        const done = recorded(call, decidePhoto(order.value, version, { phase, name, ...stored }));
        return done.ok ? ok({ sha256: stored.documentSha256 }) : done;
      },
    }),

    'orders.recordLossOfIdentity': defineCommand('orders.recordLossOfIdentity', {
      handle: (call) => {
        const { orderId, version, passed, note } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const test = { passed, note, by: signatory(call.who) };
        return recorded(call, decideIdentityTest(order.value, version, test));
      },
    }),

    'orders.recordResidue': defineCommand('orders.recordResidue', {
      handle: (call) => {
        const { orderId, version, ...residue } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const id = call.newId();
        const known = isKnownWasteCode(residue.wasteCode);
        const decided = decideResidue(order.value, version, { id, ...residue }, known);
        const done = recorded(call, decided);
        return done.ok ? ok({ id }) : done;
      },
    }),

    'orders.withdrawResidue': defineCommand('orders.withdrawResidue', {
      handle: (call) => {
        const { orderId, version, residueId, reason } = call.input;
        const order = parts.orders.load(call.tx, orderId, call.who.siteId);
        if (!order.ok) return order;
        const decided = decideResidueWithdrawal(order.value, version, residueId);
        if (!decided.ok) return decided;
        call.record(decided.value, reason);
        return ok({});
      },
    }),
  };
}

type RunCall = Pick<CommandCall<'orders.checkItem'>, 'record'>;

/** Records what was decided, or passes the refusals on. */
function recorded(call: RunCall, decided: Decision): Outcome<Nothing> {
  if (!decided.ok) return decided;
  call.record(decided.value);
  return ok({});
}

function start(parts: DestructionParts, call: CommandCall<'orders.start'>): Outcome<Nothing> {
  const { orderId, version, witnesses, commission, weighbridgeInGrams } = call.input;
  const loaded = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!loaded.ok) return loaded;
  const order = loaded.value;
  const stale = checkOrder(order, version, ['dispatched'], 'stage');
  if (stale.length > 0 || !isIn(order, ['dispatched'])) return fail(stale);
  const named = namedWitnesses(call.tx, witnesses);
  if (!named.ok) return named;
  const permit = permitWithRuns(call.tx, order);
  if (permit === null) throw new Defect(`${order.reference} was dispatched without a permit`);
  const lines = readLotsOnOrder(call.tx, orderId).filter(({ line }) => line.stopped === 0);
  const going = lines.map(({ lot }) => lot);
  const decided = decideStart(
    order,
    {
      version,
      operator: signatory(call.who),
      witnesses: named.value,
      commission,
      weighbridgeInGrams,
    },
    {
      now: call.now,
      today: todayAt(call),
      permit,
      loaded: going,
      changedLots: changedLots(call.tx, order, new Set(going.map((lot) => lot.lotId))),
      outsideBecause: outsideWitnessReasons(going, readDestructionSettings(call.tx).threshold),
    },
  );
  return recorded(call, decided);
}

const underWaySql = `
SELECT coalesce(sum(ol.mass_grams), 0) AS grams
FROM destruction_order o JOIN order_line ol ON ol.order_id = o.id AND ol.stopped = 0
WHERE o.state = 'executing' AND o.folded ->> '$.plan.permitId' = ?`;

/** The permit, less what runs that have begun and not ended will take of it (DW-04). */
function permitWithRuns(reader: SqlReader, order: Order): PermitFacts | null {
  const permit = permitOfPlan(reader, order);
  if (permit === null) return null;
  const underWay = reader.get<{ grams: number }>(underWaySql, [permit.permitId])?.grams ?? 0;
  return { ...permit, usedGrams: permit.usedGrams + underWay };
}

/** A witness who is a user goes by the name of the account: no alias hides who it is (DW-01). */
function namedWitnesses(
  reader: SqlReader,
  witnesses: readonly RunWitness[],
): Outcome<readonly RunWitness[]> {
  const wrong = [];
  const named: RunWitness[] = [];
  for (const [index, witness] of witnesses.entries()) {
    const user = witness.userId === null ? witness : activeUser(reader, witness.userId);
    if (user === undefined) {
      wrong.push(reject('UserUnknown', undefined, {}, `witnesses.${index}.userId`));
    } else {
      named.push({ ...witness, name: user.name });
    }
  }
  return wrong.length === 0 ? ok(named) : fail(wrong);
}

function recordOutcome(
  parts: DestructionParts,
  call: CommandCall<'orders.recordOutcome'>,
): Outcome<Nothing> {
  const { orderId, lotId, destroyed, ...said } = call.input;
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok) return order;
  const found = readLineOnOrder(call.tx, orderId, lotId);
  if (found === undefined) {
    return fail([reject('LotNotOnOrder', undefined, { order: order.value.reference }, 'lotId')]);
  }
  const { lot, line } = found;
  const decided = decideOutcome(
    order.value,
    { ...said, destroyedAmount: destroyed },
    {
      lot,
      amount: line.amount,
      stopped: line.stopped === 1,
      outcome: line.outcome,
      heaviestGrams: readHeaviestGrams(call.tx, lot),
      significantPermille: readDestructionSettings(call.tx).tolerance.significantPermille,
    },
  );
  return recorded(call, decided);
}
