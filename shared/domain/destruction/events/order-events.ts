import type { BaseUnit } from '../../../kernel/units.ts';
import type { DisposalBasis } from '../../goods/goods-events.ts';
import type { RecordedEvent } from '../../ledger/recorded-event.ts';
import type { Signatory } from './signatory.ts';
import type {
  ChecklistItemAnswered,
  IdentityLossTested,
  LineStopped,
  OrderDispatched,
  OrderReconciled,
  OutcomeRecorded,
  PackageReverified,
  PhotoAttached,
  ResidueRecorded,
  ResidueWithdrawn,
  RunFinished,
  RunStarted,
  StagingBegan,
} from './run-events.ts';
import type {
  CertificateFileStored,
  CertificateIssued,
  LotsDestroyed,
  LotsLost,
  LotsReturned,
} from './certificate-events.ts';

/** One lot of an order, as it was put on it. */
export interface OrderLine {
  readonly lotId: string;
  readonly lotReference: string;
  readonly seizureId: string;
  readonly amount: number;
  readonly unit: BaseUnit;
  readonly massGrams: number | null;
  /** European List of Waste; the category's usual one until the plan says otherwise. */
  readonly wasteCode: string;
  readonly basis: DisposalBasis;
}

/** How, where and under which permit it is to be destroyed. */
export interface OrderPlan {
  /** Method code of the method × goods table, A to R (DR-07). */
  readonly method: string;
  readonly confirmedConditions: readonly string[];
  readonly facilityId: string;
  readonly facilityName: string;
  readonly permitId: string;
  readonly permitNumber: string;
  /** R and D operations of the method that the permit covers. */
  readonly operations: readonly string[];
  readonly plannedDay: string;
  readonly note: string;
}

/** What an approval binds (DW-03): the hash, and how many must sign it (DW-02). */
export interface BoundContent {
  readonly contentHash: string;
  /** The hashed text itself, kept for whoever asks later what was approved. */
  readonly document: {
    readonly documentSha256: string;
    readonly mediaType: string;
    readonly byteLength: number;
  };
  readonly approvalsNeeded: 1 | 2;
  /** Why two: text keys `dualApproval.<why>`. */
  readonly dualBecause: readonly DualApprovalReason[];
}

export type DualApprovalReason = 'hazardous' | 'value' | 'currency' | 'unknown';

interface OfOrder {
  readonly orderId: string;
  readonly orderReference: string;
}

export type OrderDrafted = RecordedEvent<
  'OrderDrafted',
  OfOrder & {
    readonly siteId: string;
    readonly siteCode: string;
    readonly title: string;
    readonly lines: readonly OrderLine[];
  }
>;
export type OrderLotsAdded = RecordedEvent<
  'OrderLotsAdded',
  OfOrder & { readonly lines: readonly OrderLine[] }
>;
export type OrderLotsRemoved = RecordedEvent<
  'OrderLotsRemoved',
  OfOrder & { readonly lots: readonly { readonly lotId: string; readonly lotReference: string }[] }
>;
export type OrderPlanSet = RecordedEvent<
  'OrderPlanSet',
  OfOrder & {
    readonly plan: OrderPlan;
    /** Only the lines whose code changes. */
    readonly wasteCodes: readonly { readonly lotId: string; readonly wasteCode: string }[];
  }
>;
export type OrderRequested = RecordedEvent<'OrderRequested', OfOrder & BoundContent>;
/** The content changed while it waits for approval: this is what is to be approved now. */
export type OrderContentBound = RecordedEvent<'OrderContentBound', OfOrder & BoundContent>;
export type ApprovalGiven = RecordedEvent<
  'ApprovalGiven',
  OfOrder & {
    readonly approver: Signatory;
    readonly contentHash: string;
    readonly given: number;
    readonly needed: number;
    /** Why two must sign, by the threshold of this moment; older events go by the request's. */
    readonly dualBecause?: readonly DualApprovalReason[];
  }
>;
export type OrderApproved = RecordedEvent<
  'OrderApproved',
  OfOrder & { readonly contentHash: string; readonly lotIds: readonly string[] }
>;

/** What made an approval worthless: text keys `voidCause.<cause>`. */
export type VoidCause =
  | 'lots-added'
  | 'lots-removed'
  | 'plan-set'
  | 'hold-placed'
  | 'lot-frozen'
  | 'quantity-corrected'
  | 'profile-assessed'
  | 'lot-changed';

/** DW-03: approvals given so far bind nothing any more; the order waits again. */
export type ApprovalVoided = RecordedEvent<
  'ApprovalVoided',
  OfOrder & {
    readonly cause: VoidCause;
    /** The lot underneath that changed; null when the order itself did. */
    readonly lotId: string | null;
    readonly lotReference: string | null;
    readonly voided: readonly (Signatory & { readonly at: string })[];
    /** The lots that go back to waiting; empty when the order was not approved yet. */
    readonly lotIds: readonly string[];
  }
>;
export type OrderRejected = RecordedEvent<
  'OrderRejected',
  OfOrder & { readonly by: Signatory; readonly lotIds: readonly string[] }
>;
export type OrderWithdrawn = RecordedEvent<
  'OrderWithdrawn',
  OfOrder & { readonly by: Signatory; readonly lotIds: readonly string[] }
>;
export type OrderScheduled = RecordedEvent<
  'OrderScheduled',
  OfOrder & { readonly day: string; readonly operator: Signatory }
>;
export type OrderCancelled = RecordedEvent<
  'OrderCancelled',
  OfOrder & {
    readonly by: Signatory;
    /** Where the goods went that had left their places; null when they never moved. */
    readonly returnTo: { readonly locationId: string; readonly locationPath: string } | null;
    readonly lotIds: readonly string[];
    /** Conditions of that place that somebody confirmed; left out where it had none. */
    readonly confirmedConditions?: readonly string[];
  }
>;

/** The events that make up an order's life; each counts for its version. */
export type OrderEvent =
  | OrderDrafted
  | OrderLotsAdded
  | OrderLotsRemoved
  | OrderPlanSet
  | OrderRequested
  | OrderContentBound
  | ApprovalGiven
  | OrderApproved
  | ApprovalVoided
  | OrderRejected
  | OrderWithdrawn
  | OrderScheduled
  | StagingBegan
  | PackageReverified
  | LineStopped
  | OrderDispatched
  | RunStarted
  | ChecklistItemAnswered
  | OutcomeRecorded
  | PhotoAttached
  | IdentityLossTested
  | ResidueRecorded
  | ResidueWithdrawn
  | RunFinished
  | OrderReconciled
  | CertificateIssued
  | OrderCancelled;

export type OrderEventType = OrderEvent['type'];

/** Every event of the area: the order's own, and what it says about goods and papers. */
export type DestructionEvent =
  | OrderEvent
  | LotsReturned
  | LotsDestroyed
  | LotsLost
  | CertificateFileStored;

/** The types of `OrderEvent`, in the order of a life. */
export const orderEventTypes = [
  'OrderDrafted',
  'OrderLotsAdded',
  'OrderLotsRemoved',
  'OrderPlanSet',
  'OrderRequested',
  'OrderContentBound',
  'ApprovalGiven',
  'OrderApproved',
  'ApprovalVoided',
  'OrderRejected',
  'OrderWithdrawn',
  'OrderScheduled',
  'StagingBegan',
  'PackageReverified',
  'LineStopped',
  'OrderDispatched',
  'RunStarted',
  'ChecklistItemAnswered',
  'OutcomeRecorded',
  'PhotoAttached',
  'IdentityLossTested',
  'ResidueRecorded',
  'ResidueWithdrawn',
  'RunFinished',
  'OrderReconciled',
  'CertificateIssued',
  'OrderCancelled',
] as const satisfies readonly OrderEventType[];

/** True for the events that belong to an order's life. */
export function isOrderEvent(event: RecordedEvent<string, object>): event is OrderEvent {
  return orderEventTypes.some((type) => type === event.type);
}
