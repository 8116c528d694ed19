import type { BaseUnit } from '../../../kernel/units.ts';
import type { SealCondition } from '../../goods/goods-events.ts';
import type { RecordedEvent } from '../../ledger/recorded-event.ts';
import type { LineOutcome } from './line-outcomes.ts';
import type { Signatory } from './signatory.ts';
import type { ReconciledBalance } from './reconciled-balance.ts';

interface OfOrder {
  readonly orderId: string;
  readonly orderReference: string;
}

/** A package that the line's goods are in when they enter the cage, with what is expected. */
export interface StagedPackage {
  readonly packageId: string;
  readonly reference: string;
  readonly sealNumber: string | null;
  readonly innerCount: number;
  readonly grossGrams: number | null;
}

/** DW-05: two people opened the cage, and the goods stand in it. */
export type StagingBegan = RecordedEvent<
  'StagingBegan',
  OfOrder & {
    readonly locationId: string;
    readonly locationPath: string;
    readonly releasedBy: readonly [Signatory, Signatory];
    readonly lots: readonly {
      readonly lotId: string;
      readonly lotReference: string;
      readonly fromLocationId: string | null;
      readonly fromLocationPath: string | null;
      readonly packages: readonly StagedPackage[];
    }[];
    readonly packageCount: number;
  }
>;

/** What the re-verification looks at (DW-06). */
export type MismatchKind = 'seal' | 'count' | 'mass';

export type PackageReverified = RecordedEvent<
  'PackageReverified',
  OfOrder & {
    readonly lotId: string;
    readonly lotReference: string;
    readonly packageId: string;
    readonly packageReference: string;
    readonly scanned: string;
    readonly expectedSealNumber: string | null;
    readonly sealNumber: string | null;
    readonly sealCondition: SealCondition;
    readonly innerCount: number;
    readonly grossGrams: number | null;
    /** Empty when everything agrees. */
    readonly mismatches: readonly MismatchKind[];
    readonly verifiedBy: Signatory;
  }
>;
/** DW-06: this line stays behind; the rest goes on. */
export type LineStopped = RecordedEvent<
  'LineStopped',
  OfOrder & {
    readonly lotId: string;
    readonly lotReference: string;
    readonly packageReference: string;
    readonly mismatches: readonly MismatchKind[];
  }
>;

export type OrderDispatched = RecordedEvent<
  'OrderDispatched',
  OfOrder & {
    readonly vehicle: string;
    readonly driver: string;
    readonly seals: readonly string[];
    readonly weighbridgeOutGrams: number | null;
    readonly releasedBy: readonly [Signatory, Signatory];
    readonly loadedLotIds: readonly string[];
  }
>;

/** Somebody who stood there; a user when the id is known. */
export interface RunWitness {
  readonly name: string;
  readonly organisation: string;
  readonly position: string;
  readonly outside: boolean;
  readonly userId: string | null;
}

export interface CommissionMember {
  readonly name: string;
  readonly position: string;
  readonly chair: boolean;
}

/** Why one witness must come from outside (DW-07); all but the first are about the value. */
export type OutsideWitnessReason = 'category' | 'value' | 'currency' | 'unknown';

export type RunStarted = RecordedEvent<
  'RunStarted',
  OfOrder & {
    readonly startedAt: string;
    readonly operator: Signatory;
    readonly witnesses: readonly RunWitness[];
    readonly commission: readonly CommissionMember[];
    readonly weighbridgeInGrams: number | null;
    /** Item codes that must be answered before the run can end. */
    readonly checklist: readonly string[];
    /** DW-07: why one witness had to come from outside; empty when nothing asked for it. */
    readonly outsideBecause: readonly OutsideWitnessReason[];
  }
>;

export type ChecklistItemAnswered = RecordedEvent<
  'ChecklistItemAnswered',
  OfOrder & { readonly item: string; readonly done: boolean; readonly note: string }
>;

/** What became of one line on the day (DW-09); said again, it replaces what was said before. */
export type OutcomeRecorded = RecordedEvent<
  'OutcomeRecorded',
  OfOrder & {
    readonly lotId: string;
    readonly lotReference: string;
    readonly outcome: LineOutcome;
    readonly unit: BaseUnit;
    readonly loadedAmount: number;
    readonly destroyedAmount: number;
    readonly destroyedGrams: number | null;
    readonly note: string;
    readonly replaces: boolean;
  }
>;

export type PhotoPhase = 'before' | 'during' | 'after';

export type PhotoAttached = RecordedEvent<
  'PhotoAttached',
  OfOrder & {
    readonly phase: PhotoPhase;
    readonly name: string;
    /** DW-13: the photo is known by its hash. */
    readonly documentSha256: string;
    readonly mediaType: string;
    readonly byteLength: number;
  }
>;

export type IdentityLossTested = RecordedEvent<
  'IdentityLossTested',
  OfOrder & { readonly passed: boolean; readonly note: string; readonly by: Signatory }
>;

export type ResidueRecorded = RecordedEvent<
  'ResidueRecorded',
  OfOrder & {
    readonly residueId: string;
    readonly name: string;
    readonly wasteCode: string;
    readonly massGrams: number;
    readonly destination: string;
    readonly document: string;
  }
>;

/** A residue was recorded wrongly and no longer counts; the reason is the event's own. */
export type ResidueWithdrawn = RecordedEvent<
  'ResidueWithdrawn',
  OfOrder & {
    readonly residueId: string;
    readonly name: string;
    readonly massGrams: number;
  }
>;

export type RunFinished = RecordedEvent<
  'RunFinished',
  OfOrder & {
    readonly endedAt: string;
    /** DW-14: the legal day at the site on which the destruction ended. */
    readonly destroyedOn: string;
    readonly permitId: string;
    /** What the permit's capacity is charged with (DW-04). */
    readonly destroyedGrams: number;
    /** DW-09: remainders that were split off. */
    readonly remainders: readonly {
      readonly lotId: string;
      readonly lotReference: string;
      readonly newLotId: string;
      readonly newLotReference: string;
      readonly amount: number;
      readonly unit: BaseUnit;
    }[];
  }
>;

export type OrderReconciled = RecordedEvent<
  'OrderReconciled',
  OfOrder & {
    readonly by: Signatory;
    readonly secondApprover: Signatory | null;
    readonly finding: string;
    readonly noResidueReason: string | null;
    readonly dueOn: string | null;
    readonly balance: ReconciledBalance;
  }
>;
