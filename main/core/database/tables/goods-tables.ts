import type { LotStatus } from '../../../../shared/domain/goods/lot-status.ts';

type Bit = 0 | 1;

/** One row of `lot`. Others change it only through `changeLot` (main/core/database/lot-rows.ts). */
export interface LotRow {
  /** Place in the order of arrival: event number × 4096 + place within the event. */
  readonly ordinal: number;
  readonly id: string;
  readonly reference: string;
  readonly site_id: string;
  readonly seizure_id: string;
  readonly seizure_reference: string;
  readonly seizure_number: string;
  readonly line_id: string;
  readonly parent_id: string | null;
  readonly description: string;
  readonly brand: string;
  readonly category: string;
  readonly amount: number;
  readonly unit: string;
  readonly mass_grams: number | null;
  readonly volume_millilitres: number | null;
  readonly pallet_places: number | null;
  readonly status: LotStatus;
  readonly open_holds: number;
  readonly open_discrepancies: number;
  /** Open discrepancies that freeze it; frozen while above zero. */
  readonly freezes: number;
  readonly profile_key: string;
  readonly profile_assessed: Bit;
  readonly profile_basis: string;
  readonly composition_unknown: Bit;
  /** Energy of one battery as it was assessed; the class of SS-05 is in the profile. */
  readonly lithium_watt_hours: number | null;
  readonly storage_class: string;
  /** Counts against the flammable limit of a place (SS-03). */
  readonly flammable: Bit;
  readonly location_id: string | null;
  readonly location_path: string | null;
  /** `location.compartment_id` of where it stands. */
  readonly compartment_id: string | null;
  readonly review_due: string;
  /** Answer of the last review that lets the goods go; null while they stay. */
  readonly disposition: string | null;
  readonly disposition_recipient: string | null;
  /** `DisposalBasis` as canonical JSON. */
  readonly basis: string | null;
  readonly samples_taken: number;
  /** DR-06: why no sample is kept; null while undecided or when samples were taken. */
  readonly sample_waiver: string | null;
  readonly order_id: string | null;
  readonly order_reference: string | null;
  readonly received_at: string | null;
  /** 1 while a review may still be asked for; kept by `changeLot` and `addLot`. */
  readonly awaits_review: Bit;
}

/** Rows of the goods area. */
export interface GoodsTables {
  /** Last number given per kind of reference, site and year: no gaps (CT-01 and alike). */
  number_series: {
    readonly kind: string;
    readonly site_code: string;
    readonly year: number;
    readonly last: number;
  };
  seizure: {
    readonly ordinal: number;
    readonly id: string;
    readonly reference: string;
    readonly site_id: string;
    readonly number: string;
    /** The number without case and spaces; unique. */
    readonly number_key: string;
    readonly date: string;
    readonly country: string;
    readonly place: string;
    readonly office: string;
    readonly legal_basis: string;
    readonly conveyance: string;
    readonly route: string;
    /** `{name, capacity}[]` as canonical JSON. */
    readonly persons: string;
    readonly remarks: string;
    readonly line_count: number;
    readonly registered_at: string;
  };
  /** What a seizure is found by, folded (shared/kernel/search-text.ts). */
  seizure_text: { readonly ordinal: number; readonly text: string };
  seizure_line: {
    readonly id: string;
    readonly seizure_id: string;
    readonly position: number;
    readonly description: string;
    readonly category: string;
    readonly brand: string;
    readonly hs_code: string;
    readonly amount: number;
    readonly unit: string;
    readonly mass_grams: number | null;
    readonly value_minor_units: number | null;
    readonly value_currency: string | null;
  };
  /** CC-04, in the line's unit: seized is the sum of all the others at every moment. */
  line_balance: {
    readonly line_id: string;
    readonly unit: string;
    readonly seized: number;
    readonly awaited: number;
    readonly in_store: number;
    readonly sampled: number;
    readonly transferred: number;
    readonly released: number;
    readonly donated: number;
    readonly recycled: number;
    readonly destroyed: number;
    readonly lost: number;
    /** Fewer (positive) or more (negative) than seized: found by a count, open or explained. */
    readonly difference: number;
  };
  lot: LotRow;
  /** Words of the lots for searching (FTS5); kept by triggers, holds no text of its own. */
  lot_search: { readonly rowid: number };
  /** Trigrams of `seizure_text` (FTS5); kept by triggers. */
  seizure_search: { readonly rowid: number };
  /** Every profile in use, once. */
  storage_profile: {
    readonly key: string;
    /** `StorageProfile` as canonical JSON. */
    readonly profile: string;
  };
  /** Counts and sums of lots, so that a list of a million says its totals at once. */
  lot_tally: {
    readonly site_id: string;
    readonly status: LotStatus;
    readonly category: string;
    readonly unit: string;
    readonly lots: number;
    readonly amount: number;
    readonly grams: number;
  };
  /** What stands in a compartment by profile: the neighbours of SS-02, summed. */
  compartment_stock: {
    readonly compartment_id: string;
    readonly profile_key: string;
    readonly lots: number;
    readonly grams: number;
    readonly millilitres: number;
    readonly pallet_places: number;
    /** Lots that nobody has measured: the sums above are without them. */
    readonly unweighed: number;
    readonly unmeasured_volume: number;
    readonly unmeasured_pallets: number;
  };
  package: {
    readonly id: string;
    readonly reference: string;
    readonly lot_id: string;
    readonly packaging: string;
    readonly inner_count: number;
    readonly amount: number;
    readonly unit: string;
    readonly gross_grams: number | null;
    readonly tare_grams: number | null;
    readonly seal_number: string | null;
    readonly seal_condition: string;
  };
  sample: {
    readonly id: string;
    readonly reference: string;
    readonly lot_id: string;
    readonly line_id: string;
    readonly package_id: string;
    readonly amount: number;
    readonly unit: string;
    readonly mass_grams: number | null;
    readonly seal_number: string;
    readonly purpose: string;
    readonly kept_at: string;
    readonly kept_until: string;
    readonly taken_at: string;
    readonly taken_by: string;
  };
  hold: {
    readonly id: string;
    readonly lot_id: string;
    readonly kind: string;
    readonly reference: string;
    readonly reason: string;
    readonly placed_at: string;
    readonly placed_by: string;
    readonly lifted_at: string | null;
    readonly lifted_by: string | null;
    readonly lift_reference: string | null;
  };
  discrepancy: {
    /** Place in the order of opening: event number. */
    readonly ordinal: number;
    readonly id: string;
    readonly reference: string;
    readonly site_id: string;
    readonly lot_id: string;
    readonly lot_reference: string;
    readonly package_id: string | null;
    readonly kind: string;
    readonly state: string;
    readonly is_open: Bit;
    readonly freezes: Bit;
    readonly expected: string;
    readonly found: string;
    readonly measure: string | null;
    readonly seal_condition: string | null;
    readonly expected_amount: number | null;
    readonly found_amount: number | null;
    /** What was found at the opening, before any recount. */
    readonly first_found_amount: number | null;
    /** 1 when the lot has had the found amount since the opening, 0 when it keeps the expected. */
    readonly applied: Bit;
    readonly unit: string | null;
    readonly note: string;
    readonly opened_at: string;
    readonly opened_by_id: string;
    readonly opened_by: string;
    readonly due_on: string;
    /** `{at, by, state, note}[]` as canonical JSON. */
    readonly steps: string;
  };
  /** What storage asks of a place beside its own row. */
  storage_place: {
    readonly location_id: string;
    readonly site_id: string;
    /** Its own kind, or that of the special zone it stands in; `rack-bin` in the open store. */
    readonly zone_kind: string;
    /** 1 where lots stand: bins and special zones, not buildings, zones and racks. */
    readonly holds_lots: Bit;
    /** Ids of the places above that limit what is inside, nearest first, as a JSON list. */
    readonly limits_above: string;
  };
  unknown_scan: {
    readonly seq: number;
    readonly site_id: string;
    readonly text: string;
    readonly scanned_at: string;
    readonly place: string;
    readonly by: string;
  };
}
