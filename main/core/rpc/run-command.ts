import type { EventActor } from '../../../shared/domain/ledger/recorded-event.ts';
import type { Tx } from '../database/store.ts';
import { keepCommand } from '../ledger/command-log.ts';
import type { EventContext, Fact } from '../ledger/ledger.ts';
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
  const inputHash = hashInput(call.procedure, call.who?.userId ?? '', call.input);
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
  const outcome = await parts.writer.run<unknown, Rejections>(async (tx) => {
    const earlier = earlierReply(tx, command.commandId, command.inputHash);
    if (earlier !== undefined) return earlier;
    const commandCall = insideCall(parts, call, command.commandId, tx, (fact, seq) => {
      topics.add(fact.type);
      ledgerSize = seq;
    });
    const done = await handler.handle(commandCall, prepared?.value);
    if (done.ok) {
      const reply = JSON.stringify(done.value);
      keepCommand(tx, { ...command, procedure: call.procedure, reply, at: call.now });
    }
    return done;
  });
  if (outcome.ok && topics.size > 0) {
    parts.directory.committed(topics);
    parts.push(null, { kind: 'changed', topics: [...topics], ledgerSize });
  }
  return outcome;
}

function insideCall(
  parts: RouterParts,
  call: RoutedCall,
  commandId: string,
  tx: Tx,
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
