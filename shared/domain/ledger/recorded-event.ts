/** Who did it, as the ledger remembers it: the name and role of that moment (CC-03). */
export type EventActor =
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly name: string;
      readonly role: 'storekeeper' | 'supervisor' | 'auditor' | 'administrator';
    }
  | { readonly kind: 'program' };

/**
 * One fact of the ledger (CC-01, CC-03). Stored as canonical JSON (RFC 8785); never changed.
 * `type` names the fact in the past tense, `version` the shape of `data`.
 */
export interface RecordedEvent<
  Type extends string = string,
  Data extends object = Readonly<Record<string, unknown>>,
> {
  /** UUIDv7. */
  readonly id: string;
  readonly type: Type;
  readonly version: number;
  /** UTC instant with milliseconds. */
  readonly at: string;
  readonly actor: EventActor;
  /** Id of the site where it happened; null for facts of the whole authority. */
  readonly site: string | null;
  /** The computer that recorded it. */
  readonly station: string;
  readonly command: { readonly id: string; readonly procedure: string };
  readonly reason: string | null;
  /** Ids of everything it is about (lot, seizure, location, order …): the custody timeline. */
  readonly subjects: readonly string[];
  readonly data: Data;
}
