import type { Client } from '../../shared/rpc/client.ts';
import type { Envelope } from '../../shared/rpc/envelope.ts';
import { texts } from '../../shared/text/texts.ts';

/**
 * A client whose refusals must fill the sentences that people read: a fact that words name and the
 * refusal does not carry fails the test, whatever it was about.
 */
export function readingClient(client: Client): Client {
  return {
    ...client,
    call: async (procedure, input) => {
      const reply = await client.call(procedure, input);
      requireWholeSentences(procedure, reply);
      return reply;
    },
    callWithId: async (procedure, input, commandId) => {
      const reply = await client.callWithId(procedure, input, commandId);
      requireWholeSentences(procedure, reply);
      return reply;
    },
  };
}

function requireWholeSentences(procedure: string, reply: Envelope<unknown>): void {
  if (reply.ok || reply.error.kind !== 'rejected') return;
  for (const { code, facts = {} } of reply.error.rejections) {
    const blanks = wordsOf(code).flatMap((words) => [...words.matchAll(/\{\{(\w+)/g)]);
    const missing = new Set(blanks.map(([, name = '']) => name).filter((name) => !(name in facts)));
    if (missing.size === 0) continue;
    throw new Error(`${procedure}: the words of ${code} want ${[...missing].join(', ')}`);
  }
}

function wordsOf(code: string): readonly string[] {
  return Object.values(texts).flatMap((language: Readonly<Record<string, string>>) =>
    ['why', 'remedy'].flatMap((part) => language[`rejections.${code}.${part}`] ?? []),
  );
}
