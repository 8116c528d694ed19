import type { Transport } from '../../shared/rpc/client.ts';
import { serverMessageSchema } from '../../shared/rpc/envelope.ts';
import type { ServerMessage } from '../../shared/rpc/envelope.ts';
import { pageKeyHeader } from '../../shared/rpc/page-key.ts';
import { connectionState } from './connection-state.ts';
import { makeEventParser } from './event-parser.ts';
import { lostReply } from './lost-reply.ts';

const reopenMilliseconds = 1_000;

/** The loopback host: calls by POST, messages by server-sent events that reconnect. */
export function httpTransport(pageKey: string): Transport {
  const listeners = new Set<(message: ServerMessage) => void>();
  const tell = (message: ServerMessage): void => {
    for (const listener of listeners) listener(message);
  };
  void keepListening(pageKey, tell);
  return {
    send: async (request) => {
      try {
        const reply = await fetch('/rpc', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', [pageKeyHeader]: pageKey },
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

/** Reads one stream after the other; EventSource would do it, but can send no header. */
async function keepListening(
  pageKey: string,
  tell: (message: ServerMessage) => void,
): Promise<never> {
  let lastId: string | null = null;
  const hear = (message: ServerMessage, id: string | null): void => {
    lastId = id;
    tell(message);
  };
  for (;;) {
    try {
      await listen(pageKey, lastId, hear);
    } catch {
      // The host is gone or the line broke: what follows is the same as after an ended stream.
    }
    connectionState.set('lost');
    await new Promise((resolve) => setTimeout(resolve, reopenMilliseconds));
  }
}

/** Everything is asked for again: what was pushed while nobody listened is not known. */
const allChanged: ServerMessage = { kind: 'changed', topics: [], ledgerSize: 0 };

/** Hears one stream until it ends; throws when it breaks. */
async function listen(
  pageKey: string,
  lastId: string | null,
  hear: (message: ServerMessage, id: string | null) => void,
): Promise<void> {
  const response = await fetch('/events', {
    headers: { [pageKeyHeader]: pageKey, ...(lastId === null ? {} : { 'Last-Event-ID': lastId }) },
  });
  if (!response.ok || response.body === null) return;
  if (connectionState.get() === 'lost') hear(allChanged, lastId);
  connectionState.set('connected');
  const parse = makeEventParser((event) => {
    const message = serverMessageSchema.safeParse(parseJson(event.data));
    if (event.type === 'missed') hear(allChanged, event.lastId);
    else if (message.success) hear(message.data, event.lastId);
  }, lastId);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const part = await reader.read();
    if (part.done) return;
    parse(part.value);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
