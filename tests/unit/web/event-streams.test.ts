import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeEventStreams } from '../../../main/web/event-streams.ts';
import type { EventStreams } from '../../../main/web/event-streams.ts';

let streams: EventStreams;
let server: Server;
let origin: string;

beforeEach(async () => {
  streams = makeEventStreams(20);
  server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    streams.open(searchParams.get('as') ?? '', response, searchParams.get('last') ?? undefined);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  streams.close();
  server.closeAllConnections();
  server.close();
});

/** Opens a stream and gives a function that waits until a pattern has arrived. */
async function listen(as: string, last?: string) {
  const query = last === undefined ? `as=${as}` : `as=${as}&last=${last}`;
  const response = await fetch(`${origin}/?${query}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const until = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(text)) {
      const part = await reader?.read();
      if (part === undefined || part.done) {
        return `${text}(ended)`;
      }
      text += part.value;
    }
    return text;
  };
  await until(/retry: 1000\n\n/);
  return until;
}

test('a message goes to its connection, or to all, with rising ids', async () => {
  const [a, b] = [await listen('a'), await listen('b')];
  streams.send('a', { n: 1 });
  streams.send(null, { n: 2 });
  expect(await a(/"n":2/)).toContain('id: 1\ndata: {"n":1}\n\nid: 2\ndata: {"n":2}\n\n');
  const ofB = await b(/"n":2/);
  expect(ofB).not.toContain('"n":1');
});

test('a heartbeat keeps a silent stream open', async () => {
  const a = await listen('a');
  expect(await a(/: still here\n\n/)).not.toContain('data');
});

test('a stream that broke off catches up on what was for it', async () => {
  streams.send('a', { n: 1 });
  streams.send('b', { n: 2 });
  streams.send(null, { n: 3 });
  const a = await listen('a', '1');
  const text = await a(/"n":3/);
  expect(text).toContain('"n":3');
  expect(text).not.toMatch(/"n":[12]/);
});

test.each(['0', '999999'])('a stream that broke off too long ago is told so: %s', async (last) => {
  for (let n = 0; n < 300; n += 1) {
    streams.send('a', { n });
  }
  const a = await listen('a', last);
  expect(await a(/event: missed\nid: 300\ndata: \{\}\n\n/)).not.toContain('"n"');
});

test('one browser has at most eight streams: the ninth ends the first', async () => {
  const first = await listen('a');
  for (let n = 0; n < 8; n += 1) {
    await listen('a');
  }
  expect(await first(/never/)).toMatch(/\(ended\)$/);
});

test('ending a connection ends its streams', async () => {
  const a = await listen('a');
  streams.end('a');
  expect(await a(/never/)).toMatch(/\(ended\)$/);
});
