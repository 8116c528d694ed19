import type { Transport } from '../../shared/rpc/client.ts';
import type { Request, ServerMessage } from '../../shared/rpc/envelope.ts';
import { pageKeyHeader } from '../../shared/rpc/page-key.ts';
import { connectionState, tryNow } from './connection-state.ts';
import { openEventStream } from './event-stream.ts';
import { lostReply } from './lost-reply.ts';

/** So often the page asks whether its requests still get through. */
const knockMilliseconds = 5_000;

/** The loopback host: calls by POST, messages by server-sent events that reconnect. */
export function httpTransport(pageKey: string): Transport {
  const listeners = new Set<(message: ServerMessage) => void>();
  const stream = openEventStream(pageKey, (message) => {
    for (const listener of listeners) listener(message);
  });
  tryNow.set(stream.check);
  const send = async (request: Request): Promise<unknown> => {
    try {
      const reply = await fetch('/rpc', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [pageKeyHeader]: pageKey },
        body: JSON.stringify(request),
      });
      return (await reply.json()) as unknown;
    } catch {
      // A dead host or a broken reply; the client tries again under the same command id.
      stream.check();
      return lostReply;
    }
  };
  setInterval(() => {
    // A stream can stand while no request gets through; who waits for nobody would not see it.
    const isHeard = connectionState.get() === 'connected' && !document.hidden;
    if (isHeard) void send({ procedure: 'session.current', input: {} });
  }, knockMilliseconds);
  return {
    send,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
