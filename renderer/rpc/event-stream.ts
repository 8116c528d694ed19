import { serverMessageSchema } from '../../shared/rpc/envelope.ts';
import type { ServerMessage } from '../../shared/rpc/envelope.ts';
import { pageKeyHeader } from '../../shared/rpc/page-key.ts';
import { allChanged } from './all-changed.ts';
import { connectionState } from './connection-state.ts';
import { makeEventParser } from './event-parser.ts';

const reopenMilliseconds = 1_000;
/** The host says something every fifteen seconds; a line that is silent for longer is dead. */
const silentMilliseconds = 40_000;

/** The messages of the loopback host, heard for as long as the page lives. */
export interface EventStream {
  /** A request got no answer, or a person asks: look now whether the line still stands. */
  readonly check: () => void;
}

/** Reads one stream after the other; EventSource would do it, but can send no header. */
export function openEventStream(
  pageKey: string,
  tell: (message: ServerMessage) => void,
): EventStream {
  let lastId: string | null = null;
  let current = new AbortController();
  let wake: () => void = () => undefined;
  const hear = (message: ServerMessage, id: string | null): void => {
    lastId = id;
    tell(message);
  };
  const listenOn = async (): Promise<never> => {
    for (;;) {
      await beingSeen();
      current = new AbortController();
      try {
        await listen({ pageKey, lastId, hear, line: current });
      } catch {
        // The host is gone or the line broke: what follows is the same as after an ended stream.
      }
      if (document.hidden) continue;
      if (connectionState.get() !== 'refused') connectionState.set('lost');
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, reopenMilliseconds);
      });
    }
  };
  // A browser opens six lines to one host in all: windows that nobody looks at let go of theirs.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) current.abort();
  });
  void listenOn();
  return {
    check: () => {
      current.abort();
      wake();
    },
  };
}

/** Waits until the window is looked at. */
function beingSeen(): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}

interface Listening {
  readonly pageKey: string;
  readonly lastId: string | null;
  readonly hear: (message: ServerMessage, id: string | null) => void;
  readonly line: AbortController;
}

/** Hears one stream until it ends; throws when it breaks or is silent for too long. */
async function listen({ pageKey, lastId, hear, line }: Listening): Promise<void> {
  const response = await fetch('/events', {
    headers: { [pageKeyHeader]: pageKey, ...(lastId === null ? {} : { 'Last-Event-ID': lastId }) },
    signal: line.signal,
  });
  if (response.status === 401) connectionState.set('refused');
  if (!response.ok || response.body === null) return;
  if (connectionState.get() !== 'connecting') hear(allChanged, lastId);
  connectionState.set('connected');
  const parse = makeEventParser((event) => {
    const message = serverMessageSchema.safeParse(parseJson(event.data));
    if (event.type === 'missed') hear(allChanged, event.lastId);
    else if (message.success) hear(message.data, event.lastId);
  }, lastId);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const silence = setTimeout(() => {
      line.abort();
    }, silentMilliseconds);
    const part = await reader.read().finally(() => {
      clearTimeout(silence);
    });
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
