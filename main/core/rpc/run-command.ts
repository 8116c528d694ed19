import type { EventActor } from '../../../shared/domain/ledger/recorded-event.ts';
import { reject } from '../../../shared/kernel/rejection.ts';
import { fail } from '../../../shared/kernel/result.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import type { Tx } from '../database/store.ts';
import { keepCommand } from '../ledger/command-log.ts';
import type { EventContext, Fact } from '../ledger/ledger.ts';
import { checkAccess } from './access-check.ts';
import { earlierReply, hashInput } from './command-log.ts';
import type { AnyCommandCall, AnyCommandHandler, Outcome, Rejections } from './handler.ts';
import type { RoutedCall, RouterParts } from './router.ts';

/**
 * Runs one command: prepare outside, one transaction, finish after the commit. The reply is kept
 * in the same transaction, so that the same command id never acts twice.
 */
export async function runCommand(
  parts: RouterParts,
  handler: AnyCommandHandler,
  call: RoutedCall,
  commandId: string,
): Promise<Outcome<unknown>> {
  // A sign-in opens a session: its repetition comes from somebody, the first one from nobody.
  const asker = contract[call.procedure].permission === 'public' ? '' : (call.who?.userId ?? '');
  const inputHash = hashInput(call.procedure, asker, call.input);
  // Looking twice is only worth its price where preparing is dear; the transaction always looks.
  const earlier =
    handler.prepare === undefined ? undefined : earlierReply(parts.store, commandId, inputHash);
  const outcome = earlier ?? (await runOnce(parts, handler, call, { commandId, inputHash }));
  if (!outcome.ok || handler.finish === undefined) return outcome;
  return { ok: true, value: await handler.finish(call, outcome.value) };
}

async function runOnce(
  parts: RouterParts,
  handler: AnyCommandHandler,
  call: RoutedCall,
  command: { readonly commandId: string; readonly inputHash: string },
): Promise<Outcome<unknown>> {
  const prepared = handler.prepare === undefined ? undefined : await handler.prepare(call);
  if (prepared !== undefined && !prepared.ok) return prepared;
  const topics = new Set<string>();
  let ledgerSize = 0;
  const outcome = await parts.writer.run<unknown, Rejections>((tx) => {
    // What an attempt that was taken back recorded is not there (database decision 0003).
    topics.clear();
    const earlier = earlierReply(tx, command.commandId, command.inputHash);
    if (earlier !== undefined) return earlier;
    const denied = noLongerAllowed(parts, call);
    if (denied !== undefined) return denied;
    if (call.who !== null) parts.signDay?.(tx, call.now, call.who.timeZone);
    const { commandId } = command;
    const commandCall = insideCall(parts, call, { commandId, tx }, (fact, seq) => {
      topics.add(fact.type);
      ledgerSize = seq;
    });
    const keep = (done: Outcome<unknown>): Outcome<unknown> => {
      // What recorded nothing does nothing twice: a page says every minute that somebody is there.
      if (!done.ok || topics.size === 0) return done;
      // At once: the next command in the queue must not be judged by what was true before.
      if (parts.directory.concerns(topics)) tx.afterCommit(parts.directory.forget);
      const reply = JSON.stringify(done.value);
      keepCommand(tx, { ...command, procedure: call.procedure, reply, at: call.now });
      return done;
    };
    const done = handler.handle(commandCall, prepared?.value);
    return done instanceof Promise ? done.then(keep) : keep(done);
  });
  if (outcome.ok && topics.size > 0) {
    parts.push(null, { kind: 'changed', topics: [...topics], ledgerSize });
  }
  return outcome;
}

/**
 * While a command proved a password or waited its turn, the person may have been deactivated,
 * given another role or signed out (AC-01). A public procedure needs nobody.
 */
function noLongerAllowed(parts: RouterParts, call: RoutedCall): Outcome<never> | undefined {
  const { connection, procedure, now, who } = call;
  if (contract[procedure].permission === 'public') return undefined;
  const access = checkAccess(parts, connection, procedure, now);
  if (!access.ok) return access;
  const role = access.value?.role ?? who?.role ?? '';
  const same =
    access.value?.userId === who?.userId &&
    access.value?.siteId === who?.siteId &&
    access.value?.role === who?.role;
  return same ? undefined : fail([reject('NotPermitted', 'AC-01', { procedure, role })]);
}

/** A call as its handler sees it inside the transaction; `recorded` is told of every event. */
export function insideCall(
  parts: RouterParts,
  call: Omit<RoutedCall, 'progress' | 'signal'>,
  { commandId, tx }: { readonly commandId: string; readonly tx: Tx },
  recorded: (fact: Fact, seq: number) => void,
): AnyCommandCall {
  const own: EventActor =
    call.who === null
      ? { kind: 'program' }
      : { kind: 'user', userId: call.who.userId, name: call.who.name, role: call.who.role };
  return {
    input: call.input,
    connection: call.connection,
    who: call.who,
    now: call.now,
    store: call.store,
    tx,
    commandId,
    newId: () => parts.ids.next(),
    record: (facts, reason = null, actor = own) => {
      const context: EventContext = {
        at: call.now,
        actor,
        site: call.who?.siteId ?? null,
        station: parts.station,
        command: { id: commandId, procedure: call.procedure },
        reason,
      };
      const entries = parts.ledger.record(tx, context, facts);
      for (const [index, fact] of facts.entries()) recorded(fact, entries[index]?.seq ?? 0);
      for (const reaction of parts.reactions) {
        const more = reaction(tx, entries);
        const added = more.length === 0 ? [] : parts.ledger.record(tx, context, more);
        for (const [index, fact] of more.entries()) recorded(fact, added[index]?.seq ?? 0);
      }
      return entries;
    },
  };
}
