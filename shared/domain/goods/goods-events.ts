import type { BaseUnit } from '../../kernel/units.ts';
import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import type { BasisKind } from '../disposition/basis-kinds.ts';
import type { RecordedEvent } from '../ledger/recorded-event.ts';

/** The legal ground of a disposal with its document (DR-04). */
export interface DisposalBasis {
  readonly kind: BasisKind;
  readonly documentNumber: string;
  readonly documentDate: string;
  readonly issuedBy: string;
}

/** One product of a seizure, with the expected lot that it begins as. */
export interface RegisteredLine {
  readonly lineId: string;
  readonly lotId: string;
  readonly lotReference: string;
  readonly description: string;
  readonly category: string;
  readonly brand: string;
  readonly hsCode: string;
  readonly amount: number;
  readonly unit: BaseUnit;
  readonly massGrams: number | null;
  readonly valueMinorUnits: number | null;
  readonly valueCurrency: string | null;
  /** Assumed from the category until a person assesses it. */
  readonly profile: StorageProfile;
  /** First review, counted from the registration until the goods are received (DR-01). */
  readonly reviewDue: string;
}

export type SeizureRegistered = RecordedEvent<
  'SeizureRegistered',
  {
    readonly seizureId: string;
    readonly reference: string;
    readonly number: string;
    readonly date: string;
    readonly country: string;
    readonly place: string;
    readonly office: string;
    readonly legalBasis: string;
    readonly conveyance: string;
    readonly route: string;
    readonly persons: readonly { readonly name: string; readonly capacity: string }[];
    readonly remarks: string;
    readonly lines: readonly RegisteredLine[];
  }
>;

/** How a seal is found; `none` where there never was one. Names: `seal.condition.<code>`. */
export const sealConditions = ['intact', 'broken', 'missing', 'differs', 'none'] as const;
export type SealCondition = (typeof sealConditions)[number];

/** What a sample is taken for. Names: `sample.purpose.<code>`. */
export const samplePurposes = ['evidence', 'laboratory', 'right-holder', 'training'] as const;
export type SamplePurpose = (typeof samplePurposes)[number];

/** A package as it was found at the gate. */
export interface ReceivedPackage {
  readonly packageId: string;
  readonly reference: string;
  /** UN/ECE Rec 21. */
  readonly packaging: string;
  readonly innerCount: number;
  readonly amount: number;
  readonly grossGrams: number | null;
  readonly tareGrams: number | null;
  readonly expectedSealNumber: string | null;
  readonly sealNumber: string | null;
  readonly sealCondition: SealCondition;
}

export type LotReceived = RecordedEvent<
  'LotReceived',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly expectedAmount: number;
    /** What was counted; the lot is this from now on, the difference stands in the balance. */
    readonly amount: number;
    readonly unit: BaseUnit;
    readonly massGrams: number | null;
    readonly volumeMillilitres: number | null;
    readonly palletPlaces: number | null;
    readonly locationId: string;
    readonly locationPath: string;
    readonly compartmentId: string;
    readonly packageCount: number;
    readonly packages: readonly ReceivedPackage[];
    readonly reviewDue: string;
    readonly note: string;
  }
>;

/** Loose goods that were packed and sealed here. */
export type LotPacked = RecordedEvent<
  'LotPacked',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly unit: BaseUnit;
    readonly palletPlaces: number | null;
    readonly packageCount: number;
    readonly packages: readonly ReceivedPackage[];
  }
>;

export type LotProfileAssessed = RecordedEvent<
  'LotProfileAssessed',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly previousCategory: string;
    readonly category: string;
    readonly profile: StorageProfile;
    /** Energy of one battery in watt-hours, when somebody read it off the label. */
    readonly lithiumWattHours: number | null;
    readonly basis: string;
  }
>;

export type LotSplit = RecordedEvent<
  'LotSplit',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly newLotId: string;
    readonly newLotReference: string;
    readonly amount: number;
    readonly unit: BaseUnit;
    readonly massGrams: number | null;
    readonly palletPlaces: number | null;
    readonly packageIds: readonly string[];
    readonly remainingAmount: number;
    readonly remainingGrams: number | null;
    readonly remainingPalletPlaces: number | null;
    /** The open holds of the lot bind both parts (CC-05, DR-03). */
    readonly holds: readonly { readonly holdId: string; readonly newHoldId: string }[];
  }
>;

export type LotWeighed = RecordedEvent<
  'LotWeighed',
  { readonly lotId: string; readonly lotReference: string; readonly massGrams: number }
>;

export type SampleTaken = RecordedEvent<
  'SampleTaken',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly sampleId: string;
    readonly reference: string;
    readonly packageId: string;
    readonly packageReference: string;
    readonly amount: number;
    readonly unit: BaseUnit;
    readonly massGrams: number | null;
    readonly remainingAmount: number;
    readonly remainingGrams: number | null;
    /** Seal on the sample. */
    readonly sealNumber: string;
    /** Seal found on the package at the access, and the one put on after it (CC-06). */
    readonly previousSealNumber: string | null;
    readonly newSealNumber: string;
    readonly purpose: SamplePurpose;
    readonly keptAt: string;
    readonly keptUntil: string;
  }
>;

export type HoldPlaced = RecordedEvent<
  'HoldPlaced',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly holdId: string;
    readonly kind: string;
    /** The authority's document behind the hold. */
    readonly reference: string;
  }
>;

export type HoldLifted = RecordedEvent<
  'HoldLifted',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly holdId: string;
    readonly kind: string;
    /** DR-03: a hold is lifted only with a reference. */
    readonly reference: string;
  }
>;

/** Answers that let the goods go; `hold` keeps them. */
export type Disposition = 'destroy' | 'release' | 'transfer' | 'donate' | 'recycle';

export type ReviewAnswered = RecordedEvent<
  'ReviewAnswered',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly answer: 'hold' | Disposition;
    readonly nextReview: string | null;
    readonly basis: DisposalBasis | null;
    readonly recipient: string | null;
    readonly sampleWaiver: string | null;
    /** Documents of DR-08. */
    readonly debrandingProof: string | null;
    readonly noResaleUndertaking: string | null;
    readonly rightHolderConsent: string | null;
  }
>;

interface ExitData {
  readonly lotId: string;
  readonly lotReference: string;
  readonly amount: number;
  readonly unit: BaseUnit;
  readonly massGrams: number | null;
  readonly handedTo: string;
  readonly document: string;
}

export type LotReleased = RecordedEvent<'LotReleased', ExitData>;
export type LotTransferred = RecordedEvent<'LotTransferred', ExitData>;
export type LotDonated = RecordedEvent<'LotDonated', ExitData>;
export type LotRecycled = RecordedEvent<'LotRecycled', ExitData>;

export type SealChecked = RecordedEvent<
  'SealChecked',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly packageId: string;
    readonly packageReference: string;
    readonly expectedSealNumber: string | null;
    readonly sealNumber: string | null;
    readonly condition: SealCondition;
    readonly newSealNumber: string | null;
  }
>;

export type DiscrepancyKind = 'seal' | 'count' | 'mass' | 'missing' | 'other';

/** How a difference was found out: an amount in a unit, or a plain count of what has none. */
export type DifferenceMeasure = BaseUnit | 'count';

/**
 * A difference between what the record says and what was found. With a `measure`, `expected` and
 * `found` are whole numbers in digits; at a seal they are its numbers, empty where there is none.
 * The amounts are there when the difference is one of the lot's own pieces or mass.
 */
export interface OpenedDiscrepancy {
  readonly discrepancyId: string;
  readonly reference: string;
  readonly lotId: string;
  readonly lotReference: string;
  readonly packageId: string | null;
  readonly kind: DiscrepancyKind;
  /** True when the lot is frozen until this is closed (CC-06). */
  readonly freezes: boolean;
  readonly expected: string;
  readonly found: string;
  /** Null at a seal. Absent, as is the next, from events of the time when `found` was words. */
  readonly measure?: DifferenceMeasure | null;
  /** How the seal was found; null where it is not about one. */
  readonly sealCondition?: SealCondition | null;
  readonly expectedAmount: number | null;
  readonly foundAmount: number | null;
  readonly unit: BaseUnit | null;
  /** True when the lot has the found amount from now on; false while it keeps the expected. */
  readonly applied: boolean;
  readonly note: string;
  readonly dueOn: string;
}

export type DiscrepancyOpened = RecordedEvent<'DiscrepancyOpened', OpenedDiscrepancy>;

interface DiscrepancyStep {
  readonly discrepancyId: string;
  readonly reference: string;
  readonly lotId: string;
  readonly lotReference: string;
  readonly note: string;
}

export type DiscrepancyRecounted = RecordedEvent<
  'DiscrepancyRecounted',
  DiscrepancyStep & {
    readonly found: string;
    readonly foundAmount: number | null;
    readonly secondPersonId: string;
    readonly secondPersonName: string;
  }
>;

export type DiscrepancyExplained = RecordedEvent<
  'DiscrepancyExplained',
  DiscrepancyStep & { readonly outcome: 'explained' | 'investigated' }
>;

export type DiscrepancyClosed = RecordedEvent<
  'DiscrepancyClosed',
  DiscrepancyStep & {
    readonly acceptFound: boolean;
    readonly unfreezes: boolean;
    /** What a package is from now on, where its content or weight was accepted as found. */
    readonly package?: CorrectedPackage;
  }
>;

/** A package as two people found it. */
export interface CorrectedPackage {
  readonly packageId: string;
  /** Of a count: the pieces in the unit of the lot, and how many packs they are in. */
  readonly amount?: number;
  readonly innerCount?: number;
  readonly grossGrams?: number;
}

/** The lot takes the amount that an accepted discrepancy found (CC-04). */
export type LotQuantityCorrected = RecordedEvent<
  'LotQuantityCorrected',
  {
    readonly lotId: string;
    readonly lotReference: string;
    readonly discrepancyId: string;
    readonly discrepancyReference: string;
    readonly unit: BaseUnit;
    readonly previousAmount: number;
    readonly amount: number;
    readonly previousGrams: number | null;
    readonly massGrams: number | null;
  }
>;

interface FindingData {
  readonly lotId: string;
  readonly lotReference: string;
  readonly discrepancyId: string;
  readonly discrepancyReference: string;
}

/** The recount found nothing: the goods are missing and the finding is open. */
export type LotLost = RecordedEvent<'LotLost', FindingData>;
/** The finding is closed: the goods are not coming back. */
export type LotWrittenOff = RecordedEvent<'LotWrittenOff', FindingData>;
/** The goods turned up again; they stand at intake until put away. */
export type LotFoundAgain = RecordedEvent<'LotFoundAgain', FindingData>;

export type GoodsEvent =
  | SeizureRegistered
  | LotReceived
  | LotPacked
  | LotProfileAssessed
  | LotSplit
  | LotWeighed
  | SampleTaken
  | HoldPlaced
  | HoldLifted
  | ReviewAnswered
  | LotReleased
  | LotTransferred
  | LotDonated
  | LotRecycled
  | SealChecked
  | DiscrepancyOpened
  | DiscrepancyRecounted
  | DiscrepancyExplained
  | DiscrepancyClosed
  | LotQuantityCorrected
  | LotLost
  | LotWrittenOff
  | LotFoundAgain;

/** What a goods decision says happened; the ledger adds who, when and where. */
export type GoodsFact = {
  readonly [T in GoodsEvent['type']]: Pick<
    Extract<GoodsEvent, { readonly type: T }>,
    'type' | 'version' | 'subjects' | 'data'
  >;
}[GoodsEvent['type']];

/** Makes the fact of a goods event; `subjects` are the ids of everything it is about. */
export function goodsFact<T extends GoodsEvent['type']>(
  type: T,
  subjects: readonly string[],
  data: Extract<GoodsEvent, { readonly type: T }>['data'],
): GoodsFact {
  return { type, version: 1, subjects, data } as GoodsFact;
}
