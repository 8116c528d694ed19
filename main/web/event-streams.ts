import type { ServerResponse } from 'node:http';

/** The open server-sent event streams of all connections. */
export interface EventStreams {
  /** Adds a stream; first sends what it missed since the id in its Last-Event-ID. */
  open(connection: string, response: ServerResponse, lastEventId: string | undefined): void;
  /** Sends a message to one connection, or to all where it is null. */
  send(connection: string | null, message: unknown): void;
  /** Ends the streams of a connection that was forgotten. */
  end(connection: string): void;
  /** Ends every stream. */
  close(): void;
}

interface Sent {
  readonly id: number;
  readonly connection: string | null;
  readonly text: string;
}

const heartbeatMilliseconds = 15_000;
/** How many messages a stream that broke off can catch up on. */
const rememberedMessages = 256;
/** Tabs of one browser; the oldest stream ends when there is one more. */
const streamsPerConnection = 8;

/** A message of the stream; `id` lets the browser say where it broke off. */
function frame(sent: Sent): string {
  return `id: ${sent.id}\ndata: ${sent.text}\n\n`;
}

function concerns(sent: Sent, connection: string): boolean {
  return sent.connection === null || sent.connection === connection;
}

/**
 * Keeps the streams and a short memory of what was sent. A stream that comes back after more than
 * the memory holds gets the event `missed`, on which the page asks for everything again.
 */
export function makeEventStreams(heartbeat: number = heartbeatMilliseconds): EventStreams {
  const streams = new Map<string, Set<ServerResponse>>();
  const memory: Sent[] = [];
  let lastId = 0;

  const everyStream = (): readonly ServerResponse[] =>
    [...streams.values()].flatMap((ofOne) => [...ofOne]);
  const timer = setInterval(() => {
    for (const stream of everyStream()) {
      stream.write(': still here\n\n');
    }
  }, heartbeat);
  timer.unref();

  const catchUp = (connection: string, response: ServerResponse, since: number): void => {
    const oldest = memory[0]?.id ?? lastId + 1;
    if (since + 1 < oldest || since > lastId) {
      response.write(`event: missed\nid: ${lastId}\ndata: {}\n\n`);
      return;
    }
    for (const sent of memory) {
      if (sent.id > since && concerns(sent, connection)) {
        response.write(frame(sent));
      }
    }
  };

  return {
    open: (connection, response, lastEventId) => {
      const ofOne = streams.get(connection) ?? new Set<ServerResponse>();
      streams.set(connection, ofOne);
      const [oldest] = ofOne;
      if (ofOne.size >= streamsPerConnection && oldest !== undefined) {
        ofOne.delete(oldest);
        oldest.end();
      }
      ofOne.add(response);
      response.on('close', () => {
        ofOne.delete(response);
      });
      response.write('retry: 1000\n\n');
      if (lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId)) {
        catchUp(connection, response, Number(lastEventId));
      }
    },
    send: (connection, message) => {
      lastId += 1;
      const sent = { id: lastId, connection, text: JSON.stringify(message) };
      memory.push(sent);
      if (memory.length > rememberedMessages) {
        memory.shift();
      }
      const hearing = connection === null ? everyStream() : [...(streams.get(connection) ?? [])];
      for (const stream of hearing) {
        stream.write(frame(sent));
      }
    },
    end: (connection) => {
      for (const stream of streams.get(connection) ?? []) {
        stream.end();
      }
      streams.delete(connection);
    },
    close: () => {
      clearInterval(timer);
      for (const stream of everyStream()) {
        stream.end();
      }
      streams.clear();
    },
  };
}
