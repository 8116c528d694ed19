import { ok } from '../../../shared/kernel/result.ts';
import type { CommandName, OutputOf, ParsedInputOf } from '../../../shared/rpc/contract.ts';
import { Defect } from '../platform/defect.ts';
import type { AnyCommandHandler, Outcome, Who } from './handler.ts';
import { insideCall } from './run-command.ts';
import type { RouterParts } from './router.ts';

/** Carries out commands one after the other inside one open transaction. */
export interface CommandBatch {
  /**
   * Runs the same handler that a request would: load, decide, record. The caller answers for who
   * acts and when; the reply is not kept, because nobody can send it again. A refusal changes
   * nothing. A command that asks for a signature or a file first cannot be carried out here.
   */
  act<N extends CommandName>(
    procedure: N,
    input: ParsedInputOf<N>,
    acting: { readonly who: Who; readonly now: string },
  ): Outcome<OutputOf<N>>;
}

/** Runs `work` in one transaction: all of its commands are on disk afterwards, or none. */
export type RunBatch = <T>(work: (batch: CommandBatch) => T) => Promise<T>;

/**
 * Makes the way in for tools that carry out very many commands (a generated authority), where a
 * transaction for each would cost ten times the work.
 */
export function commandBatch(parts: RouterParts): RunBatch {
  const commands = new Map<string, AnyCommandHandler>();
  for (const feature of parts.features) {
    for (const [name, handler] of Object.entries(feature.commands)) commands.set(name, handler);
  }
  return async <T>(work: (batch: CommandBatch) => T): Promise<T> => {
    const topics = new Set<string>();
    let ledgerSize = 0;
    const done = await parts.writer.run<T, never>((tx) => {
      const act: CommandBatch['act'] = (procedure, input, { who, now }) => {
        const handler = commands.get(procedure);
        if (handler === undefined || handler.prepare !== undefined) {
          throw new Defect(`${procedure} cannot be carried out in a batch`);
        }
        const before = ledgerSize;
        const call = { procedure, input, connection: '', who, now, store: parts.store };
        const inside = insideCall(parts, call, { commandId: parts.ids.next(), tx }, (fact, seq) => {
          topics.add(fact.type);
          ledgerSize = seq;
        });
        const outcome = handler.handle(inside, undefined);
        if (outcome instanceof Promise) throw new Defect(`${procedure} waits inside a batch`);
        if (!outcome.ok && ledgerSize !== before) {
          throw new Defect(`${procedure} recorded something and then refused`);
        }
        return outcome as Outcome<OutputOf<typeof procedure>>;
      };
      return ok(work({ act }));
    }, 'alone');
    if (!done.ok) throw new Defect('A batch cannot be refused');
    if (topics.size > 0) {
      if (parts.directory.concerns(topics)) parts.directory.forget();
      parts.push(null, { kind: 'changed', topics: [...topics], ledgerSize });
    }
    return done.value;
  };
}
