import type {
  BoundContent,
  DualApprovalReason,
  OrderPlan,
  VoidCause,
} from '../events/order-events.ts';
import type { OrderState } from './order-states.ts';
import type { ReconciledBalance } from '../events/reconciled-balance.ts';
import type { CommissionMember, PhotoPhase, RunWitness } from '../events/run-events.ts';
import type { Signatory } from '../events/signatory.ts';

/** An approval and the content it binds (DW-03). */
export interface Approval extends Signatory {
  readonly at: string;
  readonly contentHash: string;
}

/** An approval that a change made worthless. */
export interface VoidedApproval extends Signatory {
  readonly at: string;
  readonly voidedAt: string;
  readonly cause: VoidCause;
  readonly lotReference: string | null;
}

export interface Photo {
  readonly phase: PhotoPhase;
  readonly name: string;
  readonly documentSha256: string;
}

export interface Residue {
  readonly id: string;
  readonly name: string;
  readonly wasteCode: string;
  readonly massGrams: number;
  readonly destination: string;
  readonly document: string;
}

/** True of an order in every state. Lines and packages are rows of their own, by their keys. */
export interface OrderCore {
  readonly id: string;
  readonly reference: string;
  readonly siteId: string;
  readonly siteCode: string;
  readonly title: string;
  /** Count of its own events; what a person saw of it (optimistic concurrency). */
  readonly version: number;
  /** Its version when it came into the state it is in. */
  readonly stageVersion: number;
  readonly draftedBy: Signatory;
  readonly draftedAt: string;
  /** Everybody who wrote what it contains: its draft, its lots, its plan. None may approve it. */
  readonly authors: readonly Signatory[];
  readonly updatedAt: string;
  readonly lineCount: number;
  readonly plan: OrderPlan | null;
  readonly voidedApprovals: readonly VoidedApproval[];
}

/** Asked for, with what the approvers must sign. */
export interface RequestPart {
  readonly plan: OrderPlan;
  readonly requestedBy: Signatory;
  readonly requestedAt: string;
  readonly contentHash: string;
  readonly contentDocument: BoundContent['document'];
  readonly approvalsNeeded: 1 | 2;
  readonly dualBecause: readonly DualApprovalReason[];
  readonly approvals: readonly Approval[];
}

export interface ApprovedPart extends RequestPart {
  readonly approvedAt: string;
}

export interface ScheduledPart extends ApprovedPart {
  readonly day: string;
  readonly operator: Signatory;
}

export interface StagingPart extends ScheduledPart {
  readonly staging: {
    readonly locationId: string;
    readonly locationPath: string;
    readonly beganAt: string;
    readonly releasedBy: readonly [Signatory, Signatory];
    readonly packages: number;
    readonly checked: number;
    readonly stoppedLines: number;
  };
  readonly photos: readonly Photo[];
}

export interface DispatchedPart extends StagingPart {
  readonly dispatch: {
    readonly at: string;
    readonly vehicle: string;
    readonly driver: string;
    readonly seals: readonly string[];
    readonly weighbridgeOutGrams: number | null;
    readonly releasedBy: readonly [Signatory, Signatory];
    readonly loadedLines: number;
  };
}

export interface IdentityTest {
  readonly passed: boolean;
  readonly note: string;
  readonly by: Signatory;
  readonly at: string;
}

export interface ExecutingPart extends DispatchedPart {
  readonly run: {
    readonly startedAt: string;
    readonly operator: Signatory;
    readonly witnesses: readonly RunWitness[];
    readonly commission: readonly CommissionMember[];
    readonly weighbridgeInGrams: number | null;
    readonly checklist: readonly {
      readonly item: string;
      readonly answer: { readonly done: boolean; readonly note: string } | null;
    }[];
    readonly identityTest: IdentityTest | null;
    readonly linesWithOutcome: number;
  };
  readonly residues: readonly Residue[];
}

export interface ExecutedPart extends ExecutingPart {
  readonly ended: {
    readonly at: string;
    readonly destroyedOn: string;
    readonly recordedAt: string;
  };
}

export interface ReconciledPart extends ExecutedPart {
  readonly reconciliation: {
    readonly at: string;
    readonly by: Signatory;
    readonly secondApprover: Signatory | null;
    readonly finding: string;
    readonly noResidueReason: string | null;
    readonly dueOn: string | null;
    readonly balance: ReconciledBalance;
  };
}

export interface CertifiedPart extends ReconciledPart {
  readonly certificate: { readonly id: string; readonly number: string; readonly issuedAt: string };
}

/** Somebody ended it before the goods burned. */
export interface EndedPart {
  readonly ending: { readonly by: Signatory; readonly at: string; readonly reason: string };
  /** Who had asked for it; null when it ended as a draft. */
  readonly requestedBy: Signatory | null;
}

/** An order: what is not yet true cannot be said of it. */
export type Order =
  | (OrderCore & { readonly state: 'draft' })
  | (OrderCore & RequestPart & { readonly state: 'requested' })
  | (OrderCore & ApprovedPart & { readonly state: 'approved' })
  | (OrderCore & ScheduledPart & { readonly state: 'scheduled' })
  | (OrderCore & StagingPart & { readonly state: 'staging' })
  | (OrderCore & DispatchedPart & { readonly state: 'dispatched' })
  | (OrderCore & ExecutingPart & { readonly state: 'executing' })
  | (OrderCore & ExecutedPart & { readonly state: 'executed' })
  | (OrderCore & ReconciledPart & { readonly state: 'reconciled' })
  | (OrderCore & CertifiedPart & { readonly state: 'certified' })
  | (OrderCore & EndedPart & { readonly state: 'rejected' | 'withdrawn' | 'cancelled' });

/** The order when it stands in this state. */
export type OrderIn<State extends OrderState> = Extract<Order, { readonly state: State }>;
