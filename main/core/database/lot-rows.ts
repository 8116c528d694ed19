import type { LotStatus } from '../../../shared/domain/goods/lot-status.ts';
import { awaitsReview } from './awaits-review.ts';
import { Defect } from '../platform/defect.ts';
import type { ProjectionWriter } from './projection-writer.ts';
import type { GoodsTables, LotRow } from './tables/goods-tables.ts';
import type { PlacesTables } from './tables/places-tables.ts';

type Balance = GoodsTables['line_balance'];

/** The parts of a line's balance that add up to what was seized (CC-04). */
export type BalancePart = Exclude<keyof Balance, 'line_id' | 'unit' | 'seized'>;

/** Where the amount of a lot counts while it is in a state. */
const partOfStatus: Readonly<Record<LotStatus, BalancePart>> = {
  expected: 'awaited',
  received: 'in_store',
  stored: 'in_store',
  'under-order': 'in_store',
  approved: 'in_store',
  staged: 'in_store',
  'in-transit': 'in_store',
  destroyed: 'destroyed',
  released: 'released',
  transferred: 'transferred',
  donated: 'donated',
  recycled: 'recycled',
  lost: 'lost',
  'written-off': 'lost',
};

/** The row of a lot that an event is about; a Defect when it is not there. */
export function lotRow(write: ProjectionWriter, lotId: string): LotRow {
  const row = write.get('lot', { id: lotId });
  if (row === undefined) throw new Defect(`No lot ${lotId}`);
  return row;
}

/**
 * Changes a lot and with it everything that is added up over lots: the tally of the lists, the
 * load of the place, the stock of the compartment and the balance of the line. The only way to
 * change a lot: a projector of any area uses it, so that sums and rows cannot part.
 *
 * `elsewhere` says what part of the line's amount went to, or came from, where no lot row counts
 * it: `{sampled: 2}` when the lot shrank by a sample of two, `{destroyed: 60}` when 60 of 100
 * were destroyed and 40 came back. What leaves and what arrives must cancel out, else it is a
 * Defect (CC-04). Goods that are gone stand nowhere: set location_id, location_path and
 * compartment_id to null together with a final status.
 */
export function changeLot(
  write: ProjectionWriter,
  before: LotRow,
  patch: Partial<LotRow>,
  elsewhere: Partial<Record<BalancePart, number>> = {},
): LotRow {
  const full = { ...patch, awaits_review: awaitsReview(patch.status ?? before.status) };
  const after = { ...before, ...full };
  write.update('lot', { id: before.id }, differenceOf(before, full));
  if (tallyChanges(before, after)) {
    countInTally(write, before, -1);
    countInTally(write, after, 1);
  }
  const sameStock =
    before.compartment_id === after.compartment_id && !measureChanges(before, after);
  if (before.location_id !== after.location_id || measureChanges(before, after)) {
    if (before.location_id !== null) loadPlace(write, before, before.location_id, -1);
    if (after.location_id !== null) loadPlace(write, after, after.location_id, 1);
  }
  if (!sameStock) {
    stockCompartment(write, before, -1);
    stockCompartment(write, after, 1);
  }
  moveBalance(write, after.line_id, balanceOf(before, after, elsewhere));
  return after;
}

/**
 * Adds a lot to a line whose balance already counts its amount: the first lot of the line, or a
 * part split off after `changeLot(write, parent, {amount: rest}, {in_store: part})`.
 */
export function addLot(write: ProjectionWriter, lot: Omit<LotRow, 'awaits_review'>): void {
  const row = { ...lot, awaits_review: awaitsReview(lot.status) };
  write.insert('lot', row);
  countInTally(write, row, 1);
  if (row.location_id !== null) loadPlace(write, row, row.location_id, 1);
  stockCompartment(write, row, 1);
}

/** Only what changes: SQLite writes an index anew for every column that it is told to set. */
function differenceOf(before: LotRow, patch: Partial<LotRow>): Partial<LotRow> {
  const columns = Object.keys(patch) as (keyof LotRow)[];
  const difference: Partial<Record<keyof LotRow, unknown>> = {};
  for (const name of columns) {
    if (patch[name] !== before[name]) difference[name] = patch[name];
  }
  return difference as Partial<LotRow>;
}

function tallyChanges(before: LotRow, after: LotRow): boolean {
  return (
    before.status !== after.status ||
    before.category !== after.category ||
    before.amount !== after.amount ||
    before.mass_grams !== after.mass_grams
  );
}

function countInTally(write: ProjectionWriter, lot: LotRow, sign: 1 | -1): void {
  const { site_id, status, category, unit } = lot;
  write.count('lot_tally', { site_id, status, category, unit }, sign, {
    lots: 1,
    amount: lot.amount,
    grams: lot.mass_grams ?? 0,
  });
}

function measureChanges(before: LotRow, after: LotRow): boolean {
  return (
    before.profile_key !== after.profile_key ||
    before.flammable !== after.flammable ||
    before.mass_grams !== after.mass_grams ||
    before.volume_millilitres !== after.volume_millilitres ||
    before.pallet_places !== after.pallet_places
  );
}

function loadPlace(write: ProjectionWriter, lot: LotRow, locationId: string, sign: 1 | -1): void {
  const load = loadOf(lot);
  write.count('location_load', { location_id: locationId }, sign, load);
  const place = write.get('storage_place', { location_id: locationId });
  if (place === undefined) throw new Defect(`No place ${locationId}`);
  for (const around of idsAround(place.limits_above)) {
    write.count('enclosing_load', { location_id: around }, sign, load);
  }
}

const nothingAround: readonly string[] = [];

/** The places of `storage_place.limits_above`; most places have none. */
export function idsAround(limitsAbove: string): readonly string[] {
  return limitsAbove === '[]' ? nothingAround : (JSON.parse(limitsAbove) as readonly string[]);
}

function loadOf(lot: LotRow): Omit<PlacesTables['location_load'], 'location_id'> {
  const volume = lot.volume_millilitres ?? 0;
  return {
    lots: 1,
    load_grams: lot.mass_grams ?? 0,
    pallet_places: lot.pallet_places ?? 0,
    volume_millilitres: volume,
    flammable_millilitres: lot.flammable * volume,
    unweighed: unmeasured(lot.mass_grams),
    unmeasured_pallets: unmeasured(lot.pallet_places),
    unmeasured_volume: unmeasured(lot.volume_millilitres),
    unmeasured_flammable: lot.flammable * unmeasured(lot.volume_millilitres),
  };
}

function stockCompartment(write: ProjectionWriter, lot: LotRow, sign: 1 | -1): void {
  if (lot.compartment_id === null) {
    if (lot.location_id === null) return;
    throw new Defect(`${lot.reference} stands in no compartment`);
  }
  const key = { compartment_id: lot.compartment_id, profile_key: lot.profile_key };
  const row = write.get('compartment_stock', key) ?? {
    ...key,
    lots: 0,
    grams: 0,
    millilitres: 0,
    pallet_places: 0,
    unweighed: 0,
    unmeasured_volume: 0,
    unmeasured_pallets: 0,
  };
  const lots = row.lots + sign;
  if (lots === 0) {
    write.remove('compartment_stock', key);
    return;
  }
  write.upsert('compartment_stock', {
    ...key,
    lots,
    grams: row.grams + sign * (lot.mass_grams ?? 0),
    millilitres: row.millilitres + sign * (lot.volume_millilitres ?? 0),
    pallet_places: row.pallet_places + sign * (lot.pallet_places ?? 0),
    unweighed: row.unweighed + sign * unmeasured(lot.mass_grams),
    unmeasured_volume: row.unmeasured_volume + sign * unmeasured(lot.volume_millilitres),
    unmeasured_pallets: row.unmeasured_pallets + sign * unmeasured(lot.pallet_places),
  });
}

function unmeasured(value: number | null): 0 | 1 {
  return value === null ? 1 : 0;
}

function balanceOf(
  before: LotRow,
  after: LotRow,
  elsewhere: Partial<Record<BalancePart, number>>,
): Partial<Record<BalancePart, number>> {
  const [from, to] = [partOfStatus[before.status], partOfStatus[after.status]];
  if (from === to && before.amount === after.amount) return elsewhere;
  const moved = { ...elsewhere };
  moved[from] = (moved[from] ?? 0) - before.amount;
  moved[to] = (moved[to] ?? 0) + after.amount;
  return moved;
}

/** Moves amounts between the parts of a line's balance; they must cancel out (CC-04). */
function moveBalance(
  write: ProjectionWriter,
  lineId: string,
  moved: Partial<Record<BalancePart, number>>,
): void {
  const changes = Object.entries(moved).filter(([, amount]) => amount !== 0);
  if (changes.length === 0) return;
  const sum = changes.reduce((total, [, amount]) => total + amount, 0);
  if (sum !== 0) throw new Defect(`The balance of line ${lineId} is off by ${sum}`);
  const row = write.get('line_balance', { line_id: lineId });
  if (row === undefined) throw new Defect(`No balance for line ${lineId}`);
  const patch: Partial<Record<BalancePart, number>> = {};
  for (const part of balanceParts) {
    const change = moved[part];
    if (change !== undefined && change !== 0) patch[part] = row[part] + change;
  }
  write.update('line_balance', { line_id: lineId }, patch);
}

const balanceParts: readonly BalancePart[] = [
  'awaited',
  'in_store',
  'sampled',
  'transferred',
  'released',
  'donated',
  'recycled',
  'destroyed',
  'lost',
  'difference',
];
