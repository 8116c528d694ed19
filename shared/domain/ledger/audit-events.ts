import type { RecordedEvent } from './recorded-event.ts';

/** AC-05: somebody asked for something and a rule refused it. */
export type CommandRefused = RecordedEvent<
  'CommandRefused',
  {
    readonly procedure: string;
    /** Rule and code of each refusal, e.g. `DW-01 ApproverIsRequester`. */
    readonly refusals: readonly string[];
    /** From version 2: what each refusal looked at, in their order; fills its words. */
    readonly facts?: readonly Readonly<Record<string, string | number>>[];
  }
>;

/** Records were taken out of the program: a file printed, exported, verified. */
export type RecordsTakenOut = RecordedEvent<'RecordsTakenOut', { readonly procedure: string }>;

export type AuditEvent = CommandRefused | RecordsTakenOut;
