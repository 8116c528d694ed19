import { isUuid } from '../../../shared/kernel/ids.ts';
import { reject } from '../../../shared/kernel/rejection.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import type { ProcedureName } from '../../../shared/rpc/contract.ts';
import { requestSchema } from '../../../shared/rpc/envelope.ts';
import type { Envelope, Request, ServerMessage } from '../../../shared/rpc/envelope.ts';
import { inputProblems } from '../../../shared/rpc/input-problems.ts';
import type { ReadableStore, WritableStore } from '../database/store.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { SignDay } from '../ledger/sign-head.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import { checkAccess, personAt } from './access-check.ts';
import { auditQuery, auditRefusal } from './audit.ts';
import { errorEnvelope } from './error-envelope.ts';
import type { AnyCommandHandler, AnyQueryHandler, FeatureHandlers } from './handler.ts';
import type { AnyCall, Outcome, Who } from './handler.ts';
import { runCommand } from './run-command.ts';
import type { Reaction } from './reaction.ts';
import type { RememberingDirectory } from './remembering-directory.ts';
import type { SessionBook } from './sessions.ts';
import { hiddenTexts, unwritableTexts } from './unwritable-text.ts';

/** What the router stands on. */
export interface RouterParts {
  readonly store: ReadableStore;
  readonly writer: WritableStore;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Name of this computer, kept with every event (CC-03). */
  readonly station: string;
  readonly sessions: SessionBook;
  readonly directory: RememberingDirectory;
  readonly features: readonly FeatureHandlers[];
  readonly reactions: readonly Reaction[];
  /** Signs the head before the first command of a new legal day. */
  readonly signDay?: SignDay;
  /** Sends a message to one connection, or to all when it is null. */
  readonly push: (connection: string | null, message: ServerMessage) => void;
  /** Takes the details of a defect; the person gets only the incident number. */
  readonly reportDefect: (incident: string, procedure: string, error: unknown) => void;
}

/** One call on its way: who asks for what, and when. */
export interface RoutedCall extends AnyCall {
  readonly procedure: ProcedureName;
  readonly who: Who | null;
}

/** Answers requests: authenticate → authorise → validate → handle → envelope. */
export interface Router {
  handle(connection: string, request: unknown): Promise<Envelope<unknown>>;
  /** Aborts what the connection still has under way. */
  abort(connection: string): void;
}

/** Makes the router; a procedure of the contract without a handler is a defect at start. */
export function makeRouter(parts: RouterParts): Router {
  const queries = new Map<string, AnyQueryHandler>();
  const commands = new Map<string, AnyCommandHandler>();
  for (const feature of parts.features) {
    for (const [name, handler] of Object.entries(feature.queries)) queries.set(name, handler);
    for (const [name, handler] of Object.entries(feature.commands)) commands.set(name, handler);
  }
  const underWay = new Map<string, AbortController>();

  async function route(connection: string, raw: unknown): Promise<Envelope<unknown>> {
    const now = parts.clock.now();
    const asked = readRequest(raw);
    if (!asked.ok) return rejected(asked.error);
    const { request, procedure } = asked.value;
    const access = checkAccess(parts, connection, procedure, now);
    const who = access.ok ? access.value : (personAt(parts, connection, now) ?? null);
    const input = access.ok ? parseInput(procedure, request.input) : access;
    if (!input.ok) {
      await auditRefusal(parts, { connection, procedure, who, now }, input.error);
      return rejected(input.error);
    }
    const call: RoutedCall = {
      procedure,
      input: input.value,
      connection,
      who,
      now,
      store: parts.store,
      progress: (job, done, total) => {
        parts.push(connection, { kind: 'progress', job, done, total });
      },
      signal: controllerOf(underWay, connection).signal,
    };
    const outcome = await answer(call, request);
    if (outcome.ok) return outcome;
    await auditRefusal(parts, call, outcome.error, request.input);
    return rejected(outcome.error);
  }

  async function answer(call: RoutedCall, request: Request): Promise<Outcome<unknown>> {
    const query = queries.get(call.procedure);
    if (query !== undefined) {
      const outcome = await query(call);
      if (outcome.ok) await auditQuery(parts, call);
      return outcome;
    }
    const handler = commands.get(call.procedure);
    const { procedure } = call;
    if (handler === undefined) {
      return { ok: false, error: [reject('ProcedureUnknown', undefined, { procedure })] };
    }
    if (request.commandId === undefined || !isUuid(request.commandId)) {
      return { ok: false, error: [reject('CommandIdMissing')] };
    }
    return runCommand(parts, handler, call, request.commandId);
  }

  return {
    handle: async (connection, raw) => {
      try {
        return await route(connection, raw);
      } catch (error) {
        const named = requestSchema.safeParse(raw);
        return errorEnvelope(parts, named.success ? named.data.procedure : '', error);
      }
    },
    abort: (connection) => {
      underWay.get(connection)?.abort();
      underWay.delete(connection);
    },
  };
}

function readRequest(raw: unknown): Outcome<{ request: Request; procedure: ProcedureName }> {
  const parsed = requestSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, error: inputProblems(parsed.error, raw) };
  const { procedure } = parsed.data;
  if (!isProcedure(procedure)) {
    return { ok: false, error: [reject('ProcedureUnknown', undefined, { procedure })] };
  }
  return { ok: true, value: { request: parsed.data, procedure } };
}

function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name);
}

function parseInput(procedure: ProcedureName, input: unknown): Outcome<unknown> {
  const parsed = contract[procedure].input.safeParse(input);
  if (!parsed.success) return { ok: false, error: inputProblems(parsed.error, input) };
  const { kind } = contract[procedure];
  const hidden = kind === 'command' ? hiddenTexts(parsed.data) : [];
  const unwritable = [...unwritableTexts(parsed.data), ...hidden];
  return unwritable.length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, error: unwritable };
}

function controllerOf(underWay: Map<string, AbortController>, connection: string): AbortController {
  const known = underWay.get(connection);
  if (known !== undefined && !known.signal.aborted) return known;
  const fresh = new AbortController();
  underWay.set(connection, fresh);
  return fresh;
}

function rejected(rejections: readonly ReturnType<typeof reject>[]): Envelope<never> {
  return { ok: false, error: { kind: 'rejected', rejections: [...rejections] } };
}
