import type { RecordedEvent } from '../ledger/recorded-event.ts';

interface Standing {
  readonly lotId: string;
  readonly lotReference: string;
  readonly locationId: string;
  readonly locationPath: string;
  readonly compartmentId: string;
  readonly fromLocationId: string | null;
  readonly fromLocationPath: string | null;
  /** The verdict of the moment (SS-01 … SS-12) and the conditions a person confirmed. */
  readonly verdict: 'allowed' | 'conditional';
  readonly confirmedConditions: readonly string[];
  /** Why it was judged so: code, rule and facts of each finding of the moment. */
  readonly findings: readonly {
    readonly code: string;
    readonly rule: string;
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
}

export type LotPutAway = RecordedEvent<'LotPutAway', Standing>;
export type LotMoved = RecordedEvent<'LotMoved', Standing>;

/** A scan that meant nothing here; kept, because nothing is lost silently. */
export type UnknownScanRecorded = RecordedEvent<
  'UnknownScanRecorded',
  { readonly text: string; readonly place: string }
>;

export type StandingEvent = LotPutAway | LotMoved | UnknownScanRecorded;
