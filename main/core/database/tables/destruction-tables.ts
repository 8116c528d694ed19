import type { LineOutcome } from '../../../../shared/domain/destruction/events/line-outcomes.ts';
import type { PhotoPhase } from '../../../../shared/domain/destruction/events/run-events.ts';
import type { OrderState } from '../../../../shared/domain/destruction/order/order-states.ts';

type Bit = 0 | 1;

/** Rows of destruction orders and their certificates. */
export interface DestructionTables {
  destruction_order: {
    /** Number of the event that drafted it. */
    readonly ordinal: number;
    readonly id: string;
    readonly reference: string;
    readonly site_id: string;
    readonly title: string;
    /** Reference and title, folded (shared/kernel/search-text.ts). */
    readonly search_text: string;
    readonly state: OrderState;
    /** Count of the order's own events. */
    readonly version: number;
    readonly line_count: number;
    /** Sum of the known masses. */
    readonly mass_grams: number;
    /** `{amount, unit}[]` as canonical JSON. */
    readonly totals: string;
    readonly method: string | null;
    readonly facility_name: string | null;
    readonly planned_day: string | null;
    readonly requested_by: string | null;
    readonly requested_at: string | null;
    readonly approvals: number;
    readonly approvals_needed: number;
    /** While the approval stands (DW-05). */
    readonly approved_at: string | null;
    readonly operator_id: string | null;
    readonly certificate_number: string | null;
    readonly updated_at: string;
    /** The folded `Order` as canonical JSON: what a page shows of it. */
    readonly folded: string;
  };
  /** DW-13; also of an order that was cancelled or staged anew. */
  order_photo: {
    readonly order_id: string;
    /** Number of the event that attached it. */
    readonly seq: number;
    readonly sha256: string;
    readonly phase: PhotoPhase;
    readonly name: string;
    readonly media_type: string;
    readonly size_bytes: number;
    readonly taken_at: string;
    readonly taken_by: string;
  };
  order_line: {
    readonly order_id: string;
    readonly lot_id: string;
    /** Place on the order: event number × 32768 + place within the event. */
    readonly position: number;
    readonly lot_reference: string;
    readonly seizure_id: string;
    readonly amount: number;
    readonly unit: string;
    readonly mass_grams: number | null;
    readonly waste_code: string;
    /** `DisposalBasis` as canonical JSON. */
    readonly basis: string;
    readonly stopped: Bit;
    /** Where it stood before the cage. */
    readonly from_location_id: string | null;
    readonly outcome: LineOutcome | null;
    readonly destroyed_amount: number;
    readonly destroyed_grams: number | null;
    readonly outcome_note: string;
  };
  order_package: {
    readonly order_id: string;
    readonly package_id: string;
    readonly lot_id: string;
    readonly reference: string;
    /** As expected when the goods entered the cage. */
    readonly seal_number: string | null;
    readonly inner_count: number;
    readonly gross_grams: number | null;
    readonly verification: 'waiting' | 'verified' | 'mismatch';
    readonly verified_gross_grams: number | null;
    readonly verified_at: string | null;
    readonly verified_by: string | null;
  };
  certificate: {
    /** Number of the event that issued it. */
    readonly ordinal: number;
    readonly id: string;
    readonly number: string;
    readonly site_id: string;
    readonly order_id: string;
    readonly order_reference: string;
    readonly search_text: string;
    readonly issued_at: string;
    readonly destroyed_on: string;
    readonly line_count: number;
    /** `{amount, unit}[]` as canonical JSON. */
    readonly totals: string;
    readonly method: string;
    readonly signed_by: string;
    readonly language: string;
    readonly statement_sha256: string;
    /** Null until the file is rendered, moments after the issue. */
    readonly file_sha256: string | null;
    readonly file_bytes: number | null;
  };
}
