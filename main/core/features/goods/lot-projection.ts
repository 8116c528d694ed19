import type {
  HoldLifted,
  HoldPlaced,
  LotPacked,
  LotProfileAssessed,
  LotQuantityCorrected,
  LotReceived,
  LotSplit,
  ReviewAnswered,
  SampleTaken,
  SealChecked,
} from '../../../../shared/domain/goods/goods-events.ts';
import type { LotStatus } from '../../../../shared/domain/goods/lot-status.ts';
import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import { addLot, changeLot, lotRow } from '../../database/lot-rows.ts';
import { advanceSeries, advanceSeriesBy } from '../../database/number-series.ts';
import { profileColumns } from '../../database/profile-rows.ts';
import type { ProjectionWriter } from '../../database/projection-writer.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';
import { Defect } from '../../platform/defect.ts';
import { actorName } from './actor-name.ts';
import { lotOrdinal } from './seizure-projection.ts';

/** The counted goods stand at intake with their packages; the difference stands in the balance. */
export function projectReception(event: LotReceived, write: ProjectionWriter): void {
  const { data } = event;
  const lot = lotRow(write, data.lotId);
  changeLot(
    write,
    lot,
    {
      status: 'received',
      amount: data.amount,
      mass_grams: data.massGrams,
      volume_millilitres: data.volumeMillilitres,
      pallet_places: data.palletPlaces,
      location_id: data.locationId,
      location_path: data.locationPath,
      compartment_id: data.compartmentId,
      review_due: data.reviewDue,
      received_at: event.at,
    },
    { difference: data.expectedAmount - data.amount },
  );
  addPackages(data, write);
}

/** Loose goods that were packed and sealed here. */
export function projectPacking({ data }: LotPacked, write: ProjectionWriter): void {
  changeLot(write, lotRow(write, data.lotId), { pallet_places: data.palletPlaces });
  addPackages(data, write);
}

function addPackages(
  of: Pick<LotReceived['data'], 'lotId' | 'unit' | 'packages'>,
  write: ProjectionWriter,
): void {
  for (const each of of.packages) {
    write.insert('package', {
      id: each.packageId,
      reference: each.reference,
      lot_id: of.lotId,
      packaging: each.packaging,
      inner_count: each.innerCount,
      amount: each.amount,
      unit: of.unit,
      gross_grams: each.grossGrams,
      tare_grams: each.tareGrams,
      seal_number: each.sealNumber,
      seal_condition: each.sealCondition,
    });
  }
  advanceSeriesBy(
    write,
    of.packages.map((each) => each.reference),
  );
}

export function projectAssessment({ data }: LotProfileAssessed, write: ProjectionWriter): void {
  const lot = lotRow(write, data.lotId);
  changeLot(write, lot, {
    category: data.category,
    ...profileColumns(write, data.profile),
    profile_assessed: 1,
    profile_basis: data.basis,
    lithium_watt_hours: data.lithiumWattHours,
  });
}

/** CC-05: the part is a lot of the same line, seizure, place, profile, answer and holds. */
export function projectSplit({ data }: LotSplit, write: ProjectionWriter, seq: number): void {
  const { amount } = data;
  const lot = lotRow(write, data.lotId);
  const inLitres = lot.unit === 'MLT';
  const parent = changeLot(
    write,
    lot,
    {
      amount: data.remainingAmount,
      mass_grams: data.remainingGrams,
      volume_millilitres: inLitres ? data.remainingAmount : null,
      pallet_places: data.remainingPalletPlaces,
    },
    { in_store: amount },
  );
  addLot(write, {
    ...parent,
    ordinal: lotOrdinal(seq, 0),
    id: data.newLotId,
    reference: data.newLotReference,
    parent_id: lot.id,
    amount,
    mass_grams: data.massGrams,
    volume_millilitres: inLitres ? amount : null,
    pallet_places: data.palletPlaces,
    open_holds: data.holds.length,
    open_discrepancies: 0,
    freezes: 0,
  });
  advanceSeries(write, data.newLotReference);
  for (const id of data.packageIds) write.update('package', { id }, { lot_id: data.newLotId });
  for (const { holdId, newHoldId } of data.holds) {
    const hold = write.get('hold', { id: holdId });
    if (hold === undefined) throw new Defect(`No hold ${holdId}`);
    write.insert('hold', { ...hold, id: newHoldId, lot_id: data.newLotId });
  }
}

export function projectSample(event: SampleTaken, write: ProjectionWriter): void {
  const { data } = event;
  const lot = lotRow(write, data.lotId);
  changeLot(
    write,
    lot,
    {
      amount: data.remainingAmount,
      mass_grams: data.remainingGrams,
      volume_millilitres: lot.unit === 'MLT' ? data.remainingAmount : lot.volume_millilitres,
      samples_taken: lot.samples_taken + 1,
    },
    { sampled: data.amount },
  );
  const source = packageRow(write, data.packageId);
  const { amount, inner_count: packs, gross_grams: gross } = source;
  write.update(
    'package',
    { id: source.id },
    {
      amount: amount - data.amount,
      // What stays is weighed and counted again before it leaves (DW-06).
      inner_count: packs === amount ? packs - data.amount : packs,
      gross_grams: gross === null ? null : Math.max(0, gross - (data.massGrams ?? 0)),
      seal_number: data.newSealNumber,
      seal_condition: 'intact',
    },
  );
  write.insert('sample', {
    id: data.sampleId,
    reference: data.reference,
    lot_id: data.lotId,
    line_id: lot.line_id,
    package_id: data.packageId,
    amount: data.amount,
    unit: data.unit,
    mass_grams: data.massGrams,
    seal_number: data.sealNumber,
    purpose: data.purpose,
    kept_at: data.keptAt,
    kept_until: data.keptUntil,
    taken_at: event.at,
    taken_by: actorName(event.actor),
  });
  advanceSeries(write, data.reference);
}

export function projectHold(event: HoldPlaced, write: ProjectionWriter): void {
  const { data } = event;
  const lot = lotRow(write, data.lotId);
  write.insert('hold', {
    id: data.holdId,
    lot_id: data.lotId,
    kind: data.kind,
    reference: data.reference,
    reason: event.reason ?? '',
    placed_at: event.at,
    placed_by: actorName(event.actor),
    lifted_at: null,
    lifted_by: null,
    lift_reference: null,
  });
  changeLot(write, lot, { open_holds: lot.open_holds + 1 });
}

export function projectLift(event: HoldLifted, write: ProjectionWriter): void {
  const { data } = event;
  const lot = lotRow(write, data.lotId);
  write.update(
    'hold',
    { id: data.holdId },
    {
      lifted_at: event.at,
      lifted_by: actorName(event.actor),
      lift_reference: data.reference,
    },
  );
  changeLot(write, lot, { open_holds: lot.open_holds - 1 });
}

export function projectReview({ data }: ReviewAnswered, write: ProjectionWriter): void {
  const lot = lotRow(write, data.lotId);
  changeLot(write, lot, {
    review_due: data.nextReview ?? lot.review_due,
    disposition: data.answer === 'hold' ? null : data.answer,
    disposition_recipient: data.recipient,
    basis: data.basis === null ? null : canonicalJson(data.basis),
    sample_waiver: data.sampleWaiver ?? lot.sample_waiver,
  });
}

/** What is gone stands nowhere. */
export function projectLeaving(lotId: string, status: LotStatus, write: ProjectionWriter): void {
  changeLot(write, lotRow(write, lotId), {
    status,
    location_id: null,
    location_path: null,
    compartment_id: null,
  });
}

export function projectSealCheck({ data }: SealChecked, write: ProjectionWriter): void {
  write.update(
    'package',
    { id: data.packageId },
    {
      seal_number: data.newSealNumber ?? data.sealNumber,
      seal_condition: data.newSealNumber === null ? data.condition : 'intact',
    },
  );
}

export function projectCorrection({ data }: LotQuantityCorrected, write: ProjectionWriter): void {
  const lot = lotRow(write, data.lotId);
  changeLot(
    write,
    lot,
    {
      amount: data.amount,
      mass_grams: data.massGrams,
      volume_millilitres: lot.unit === 'MLT' ? data.amount : lot.volume_millilitres,
    },
    { difference: data.previousAmount - data.amount },
  );
  const [only, other] = write.all('package', { lot_id: data.lotId });
  if (only !== undefined && other === undefined) {
    write.update('package', { id: only.id }, { amount: data.amount });
  }
}

function packageRow(write: ProjectionWriter, id: string): GoodsTables['package'] {
  const row = write.get('package', { id });
  if (row === undefined) throw new Defect(`No package ${id}`);
  return row;
}
