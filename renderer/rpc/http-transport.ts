import type { Transport } from '../../shared/rpc/client.ts';
import { serverMessageSchema } from '../../shared/rpc/envelope.ts';
import type { ServerMessage } from '../../shared/rpc/envelope.ts';
import { connectionState } from './connection-state.ts';
import { lostReply } from './lost-reply.ts';

const reopenMilliseconds = 3_000;

/** The loopback host: calls by POST, messages by server-sent events that reconnect. */
export function httpTransport(): Transport {
  const listeners = new Set<(message: ServerMessage) => void>();
  const tell = (message: ServerMessage): void => {
    for (const listener of listeners) listener(message);
  };
  openStream(tell);
  return {
    send: async (request) => {
      try {
        const reply = await fetch('/rpc', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(request),
        });
        return (await reply.json()) as unknown;
      } catch {
        // A dead host or a broken reply; the client tries again under the same command id.
        return lostReply;
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function openStream(tell: (message: ServerMessage) => void): void {
  const source = new EventSource('/events');
  source.addEventListener('open', () => {
    // What was pushed while nobody listened is asked for again.
    if (connectionState.get() === 'lost') tell({ kind: 'changed', topics: [], ledgerSize: 0 });
    connectionState.set('connected');
  });
  source.addEventListener('message', (event: MessageEvent<string>) => {
    const message = serverMessageSchema.safeParse(parseJson(event.data));
    if (message.success) tell(message.data);
  });
  source.addEventListener('missed', () => {
    tell({ kind: 'changed', topics: [], ledgerSize: 0 });
  });
  source.addEventListener('error', () => {
    connectionState.set('lost');
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      openStream(tell);
    }, reopenMilliseconds);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
