import {
  decideCheck,
  decideDispatch,
} from '../../../../../shared/domain/destruction/run/decide-carriage.ts';
import type { CagedPackage } from '../../../../../shared/domain/destruction/run/decide-carriage.ts';
import { decideStaging } from '../../../../../shared/domain/destruction/run/decide-staging.ts';
import type { PackageMismatch } from '../../../../../shared/domain/destruction/run/verify-package.ts';
import type { FoundDifference } from '../../../../../shared/domain/goods/difference/discrepancy.ts';
import type { BaseUnit } from '../../../../../shared/kernel/units.ts';
import { parseReference, formatReference } from '../../../../../shared/kernel/reference.ts';
import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { PlacesTables } from '../../../database/tables/places-tables.ts';
import { findingView } from '../../../rpc/finding-view.ts';
import { defineCommand } from '../../../rpc/handler.ts';
import type { CommandCall, FeatureHandlers, Outcome, ProvenPerson } from '../../../rpc/handler.ts';
import { openDiscrepancies } from '../../../rpc/open-discrepancies.ts';
import { secondFromStore } from '../../../rpc/second-from-store.ts';
import { todayAt } from '../../../rpc/legal-day.ts';
import { signatory } from '../order/signatory.ts';
import { isPlanned, permitOfPlan } from '../planning/approval-commands.ts';
import type { DestructionParts, Nothing } from '../order/destruction-parts.ts';
import {
  readLotsOnOrder,
  readPackagesOnOrder,
  readDestructionSettings,
} from '../order/order-reading.ts';
import { presentContent } from '../planning/present-content.ts';

/** From the shelf into the locked cage, package by package, and onto the vehicle. */
export function cageCommands(parts: DestructionParts): FeatureHandlers['commands'] {
  return {
    'orders.beginStaging': defineCommand<'orders.beginStaging', ProvenPerson>(
      'orders.beginStaging',
      {
        prepare: ({ who, input }) =>
          secondFromStore(parts.signatures, who, input.secondPerson, 'DW-05'),
        handle: (call, second) => beginStaging(parts, call, second),
      },
    ),
    'orders.verifyPackage': defineCommand('orders.verifyPackage', {
      handle: (call) => verifyPackage(parts, call),
    }),
    'orders.dispatch': defineCommand<'orders.dispatch', ProvenPerson>('orders.dispatch', {
      prepare: ({ who, input }) =>
        secondFromStore(parts.signatures, who, input.secondPerson, 'DW-05'),
      handle: (call, second) => dispatch(parts, call, second),
    }),
  };
}

function beginStaging(
  parts: DestructionParts,
  call: CommandCall<'orders.beginStaging'>,
  proven: ProvenPerson,
): Outcome<Nothing> {
  const { orderId, version, locationId } = call.input;
  const second = parts.signatures.stillStands(call.tx, call.who, proven);
  if (!second.ok) return second;
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok) return order;
  const place = call.tx.get<PlacesTables['location']>(
    'SELECT * FROM location WHERE id = ? AND site_id = ? AND active = 1',
    [locationId, call.who.siteId],
  );
  if (place === undefined) return fail([reject('LocationUnknown', undefined, {}, 'locationId')]);
  const packages = readPackagesOnOrder(call.tx, orderId);
  const lots = readLotsOnOrder(call.tx, orderId).map(({ lot, row }) => ({
    lot,
    locationId: row.location_id,
    locationPath: row.location_path,
    packages: packages.get(lot.lotId) ?? [],
  }));
  const decided = decideStaging(
    order.value,
    { version, people: [signatory(call.who), signatory(second.value)] },
    { presentHash: presentHash(call.tx, order.value), place, lots },
  );
  const lotIds = lots.filter((lot) => lot.locationId !== locationId).map(({ lot }) => lot.lotId);
  // Elsewhere than in a cage nothing is staged; that alone is said then.
  const forbidden =
    place.kind === 'staging-cage'
      ? parts.places.check(call.tx, {
          lotIds,
          locationId,
          field: 'locationId',
          confirmedConditions: null,
        })
      : [];
  if (!decided.ok) return fail([...decided.error, ...forbidden]);
  if (forbidden.length > 0) return fail(forbidden);
  call.record(decided.value);
  return ok({});
}

/** Hash of what would be destroyed now; empty for an order without a plan. */
export function presentHash(reader: SqlReader, order: Parameters<typeof isPlanned>[0]): string {
  return isPlanned(order) ? presentContent(reader, order).hash : '';
}

interface CagedRow {
  readonly package_id: string;
  readonly reference: string;
  readonly lot_id: string;
  readonly lot_reference: string;
  readonly seal_number: string | null;
  readonly inner_count: number;
  readonly gross_grams: number | null;
  readonly verification: string;
  readonly stopped: number;
  readonly seizure_id: string;
  readonly amount: number;
  readonly unit: string;
}

const cagedSql = `
SELECT op.*, ol.lot_reference, ol.stopped, ol.seizure_id, p.amount, p.unit
FROM order_package op JOIN order_line ol ON ol.order_id = op.order_id AND ol.lot_id = op.lot_id
JOIN package p ON p.id = op.package_id
WHERE op.order_id = ? AND op.package_id = ?`;

function verifyPackage(
  parts: DestructionParts,
  call: CommandCall<'orders.verifyPackage'>,
): Outcome<OutputOf<'orders.verifyPackage'>> {
  const { input, tx } = call;
  const order = parts.orders.load(tx, input.orderId, call.who.siteId);
  if (!order.ok) return order;
  const row = tx.get<CagedRow>(cagedSql, [input.orderId, input.packageId]);
  if (row === undefined) return fail([packageProblem(tx, input.packageId)]);
  const { warnPermille } = readDestructionSettings(tx).tolerance;
  const wanted = { ...input, by: signatory(call.who), scannedPackageId: scannedId(tx, input) };
  const decided = decideCheck(order.value, wanted, cagedOf(row), warnPermille);
  if (!decided.ok) return decided;
  const { facts, mismatches } = decided.value;
  const lot = { id: row.lot_id, reference: row.lot_reference, seizureId: row.seizure_id };
  const opened = openDiscrepancies(
    call,
    mismatches.map((mismatch) => ({ lot, difference: differenceOf(mismatch, row) })),
  );
  call.record([...facts, ...opened.map(({ fact }) => fact)]);
  return ok({
    result: mismatches.length === 0 ? 'verified' : 'mismatch',
    findings: mismatches.map(({ finding }) => findingView(finding)),
    discrepancyIds: opened.map(({ id }) => id),
  });
}

function packageProblem(reader: SqlReader, packageId: string) {
  const known = reader.get('SELECT 1 FROM package WHERE id = ?', [packageId]);
  const code = known === undefined ? 'PackageUnknown' : 'PackageNotOnOrder';
  return reject(code, 'DW-06', undefined, 'packageId');
}

/** The package that the scan itself names: a label of another one is not this one. */
function scannedId(
  reader: SqlReader,
  input: { readonly scanned: string; readonly packageId: string },
): string | null {
  const parts = parseReference(input.scanned);
  if (!parts.ok) return null;
  const reference = formatReference(parts.value);
  const found = reader.get<{ id: string }>('SELECT id FROM package WHERE reference = ?', [
    reference,
  ]);
  return found?.id ?? null;
}

function cagedOf(row: CagedRow): CagedPackage {
  return {
    packageId: row.package_id,
    reference: row.reference,
    lotId: row.lot_id,
    lotReference: row.lot_reference,
    sealNumber: row.seal_number,
    innerCount: row.inner_count,
    grossGrams: row.gross_grams,
    verified: row.verification !== 'waiting',
    lineStopped: row.stopped === 1,
  };
}

/** Each mismatch opens a discrepancy that freezes the lot (CC-06). */
function differenceOf(mismatch: PackageMismatch, row: CagedRow): FoundDifference {
  const { kind, expected, found, measure, sealCondition } = mismatch;
  return {
    packageId: row.package_id,
    kind,
    freezes: true,
    expected,
    found,
    measure,
    sealCondition,
    ...amountsOf(mismatch, row),
    applied: false,
    note: row.reference,
  };
}

/**
 * What the recount will count: the pieces of a package whose packs differ, which nobody has counted
 * yet, or its weight again.
 */
function amountsOf({ kind, expected, found }: PackageMismatch, row: CagedRow) {
  if (kind === 'seal') return { expectedAmount: null, foundAmount: null, unit: null };
  if (kind === 'count') {
    return { expectedAmount: row.amount, foundAmount: null, unit: row.unit as BaseUnit };
  }
  return { expectedAmount: Number(expected), foundAmount: Number(found), unit: 'GRM' } as const;
}

const waitingSql = `
SELECT count(*) AS waiting FROM order_package op
JOIN order_line ol ON ol.order_id = op.order_id AND ol.lot_id = op.lot_id
WHERE op.order_id = ? AND op.verification = 'waiting' AND ol.stopped = 0`;

function dispatch(
  parts: DestructionParts,
  call: CommandCall<'orders.dispatch'>,
  proven: ProvenPerson,
): Outcome<Nothing> {
  const { orderId, ...load } = call.input;
  const second = parts.signatures.stillStands(call.tx, call.who, proven);
  if (!second.ok) return second;
  const order = parts.orders.load(call.tx, orderId, call.who.siteId);
  if (!order.ok) return order;
  const waiting = call.tx.get<{ waiting: number }>(waitingSql, [orderId])?.waiting ?? 0;
  const lots = readLotsOnOrder(call.tx, orderId).map(({ lot, line }) => {
    return { lot, stopped: line.stopped === 1 };
  });
  const decided = decideDispatch(
    order.value,
    { ...load, people: [signatory(call.who), signatory(second.value)] },
    {
      presentHash: presentHash(call.tx, order.value),
      lots,
      waitingPackages: waiting,
      today: todayAt(call),
      permit: permitOfPlan(call.tx, order.value),
    },
  );
  if (!decided.ok) return decided;
  call.record(decided.value);
  return ok({});
}
