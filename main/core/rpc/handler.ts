import type { EventActor } from '../../../shared/domain/ledger/recorded-event.ts';
import type { Role } from '../../../shared/domain/access/roles.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type {
  CommandName,
  OutputOf,
  ParsedInputOf,
  ProcedureName,
  QueryName,
} from '../../../shared/rpc/contract.ts';
import type { SqlReader } from '../database/sql-value.ts';
import type { ReadableStore, Tx } from '../database/store.ts';
import type { Fact, LedgerEntry } from '../ledger/ledger.ts';

/** The signed-in person, as read from the store at the start of this call. */
export interface Who {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** The site they work at now. */
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

/** Procedures that need no sign-in; a test holds this list equal to the contract. */
export type PublicProcedure = 'session.current' | 'session.signIn' | 'setup.complete';

/** Who acts: certain for every procedure but the public ones. */
export type WhoOf<N extends ProcedureName> = N extends PublicProcedure ? Who | null : Who;

/** A query: reads committed state, changes nothing. */
export type QueryHandler<N extends QueryName> = (
  call: OutsideCall<N>,
) => Outcome<OutputOf<N>> | Promise<Outcome<OutputOf<N>>>;

/** A call outside the write transaction. */
export interface OutsideCall<N extends ProcedureName> extends Call<ParsedInputOf<N>> {
  readonly who: WhoOf<N>;
  /** Tells the caller how far a long job is. */
  progress(job: string, done: number, total: number | null): void;
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal;
}

/** Inside the one transaction of a command. */
export interface CommandCall<N extends CommandName> extends Call<ParsedInputOf<N>> {
  readonly who: WhoOf<N>;
  readonly tx: Tx;
  readonly commandId: string;
  newId(): string;
  /**
   * Appends the facts and projects them; `reason` goes to each of them (CC-03). The actor is the
   * signed-in person; a public procedure may name another.
   */
  record(
    facts: readonly Fact[],
    reason?: string | null,
    actor?: EventActor,
  ): readonly LedgerEntry[];
}

/**
 * A command in up to three steps. `prepare` runs before the transaction, for what takes long or
 * waits (signatures, files). `handle` is the one transaction: load, decide, record. `finish` runs
 * after the commit and again when the same command id is retried: it must be repeatable.
 */
export interface CommandHandler<N extends CommandName, Prepared = undefined> {
  readonly prepare?: (call: OutsideCall<N>) => Promise<Outcome<Prepared>>;
  readonly handle: (
    call: CommandCall<N>,
    prepared: Prepared,
  ) => Outcome<OutputOf<N>> | Promise<Outcome<OutputOf<N>>>;
  readonly finish?: (call: OutsideCall<N>, output: OutputOf<N>) => Promise<OutputOf<N>>;
}

/** Type-erased shapes the router works with. */
export interface AnyCommandHandler {
  readonly prepare?: (call: AnyCall) => Promise<Outcome<unknown>>;
  readonly handle: (
    call: AnyCommandCall,
    prepared: unknown,
  ) => Outcome<unknown> | Promise<Outcome<unknown>>;
  readonly finish?: (call: AnyCall, output: unknown) => Promise<unknown>;
}

/** A call whose procedure the router no longer knows by type. */
export interface AnyCall extends Call<unknown> {
  progress(job: string, done: number, total: number | null): void;
  readonly signal: AbortSignal;
}

export interface AnyCommandCall extends Call<unknown> {
  readonly tx: Tx;
  readonly commandId: string;
  newId(): string;
  record(
    facts: readonly Fact[],
    reason?: string | null,
    actor?: EventActor,
  ): readonly LedgerEntry[];
}

export type AnyQueryHandler = (call: AnyCall) => Outcome<unknown> | Promise<Outcome<unknown>>;

/** What a feature brings to the composition: a handler for each of its procedures. */
export interface FeatureHandlers {
  readonly queries: { readonly [N in QueryName]?: AnyQueryHandler };
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
): AnyQueryHandler {
  return handler as unknown as AnyQueryHandler;
}

/** A person who proved who they are at this desk, for this call. */
export interface ProvenPerson {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
}

/** The field by which a command names the person who signs second. */
export type SecondField = 'secondPerson' | 'secondApprover';

/** Signing again (AC-04); offered to features by the composition, implemented by access. */
export interface Signatures {
  /** Checks the signed-in person's own password. Rejects `CredentialsWrong`, `UserLocked`. */
  confirm(who: Who, password: string): Promise<Outcome<ProvenPerson>>;
  /**
   * Checks another person at the same desk (DW-05), whom the command names in `field`; without
   * one it is `secondPerson`. Rejects `SecondPersonIsSame`, `CredentialsWrong`, `UserLocked`,
   * `PasswordChangeDue`. The role is theirs at the caller's site.
   */
  second(
    who: Who,
    login: string,
    password: string,
    field?: SecondField,
  ): Promise<Outcome<ProvenPerson>>;
  /**
   * Looks inside the command's transaction whether the second person is still who they were when
   * the password was checked: between the two they may have been deactivated or given another
   * role or password. Rejects `SecondPersonChanged`.
   */
  stillStands(
    tx: SqlReader,
    who: Who,
    second: ProvenPerson,
    field?: SecondField,
  ): Outcome<ProvenPerson>;
}
