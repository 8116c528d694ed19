import type { PlaceKind } from '../../../../shared/domain/places/location-kinds.ts';

/** Sums over the lots of a place. */
interface Load {
  readonly location_id: string;
  readonly lots: number;
  readonly load_grams: number;
  readonly pallet_places: number;
  readonly volume_millilitres: number;
  readonly flammable_millilitres: number;
  /** Lots that nobody has measured: the sums above are without them. */
  readonly unweighed: number;
  readonly unmeasured_pallets: number;
  readonly unmeasured_volume: number;
  readonly unmeasured_flammable: number;
}

/** Rows of the authority, its sites and places, and the facilities that destroy. */
export interface PlacesTables {
  authority: {
    readonly id: string;
    readonly code: string;
    readonly name_en: string;
    readonly name_ru: string;
    readonly name_kk: string;
    readonly country: string;
  };
  site: {
    readonly id: string;
    readonly code: string;
    readonly name_en: string;
    readonly name_ru: string;
    readonly name_kk: string;
    readonly country: string;
    readonly place: string;
    readonly time_zone: string;
    readonly active: number;
  };
  location: {
    readonly id: string;
    readonly site_id: string;
    /** Null at the top of a site. */
    readonly parent_id: string | null;
    readonly kind: PlaceKind;
    readonly code: string;
    /**
     * Codes from the site down, `KZ1-B1-Z2-R03`: unique, because a code holds no dash. The place
     * with all below it has path >= `<path>` and < `<path>.`, which the index answers: codes are
     * letters and digits, a dash sorts before a point and a point before them.
     */
    readonly path: string;
    readonly reference: string;
    readonly name_en: string;
    readonly name_ru: string;
    readonly name_kk: string;
    /** Path and names, folded (shared/kernel/search-text.ts). */
    readonly search_text: string;
    readonly active: number;
    /** Storage classes as a JSON list. */
    readonly accepted_classes: string;
    readonly compartment: number;
    /**
     * The place whose walls bound the neighbourhood (SS-02): the nearest of itself and those
     * above that is a compartment, else the topmost, which is the strict reading.
     */
    readonly compartment_id: string;
    readonly pallet_places: number | null;
    readonly max_load_grams: number | null;
    readonly max_volume_millilitres: number | null;
    readonly flammable_limit_millilitres: number | null;
    readonly temperature_min_tenths: number | null;
    readonly temperature_max_tenths: number | null;
    readonly humidity_max_percent: number | null;
    readonly security_level: number;
  };
  /**
   * What stands directly at a place, added up. Projected by goods: a row exists from the first
   * lot that stood there. Sums below any place: join over the range of `location.path`.
   */
  location_load: Load;
  /**
   * What stands in the places below one with limits (`storage_place.limits_above` of those names
   * it), added up: a row exists from the first lot that stood there. What stands at the place
   * itself is in its `location_load`.
   */
  enclosing_load: Load;
  facility: {
    readonly id: string;
    readonly name: string;
    readonly operator: string;
    readonly address: string;
    readonly country: string;
    readonly active: number;
  };
  permit: {
    readonly id: string;
    readonly facility_id: string;
    readonly number: string;
    readonly issued_by: string;
    readonly valid_from: string;
    readonly valid_to: string;
    /** JSON lists. */
    readonly waste_codes: string;
    readonly operations: string;
    readonly methods: string;
    readonly capacity_grams: number;
    readonly revoked_on: string | null;
  };
  /** What a permit's capacity has been used for (DW-04). Projected by destruction. */
  permit_use: {
    readonly permit_id: string;
    readonly used_grams: number;
  };
}
