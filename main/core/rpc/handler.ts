import type { Role } from '../../../shared/domain/access/roles.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type {
  CommandName,
  OutputOf,
  ParsedInputOf,
  QueryName,
} from '../../../shared/rpc/contract.ts';
import type { ReadableStore, Tx } from '../database/store.ts';
import type { Fact, LedgerEntry } from '../ledger/ledger.ts';

/** The signed-in person, as read from the store at the start of this call. */
export interface Who {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** The site they work at now; null only for a person with roles at all sites before choosing. */
  readonly siteId: string;
  readonly siteCode: string;
  readonly timeZone: string;
}

export type Rejections = readonly Rejection[];
export type Outcome<T> = Result<T, Rejections>;

/** What every call has. `who` is the program's own word for a procedure that is public. */
export interface Call<Input> {
  readonly input: Input;
  readonly connection: string;
  /** Null only for procedures with the permission `public`. */
  readonly who: Who | null;
  /** UTC instant of the call; the same for everything it records. */
  readonly now: string;
  /** Committed state. Inside a command's transaction read through `tx` instead. */
  readonly store: ReadableStore;
}

/** A query: reads committed state, changes nothing. */
export type QueryHandler<N extends QueryName> = (
  call: SignedCall<ParsedInputOf<N>>,
) => Outcome<OutputOf<N>> | Promise<Outcome<OutputOf<N>>>;

/** A call of a procedure that needs a signed-in person. */
export interface SignedCall<Input> extends Call<Input> {
  readonly who: Who;
  /** Tells the caller how far a long job is. */
  progress(job: string, done: number, total: number | null): void;
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal;
}

/** Inside the one transaction of a command. */
export interface CommandCall<Input> extends Call<Input> {
  readonly who: Who;
  readonly tx: Tx;
  readonly commandId: string;
  newId(): string;
  /** Appends the facts and projects them; `reason` goes to every event of the call (CC-03). */
  record(facts: readonly Fact[], reason?: string | null): readonly LedgerEntry[];
}

/**
 * A command in up to three steps. `prepare` runs before the transaction, for what takes long or
 * waits (signatures, files). `handle` is the one transaction: load, decide, record. `finish` runs
 * after the commit and again when the same command id is retried: it must be repeatable.
 */
export interface CommandHandler<N extends CommandName, Prepared = undefined> {
  readonly prepare?: (call: SignedCall<ParsedInputOf<N>>) => Promise<Outcome<Prepared>>;
  readonly handle: (
    call: CommandCall<ParsedInputOf<N>>,
    prepared: Prepared,
  ) => Outcome<OutputOf<N>> | Promise<Outcome<OutputOf<N>>>;
  readonly finish?: (
    call: SignedCall<ParsedInputOf<N>>,
    output: OutputOf<N>,
  ) => Promise<OutputOf<N>>;
}

/** Type-erased shapes the router works with. */
export interface AnyCommandHandler {
  readonly prepare?: (call: SignedCall<never>) => Promise<Outcome<unknown>>;
  readonly handle: (call: CommandCall<never>, prepared: never) => unknown;
  readonly finish?: (call: SignedCall<never>, output: never) => Promise<unknown>;
}

/** What a feature brings to the composition: a handler for each of its procedures. */
export interface FeatureHandlers {
  readonly queries: { readonly [N in QueryName]?: QueryHandler<N> };
  readonly commands: { readonly [N in CommandName]?: AnyCommandHandler };
}

/** Declares a command handler with its types checked; erased here, once, for the router. */
export function defineCommand<N extends CommandName, Prepared = undefined>(
  _procedure: N,
  handler: CommandHandler<N, Prepared>,
): AnyCommandHandler {
  return handler as unknown as AnyCommandHandler;
}

/** Declares a query handler with its types checked. */
export function defineQuery<N extends QueryName>(
  _procedure: N,
  handler: QueryHandler<N>,
): QueryHandler<N> {
  return handler;
}

/** A person who proved who they are at this desk, for this call. */
export interface ProvenPerson {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}

/** Signing again (AC-04); offered to features by the composition, implemented by access. */
export interface Signatures {
  /** Checks the signed-in person's own password. Rejects `CredentialsWrong`, `UserLocked`. */
  confirm(who: Who, password: string): Promise<Outcome<ProvenPerson>>;
  /**
   * Checks another person at the same desk (DW-05). Rejects `SecondPersonIsSame`,
   * `CredentialsWrong`, `UserLocked`. The role is theirs at the caller's site.
   */
  second(who: Who, login: string, password: string): Promise<Outcome<ProvenPerson>>;
}
