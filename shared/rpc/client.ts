import type { CommandName, InputOf, OutputOf, ProcedureName } from './contract.ts';
import { contract } from './contract.ts';
import type { Envelope, Request, ServerMessage } from './envelope.ts';
import { envelopeSchema } from './envelope.ts';

/** Carries a request to the core and messages back: Electron, HTTP or memory. */
export interface Transport {
  /** Never throws: a broken transport is an `unavailable` envelope. */
  send(request: Request): Promise<unknown>;
  subscribe(listener: (message: ServerMessage) => void): () => void;
}

/** The typed client: the same calls over every transport. */
export interface Client {
  call<N extends ProcedureName>(procedure: N, input: InputOf<N>): Promise<Envelope<OutputOf<N>>>;
  /** The same command under the same id: what a retry after a lost reply uses. */
  callWithId<N extends CommandName>(
    procedure: N,
    input: InputOf<N>,
    commandId: string,
  ): Promise<Envelope<OutputOf<N>>>;
  subscribe(listener: (message: ServerMessage) => void): () => void;
}

const attemptsOnLostReply = 3;

/** Makes a client. `newId` gives a UUIDv7 for each command. */
export function makeClient(transport: Transport, newId: () => string): Client {
  async function send<N extends ProcedureName>(
    procedure: N,
    input: InputOf<N>,
    commandId: string | undefined,
  ): Promise<Envelope<OutputOf<N>>> {
    const request: Request =
      commandId === undefined ? { procedure, input } : { procedure, input, commandId };
    let reply: Envelope<unknown> = lost;
    for (let attempt = 0; attempt < attemptsOnLostReply; attempt += 1) {
      reply = decode(await transport.send(request));
      if (reply.ok || reply.error.kind !== 'unavailable' || !reply.error.retryable) break;
    }
    return reply as Envelope<OutputOf<N>>;
  }
  return {
    call: (procedure, input) =>
      send(procedure, input, contract[procedure].kind === 'command' ? newId() : undefined),
    callWithId: send,
    subscribe: (listener) => transport.subscribe(listener),
  };
}

const lost: Envelope<never> = {
  ok: false,
  error: { kind: 'unavailable', code: 'ReplyLost', retryable: true },
};

function decode(reply: unknown): Envelope<unknown> {
  const parsed = envelopeSchema.safeParse(reply);
  if (!parsed.success) return lost;
  return parsed.data.ok
    ? { ok: true, value: parsed.data.value }
    : { ok: false, error: parsed.data.error };
}
