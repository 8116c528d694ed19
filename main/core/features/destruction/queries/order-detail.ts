import { orderEventTypes } from '../../../../../shared/domain/destruction/events/order-events.ts';
import type { Order } from '../../../../../shared/domain/destruction/order/order.ts';
import { cancellableOrderStates } from '../../../../../shared/domain/destruction/order/order-states.ts';
import type { RecordedEvent } from '../../../../../shared/domain/ledger/recorded-event.ts';
import type { BaseUnit } from '../../../../../shared/kernel/units.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import { eventsAbout } from '../../../ledger/subject-index.ts';
import { timelineEntryOf } from '../../../ledger/timeline.ts';
import type { TimelineRow } from '../../../ledger/timeline.ts';
import type { Who } from '../../../rpc/handler.ts';
import { liveBalance } from '../run/closing-commands.ts';
import { actionsOf } from './order-actions.ts';
import { lineViewOf } from './order-line-view.ts';
import { photosOf } from './order-photos.ts';
import { foldedOrder } from '../projection/order-row.ts';
import type { OrderLineRow, OrderRow } from '../projection/order-row.ts';
import { lotsAway } from '../order/order-reading.ts';
import { orderViewOf } from '../order/order-view.ts';

type Detail = OutputOf<'orders.get'>;

const linesSql = 'SELECT * FROM order_line WHERE order_id = ? ORDER BY position LIMIT ?';
const newestEvents = { before: Number.MAX_SAFE_INTEGER, limit: 200 };
const ownTypes: ReadonlySet<string> = new Set(orderEventTypes);
const wasteSql = `
SELECT l.category, ol.waste_code AS wasteCode, count(*) AS lines
FROM order_line ol JOIN lot l ON l.id = ol.lot_id
WHERE ol.order_id = ? GROUP BY 1, 2 ORDER BY min(ol.position)`;
const unweighedSql = `
SELECT count(*) AS lines FROM order_line WHERE order_id = ? AND mass_grams IS NULL`;
const goingSql = `
SELECT unit, sum(amount) AS amount, coalesce(sum(mass_grams), 0) AS grams
FROM order_line
WHERE order_id = ? AND stopped = 0 GROUP BY unit ORDER BY min(position)`;
const destroyedSql = `
SELECT coalesce(sum(destroyed_grams), 0) AS grams,
       coalesce(sum(destroyed_grams IS NULL), 0) AS unweighed
FROM order_line WHERE order_id = ? AND destroyed_amount > 0`;
const valueSql = `
SELECT sl.value_currency AS currency, sl.value_minor_units AS whole, sl.amount AS of, l.amount
FROM order_line ol JOIN lot l ON l.id = ol.lot_id JOIN seizure_line sl ON sl.id = l.line_id
WHERE ol.order_id = ?`;

/** An order in full, with the first so many of its lines and what can be done now. */
export function orderDetailOf(
  reader: SqlReader,
  row: OrderRow,
  call: { readonly who: Who; readonly now: string },
  lines: number,
): Detail {
  const order = foldedOrder(row);
  const rows = reader.all<OrderLineRow>(linesSql, [order.id, lines]);
  const timeline = eventsAbout(reader, order.id, newestEvents);
  return {
    ...orderViewOf(row, call.now, call.who.timeZone),
    version: order.version,
    changes: changesOf(order, timeline),
    lines: rows.flatMap((line) => lineViewOf(reader, line) ?? []),
    waste: reader.all<Detail['waste'][number]>(wasteSql, [order.id]).map((each) => ({ ...each })),
    linesAway: mayReturn(order) ? lotsAway(reader, order.id).length : 0,
    linesUnweighed: reader.get<{ lines: number }>(unweighedSql, [order.id])?.lines ?? 0,
    plan: planOf(order),
    ...requestOf(order),
    ...cageOf(reader, order),
    ...runOf(order),
    photos: photosOf(reader, order.id),
    reconciliation: reconciliationOf(reader, order),
    value: valueOf(reader, order.id),
    timeline: timeline.map(timelineEntryOf).toReversed(),
    actions: actionsOf(reader, order, call),
  };
}

/** Each event of its own is a version; others about it, such as a refusal, are none. */
function changesOf(order: Order, newest: readonly TimelineRow[]): Detail['changes'] {
  return newest
    .map(({ body }) => JSON.parse(body) as RecordedEvent)
    .filter(({ type }) => ownTypes.has(type))
    .map(({ command }, back) => ({ version: order.version - back, commandId: command.id }));
}

/** Before the fire, what has left its place can still come back to one. */
function mayReturn({ state }: Order): boolean {
  return cancellableOrderStates.some((open) => open === state);
}

function planOf({ plan }: Order): Detail['plan'] {
  return {
    method: plan?.method ?? null,
    confirmedConditions: [...(plan?.confirmedConditions ?? [])],
    facilityId: plan?.facilityId ?? null,
    permitId: plan?.permitId ?? null,
    permitNumber: plan?.permitNumber ?? null,
    operations: [...(plan?.operations ?? [])],
    note: plan?.note ?? '',
  };
}

type RequestPart = Pick<
  Detail,
  | 'contentHash'
  | 'dualBecause'
  | 'requestedByUserId'
  | 'approvalsGiven'
  | 'voidedApprovals'
  | 'rejection'
  | 'ending'
  | 'schedule'
>;

function requestOf(order: Order): RequestPart {
  const asked = 'approvals' in order ? order : undefined;
  const ending =
    'ending' in order
      ? { by: order.ending.by.name, at: order.ending.at, reason: order.ending.reason }
      : null;
  return {
    contentHash: asked?.contentHash ?? null,
    dualBecause: [...(asked?.dualBecause ?? [])],
    requestedByUserId: asked?.requestedBy.userId ?? null,
    approvalsGiven: (asked?.approvals ?? []).map((approval) => ({ ...approval })),
    voidedApprovals: order.voidedApprovals.map(({ name, at, voidedAt, cause }) => {
      return { name, at, voidedAt, why: cause };
    }),
    rejection: order.state === 'rejected' ? ending : null,
    ending,
    schedule:
      'operator' in order
        ? {
            day: order.day,
            operatorUserId: order.operator.userId,
            operatorName: order.operator.name,
          }
        : null,
  };
}

function cageOf(reader: SqlReader, order: Order): Pick<Detail, 'staging' | 'dispatch'> {
  const staging = 'staging' in order ? order.staging : null;
  const dispatch = 'dispatch' in order ? order.dispatch : null;
  return {
    staging:
      staging === null
        ? null
        : {
            locationId: staging.locationId,
            locationPath: staging.locationPath,
            beganAt: staging.beganAt,
            releasedBy: staging.releasedBy.map((person) => person.name),
            packages: staging.packages,
            packagesChecked: staging.checked,
            linesStopped: staging.stoppedLines,
            ...goingOf(reader, order.id),
          },
    dispatch:
      dispatch === null
        ? null
        : {
            at: dispatch.at,
            vehicle: dispatch.vehicle,
            driver: dispatch.driver,
            seals: [...dispatch.seals],
            weighbridgeOutGrams: dispatch.weighbridgeOutGrams,
          },
  };
}

interface GoingRow {
  readonly unit: BaseUnit;
  readonly amount: number;
  readonly grams: number;
}

function goingOf(
  reader: SqlReader,
  orderId: string,
): Pick<NonNullable<Detail['staging']>, 'going' | 'goingGrams'> {
  const rows = reader.all<GoingRow>(goingSql, [orderId]);
  return {
    going: rows.map(({ amount, unit }) => ({ amount, unit })),
    goingGrams: rows.reduce((sum, { grams }) => sum + grams, 0),
  };
}

function runOf(order: Order): Pick<Detail, 'run' | 'residues'> {
  const residues = 'residues' in order ? order.residues.map((residue) => ({ ...residue })) : [];
  if (!('run' in order)) return { run: null, residues };
  const { run } = order;
  return {
    residues,
    run: {
      startedAt: run.startedAt,
      endedAt: order.state === 'executing' ? null : order.ended.at,
      operatorName: run.operator.name,
      witnesses: run.witnesses.map(({ name, organisation, outside }) => {
        return { name, organisation, outside };
      }),
      commission: run.commission.map((member) => ({ ...member })),
      checklist: run.checklist.map(({ item, answer }) => {
        return { item, done: answer?.done ?? false, note: answer?.note ?? '' };
      }),
      lossOfIdentity:
        run.identityTest === null
          ? null
          : { passed: run.identityTest.passed, note: run.identityTest.note },
    },
  };
}

/** As agreed; while the run is open, as it stands now. */
function reconciliationOf(reader: SqlReader, order: Order): Detail['reconciliation'] {
  if (!('run' in order)) return null;
  const agreed = 'reconciliation' in order ? order.reconciliation : undefined;
  const balance = agreed?.balance ?? liveBalance(reader, order);
  return {
    at: agreed?.at ?? null,
    rows: balance.rows.map((row) => ({ ...row })),
    massInGrams: balance.massInGrams,
    destroyedGrams: destroyedGramsOf(reader, order.id),
    weighbridge: balance.weighbridge === null ? null : { ...balance.weighbridge },
    level: balance.level,
    residueGrams: balance.residueGrams,
    finding: agreed?.finding ?? '',
    secondApprover: agreed?.secondApprover?.name ?? null,
    dueOn: agreed?.dueOn ?? null,
  };
}

/** What the certificate will state: the mass of all lines, as long as each of them has one. */
function destroyedGramsOf(reader: SqlReader, orderId: string): number | null {
  const sum = reader.get<{ grams: number; unweighed: number }>(destroyedSql, [orderId]);
  return sum === undefined || sum.unweighed > 0 ? null : sum.grams;
}

interface ValueRow {
  readonly currency: string | null;
  readonly whole: number | null;
  readonly of: number;
  readonly amount: number;
}

/** The known value in one currency; null when nothing is valued or currencies are mixed. */
function valueOf(reader: SqlReader, orderId: string): Detail['value'] {
  let total = 0n;
  let currency: string | null = null;
  for (const row of reader.all<ValueRow>(valueSql, [orderId])) {
    if (row.currency === null || row.whole === null || row.of === 0) continue;
    if (currency !== null && currency !== row.currency) return null;
    currency = row.currency;
    const scaled = BigInt(row.whole) * BigInt(row.amount);
    total += (scaled + BigInt(row.of) - 1n) / BigInt(row.of);
  }
  const known = currency !== null && total <= BigInt(Number.MAX_SAFE_INTEGER);
  return known && currency !== null ? { minorUnits: Number(total), currency } : null;
}
