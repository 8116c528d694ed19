import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bodyLimitBytes } from '../../../main/web/request-body.ts';
import { largestUploadBytes } from '../../../shared/rpc/largest-upload.ts';
import { startLoopbackServer } from '../../../main/web/loopback-server.ts';
import type { LoopbackServer } from '../../../main/web/loopback-server.ts';
import { makeInTestCore } from '../../support/in-test-core.ts';
import type { InTestCore } from '../../support/in-test-core.ts';

let pageRoot = '';
let core: InTestCore;
let server: LoopbackServer;
let announced: string[];

beforeAll(() => {
  pageRoot = mkdtempSync(path.join(tmpdir(), 'impound-web-'));
  mkdirSync(path.join(pageRoot, 'assets'));
  writeFileSync(path.join(pageRoot, 'index.html'), '<title>Impound</title>__PAGE_KEY__');
  writeFileSync(path.join(pageRoot, 'assets', 'main-1.js'), 'let a;');
});
afterAll(() => {
  rmSync(pageRoot, { recursive: true });
});
beforeEach(async () => {
  core = makeInTestCore();
  announced = [];
  const announce = (url: string): void => {
    announced.push(url);
  };
  server = await startLoopbackServer({ core, pageRoot, port: 0, announce });
});
afterEach(async () => {
  await server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

interface Ask {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
}

/** Node's plain client, because fetch hides Host, Origin and Set-Cookie. */
function ask(pathname: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path: pathname, method, headers };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function pathOf(url: string): string {
  return url.slice(server.origin.length);
}

/** What the page of a launch sends with every call; `cookie` alone is what any port is sent. */
interface Launched extends OutgoingHttpHeaders {
  readonly cookie: string;
  readonly 'impound-page-key': string;
}

async function launched(): Promise<Launched> {
  const answer = await ask(pathOf(server.newLaunchUrl()));
  return {
    cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
    'impound-page-key': answer.text.slice('<title>Impound</title>'.length),
  };
}

function call(from: OutgoingHttpHeaders, changes: Ask = {}): Promise<Answer> {
  return ask('/rpc', {
    method: 'POST',
    body: JSON.stringify({ procedure: 'lots.list', input: {} }),
    ...changes,
    headers: {
      ...from,
      origin: server.origin,
      'content-type': 'application/json',
      ...changes.headers,
    },
  });
}

describe('the launch', () => {
  test('exchanges the token once for an HttpOnly SameSite=Strict cookie and the page with its key', async () => {
    const url = server.newLaunchUrl();
    const first = await ask(pathOf(url));
    expect(first.status).toBe(200);
    expect(first.headers['cache-control']).toBe('no-store');
    expect(first.text).toMatch(/^<title>Impound<\/title>[0-9a-f]{64}$/);
    expect(first.headers['set-cookie']?.[0]).not.toContain(first.text.slice(-64));
    expect(first.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^impound_${server.port}=[0-9a-f]{64}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const second = await ask(pathOf(url));
    expect(second.status).toBe(401);
    expect(second.headers['set-cookie']).toBeUndefined();
    expect(second.text).toContain('NotLaunched');
  });

  test('after a used address, the terminal alone learns a fresh one, once', async () => {
    const url = server.newLaunchUrl();
    await ask(pathOf(url));
    const refused = await ask(pathOf(url));
    await ask(pathOf(url));
    await ask('/');
    expect(announced).toHaveLength(1);
    expect(refused.text).not.toContain(announced[0]?.split('=')[1]);
    expect((await ask(pathOf(announced[0] ?? ''))).status).toBe(200);
  });

  test('a browser that is already in keeps what it has on a second visit of the address', async () => {
    const page = await launched();
    const again = await ask('/launch?token=used', { headers: { cookie: page.cookie } });
    expect(again.status).toBe(303);
    expect(again.headers.location).toBe('/');
    expect(again.headers['set-cookie']).toBeUndefined();
    expect((await call(page)).status).toBe(200);
  });

  test('a fresh address gives a browser that was in a new connection; the old one ends', async () => {
    const old = await launched();
    await call(old);
    const again = await ask(pathOf(server.newLaunchUrl()), { headers: { cookie: old.cookie } });
    expect(again.headers['set-cookie']).toHaveLength(1);
    expect((await call(old)).status).toBe(401);
    expect(core.disconnected).toEqual([core.heard[0]?.connection]);
  });

  test.each(['/launch', '/launch?token=', `/launch?token=${'0'.repeat(64)}`])(
    'a guess gives nothing: %s',
    async (pathname) => {
      server.newLaunchUrl();
      expect((await ask(pathname)).status).toBe(401);
    },
  );
});

describe('without a cookie', () => {
  test.each(['/', '/assets/main-1.js', '/lots'])('%s is refused', async (pathname) => {
    expect((await ask(pathname)).status).toBe(401);
  });

  test('calls and events are refused and the core hears nothing', async () => {
    await launched();
    const cookie = `impound_${server.port}=${'0'.repeat(64)}`;
    expect((await call({ cookie })).status).toBe(401);
    expect((await ask('/events')).status).toBe(401);
    expect(core.heard).toEqual([]);
  });
});

/** Browsers send a cookie to every port of an address: another program here may come to know it. */
describe('with a cookie but without the key of the page', () => {
  test.each([undefined, '', '0'.repeat(64), 'short'])(
    '%j opens no call, no events',
    async (key) => {
      const { cookie } = await launched();
      const headers = { cookie, ...(key === undefined ? {} : { 'impound-page-key': key }) };
      const answer = await call(headers);
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.text)).toMatchObject({ error: { code: 'NotLaunched' } });
      expect((await ask('/events', { headers })).status).toBe(401);
      expect(core.heard).toEqual([]);
    },
  );

  test('the key of another browser does not fit', async () => {
    const [one, other] = [await launched(), await launched()];
    const answer = await call({ ...one, 'impound-page-key': other['impound-page-key'] });
    expect(answer.status).toBe(401);
  });

  test('the page loads without its key, and the terminal says how to open it anew', async () => {
    const { cookie } = await launched();
    const page = await ask('/', { headers: { cookie } });
    expect([page.status, page.text]).toEqual([200, '<title>Impound</title>']);
    expect(announced).toEqual([]);
    await call({ cookie });
    await call({ cookie });
    expect(announced).toHaveLength(1);
  });
});

describe('who may ask', () => {
  test.each([
    ['a rebound name', { host: 'evil.example' }],
    ['localhost, whose cookies others share', { host: 'localhost' }],
    ['another site', { origin: 'https://evil.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this computer', { 'sec-fetch-site': 'same-site' }],
    ['an address typed into a bar, as a POST', { 'sec-fetch-site': 'none' }],
  ])('%s is refused with a good cookie too', async (_who, headers) => {
    const answer = await call(await launched(), { headers });
    expect(answer.status).toBe(403);
    expect(core.heard).toEqual([]);
  });

  test('a POST without an Origin is refused', async () => {
    const headers = { ...(await launched()), 'content-type': 'application/json' };
    expect((await ask('/rpc', { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });

  test('a page of another site cannot even open the page', async () => {
    const { cookie } = await launched();
    const headers = { cookie, 'sec-fetch-site': 'cross-site' };
    expect((await ask('/', { headers })).status).toBe(403);
    expect((await ask('/', { headers: { cookie, 'sec-fetch-site': 'none' } })).status).toBe(200);
  });

  test.each(['PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    expect((await ask('/rpc', { method, headers: await launched() })).status).toBe(403);
  });

  test('it listens on 127.0.0.1 and on no other address of the computer', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter((one) => one.family === 'IPv4' && one.address !== '127.0.0.1');
    for (const { address } of others) {
      const answer = fetch(`http://${address}:${server.port}/`).then((got) => got.status);
      await expect(answer).rejects.toThrow('fetch failed');
    }
    await expect(fetch(`http://[::1]:${server.port}/`)).rejects.toThrow('fetch failed');
  });
});

describe('calls', () => {
  test('reach the core with a connection that is not the secret', async () => {
    const from = await launched();
    const answer = await call(from);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true });
    const [heard] = core.heard;
    expect(heard?.request).toEqual({ procedure: 'lots.list', input: {} });
    expect(heard?.connection).toMatch(/^web-[0-9a-f-]{36}$/);
    expect(from.cookie).not.toContain(heard?.connection);
  });

  test('two browsers are two connections; one browser stays one', async () => {
    const [a, b] = [await launched(), await launched()];
    for (const from of [a, b, a]) {
      await call(from);
    }
    const [first, second, third] = core.heard.map(({ connection }) => connection);
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  test.each([
    ['text/plain', '{}', 415, 'BodyTypeNotJson'],
    ['application/json', '{', 400, 'BodyNotJson'],
    ['application/json', Buffer.from([0x22, 0xff, 0x22]), 400, 'BodyNotJson'],
  ])('%s %j is refused as an envelope', async (type, body, status, code) => {
    const answer = await call(await launched(), { body, headers: { 'content-type': type } });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({
      ok: false,
      error: { kind: 'unavailable', code, retryable: false },
    });
    expect(core.heard).toEqual([]);
  });

  test('the largest file goes through with four megabytes of answers beside it', () => {
    const base64 = Math.ceil(largestUploadBytes / 3) * 4;
    expect(base64 + 4 * 1024 * 1024).toBeLessThanOrEqual(bodyLimitBytes);
    expect(base64).toBeLessThanOrEqual(90_000_000);
  });

  test('more than 64 MiB are refused before they are read', async () => {
    const headers = { 'content-length': String(64 * 1024 * 1024 + 1) };
    const answer = await call(await launched(), { body: '{}', headers }).catch(String);
    expect(answer).toMatchObject({ status: 413 });
  });

  test('more than 64 MiB of unannounced size are cut off', { timeout: 60_000 }, async () => {
    const body = Buffer.alloc(64 * 1024 * 1024 + 1, 0x20);
    const headers = { 'transfer-encoding': 'chunked' };
    // The refusal is sent while the client still sends, which may break its pipe first.
    const answer = await call(await launched(), { body, headers }).catch(String);
    if (typeof answer !== 'string') {
      expect(answer.status).toBe(413);
    }
    expect(core.heard).toEqual([]);
  });
});

describe('the page', () => {
  test('comes with every security header, and only with GET', async () => {
    const { cookie } = await launched();
    const page = await ask('/', { headers: { cookie } });
    expect(page.text).toBe('<title>Impound</title>');
    expect(page.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    const post = { method: 'POST', headers: { cookie, origin: server.origin } };
    expect((await ask('/', post)).status).toBe(405);
    expect((await ask('/../package.json', { headers: { cookie } })).status).toBe(404);
  });

  test('a refusal has the same headers', async () => {
    const refused = await ask('/');
    expect(refused.headers['content-security-policy']).toContain("default-src 'none'");
    expect(refused.headers['x-frame-options']).toBe('DENY');
  });
});

test('closing ends the sessions of every browser that was in', async () => {
  await call(await launched());
  await server.close();
  expect(core.disconnected).toEqual([core.heard[0]?.connection]);
});
