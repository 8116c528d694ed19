import type {
  RegisteredLine,
  SeizureRegistered,
} from '../../../../shared/domain/goods/goods-events.ts';
import { numberKeyOf } from '../../../../shared/domain/goods/register-seizure.ts';
import { searchText } from '../../../../shared/kernel/search-text.ts';
import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import { addLot } from '../../database/lot-rows.ts';
import { advanceSeries, advanceSeriesBy } from '../../database/number-series.ts';
import { profileColumns } from '../../database/profile-rows.ts';
import type { ProjectionWriter } from '../../database/projection-writer.ts';
import type { LotRow } from '../../database/tables/goods-tables.ts';
import { Defect } from '../../platform/defect.ts';

/** Lots that one event can begin; their ordinals follow one another without touching the next. */
const lotsPerEvent = 4096;

/** The place of a lot in the order of arrival. */
export function lotOrdinal(seq: number, place: number): number {
  if (place >= lotsPerEvent) throw new Defect(`Event ${seq} begins too many lots`);
  return seq * lotsPerEvent + place;
}

/** A seizure with its lines, and the expected lot and balance of each. */
export function projectSeizure(
  event: SeizureRegistered,
  write: ProjectionWriter,
  seq: number,
): void {
  const { data } = event;
  const siteId = event.site;
  if (siteId === null) throw new Defect(`Seizure ${data.reference} has no site`);
  write.insert('seizure', {
    ordinal: seq,
    id: data.seizureId,
    reference: data.reference,
    site_id: siteId,
    number: data.number,
    number_key: numberKeyOf(data.number),
    date: data.date,
    country: data.country,
    place: data.place,
    office: data.office,
    legal_basis: data.legalBasis,
    conveyance: data.conveyance,
    route: data.route,
    persons: canonicalJson(data.persons),
    remarks: data.remarks,
    line_count: data.lines.length,
    registered_at: event.at,
  });
  write.insert('seizure_text', { ordinal: seq, text: foundBy(data) });
  advanceSeries(write, data.reference);
  for (const [position, line] of data.lines.entries()) {
    insertLine(write, data.seizureId, line, position);
    addLot(write, firstLot(event, line, lotOrdinal(seq, position), write));
  }
  advanceSeriesBy(
    write,
    data.lines.map((line) => line.lotReference),
  );
}

/** Everything that a list shows of a seizure or its goods, each name once. */
function foundBy(data: SeizureRegistered['data']): string {
  const texts = [
    data.number,
    numberKeyOf(data.number),
    data.reference,
    data.place,
    data.office,
    ...data.persons.map(({ name }) => name),
    ...data.lines.flatMap(({ description, brand }) => [description, brand]),
  ];
  return [...new Set(texts.map(searchText))].filter((text) => text !== '').join('\n');
}

function insertLine(
  write: ProjectionWriter,
  seizureId: string,
  line: RegisteredLine,
  position: number,
): void {
  write.insert('seizure_line', {
    id: line.lineId,
    seizure_id: seizureId,
    position,
    description: line.description,
    category: line.category,
    brand: line.brand,
    hs_code: line.hsCode,
    amount: line.amount,
    unit: line.unit,
    mass_grams: line.massGrams,
    value_minor_units: line.valueMinorUnits,
    value_currency: line.valueCurrency,
  });
  write.insert('line_balance', {
    line_id: line.lineId,
    unit: line.unit,
    seized: line.amount,
    awaited: line.amount,
    in_store: 0,
    sampled: 0,
    transferred: 0,
    released: 0,
    donated: 0,
    recycled: 0,
    destroyed: 0,
    lost: 0,
    difference: 0,
  });
}

function firstLot(
  event: SeizureRegistered,
  line: RegisteredLine,
  ordinal: number,
  write: ProjectionWriter,
): Omit<LotRow, 'awaits_review'> {
  const { data, site } = event;
  return {
    ordinal,
    id: line.lotId,
    reference: line.lotReference,
    site_id: site ?? '',
    seizure_id: data.seizureId,
    seizure_reference: data.reference,
    seizure_number: data.number,
    line_id: line.lineId,
    parent_id: null,
    description: line.description,
    brand: line.brand,
    category: line.category,
    amount: line.amount,
    unit: line.unit,
    mass_grams: line.massGrams,
    volume_millilitres: line.unit === 'MLT' ? line.amount : null,
    pallet_places: null,
    status: 'expected',
    open_holds: 0,
    open_discrepancies: 0,
    freezes: 0,
    ...profileColumns(write, line.profile),
    profile_assessed: 0,
    profile_basis: '',
    lithium_watt_hours: null,
    location_id: null,
    location_path: null,
    compartment_id: null,
    review_due: line.reviewDue,
    disposition: null,
    disposition_recipient: null,
    basis: null,
    samples_taken: 0,
    sample_waiver: null,
    order_id: null,
    order_reference: null,
    received_at: null,
  };
}
