import type { LotStatus } from '../../../../../shared/domain/goods/lot-status.ts';
import { passages } from '../../../../../shared/domain/places/location-kinds.ts';
import { changeLot, lotRow } from '../../../database/lot-rows.ts';
import type { ProjectionWriter } from '../../../database/projection-writer.ts';
import type { LotRow } from '../../../database/tables/goods-tables.ts';
import { Defect } from '../../../platform/defect.ts';

const nowhere = { location_id: null, location_path: null, compartment_id: null } as const;
const free = { order_id: null, order_reference: null } as const;

/** Gives every lot the state; rows and sums move together. */
export function setStatus(
  write: ProjectionWriter,
  lotIds: readonly string[],
  status: LotStatus,
): void {
  for (const lotId of lotIds) changeLot(write, lotRow(write, lotId), { status });
}

/** The lots belong to the order from now on. */
export function putUnderOrder(
  write: ProjectionWriter,
  lotIds: readonly string[],
  order: { readonly id: string; readonly reference: string },
): void {
  const patch: Partial<LotRow> = {
    status: 'under-order',
    order_id: order.id,
    order_reference: order.reference,
  };
  for (const lotId of lotIds) {
    changeLot(write, lotRow(write, lotId), patch);
  }
}

/** Lots that never left their places are simply stock again; those in the cage want a place. */
export function freeWhereTheyStand(write: ProjectionWriter, lotIds: readonly string[]): void {
  for (const lotId of lotIds) {
    const row = lotRow(write, lotId);
    changeLot(write, row, { status: statusAt(write, row.location_id), ...free });
  }
}

/** Where goods only pass through, they wait for their place. */
function statusAt(write: ProjectionWriter, locationId: string | null): 'stored' | 'received' {
  if (locationId === null) return 'received';
  const { kind } = placeRow(write, locationId);
  return passages.has(kind) ? 'received' : 'stored';
}

function placeRow(write: ProjectionWriter, locationId: string) {
  const place = write.get('location', { id: locationId });
  if (place === undefined) throw new Defect(`No location ${locationId}`);
  return place;
}

/** The columns that say where something stands. */
export function standingAt(
  write: ProjectionWriter,
  locationId: string,
): Pick<LotRow, 'location_id' | 'location_path' | 'compartment_id'> {
  const { path: location_path, compartment_id } = placeRow(write, locationId);
  return { location_id: locationId, location_path, compartment_id };
}

/** The lots stand in the cage. */
export function stageLots(
  write: ProjectionWriter,
  lotIds: readonly string[],
  locationId: string,
): void {
  const place = standingAt(write, locationId);
  for (const lotId of lotIds) {
    changeLot(write, lotRow(write, lotId), { status: 'staged', ...place });
  }
}

/** The lots are on the road and stand nowhere. */
export function loadLots(write: ProjectionWriter, lotIds: readonly string[]): void {
  for (const lotId of lotIds) {
    changeLot(write, lotRow(write, lotId), { status: 'in-transit', ...nowhere });
  }
}

/** The lot is stock again: at a place, or waiting for one. */
export function returnLot(
  write: ProjectionWriter,
  lotId: string,
  status: 'stored' | 'received',
  locationId: string | null,
): void {
  const place = locationId === null ? nowhere : standingAt(write, locationId);
  changeLot(write, lotRow(write, lotId), { status, ...place, ...free });
}

/** The lot was not there: nobody knows where it is. */
export function loseLot(write: ProjectionWriter, lotId: string): void {
  changeLot(write, lotRow(write, lotId), { status: 'lost', ...nowhere, ...free });
}

/**
 * The lot is gone. Its amount becomes what was destroyed; what was loaded and not accounted for
 * goes to the line's explained difference (CC-04, DW-08).
 */
export function destroyLot(
  write: ProjectionWriter,
  lotId: string,
  destroyed: { readonly amount: number; readonly grams: number | null },
): void {
  const row = lotRow(write, lotId);
  const difference = row.amount - destroyed.amount;
  changeLot(
    write,
    row,
    {
      status: 'destroyed',
      amount: destroyed.amount,
      mass_grams: destroyed.grams ?? row.mass_grams,
      ...nowhere,
    },
    { difference },
  );
}
