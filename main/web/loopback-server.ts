import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { CoreApi } from '../core/rpc/core-api.ts';
import { newStyleNonce, readPageAsset, securityHeaders } from '../core/hosting/page-asset.ts';
import type { PageAsset } from '../core/hosting/page-asset.ts';
import { pageKeyHeader } from '../../shared/rpc/page-key.ts';
import { makeConnections } from './connections.ts';
import type { Connections, Visitor } from './connections.ts';
import { makeEventStreams } from './event-streams.ts';
import type { EventStreams } from './event-streams.ts';
import { makeLaunchTokens } from './launch-tokens.ts';
import type { LaunchTokens } from './launch-tokens.ts';
import { readJsonBody } from './request-body.ts';
import { refusalOf } from './request-guard.ts';
import { secretOf, setCookie } from './session-cookie.ts';
import { refusalPage } from './refusal-page.ts';

export interface LoopbackOptions {
  readonly core: CoreApi;
  /** Folder of the built page. */
  readonly pageRoot: string;
  /** 0: the system chooses. */
  readonly port: number;
  /** Shows the person at the terminal an address to open; it works once. */
  readonly announce: (launchUrl: string) => void;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** A new address that works once; the one before it, when unused, no longer works. */
  newLaunchUrl(): string;
  close(): Promise<void>;
}

/** What the routes share. */
interface Serving {
  readonly options: LoopbackOptions;
  readonly authority: string;
  readonly port: number;
  readonly tokens: LaunchTokens;
  readonly connections: Connections;
  readonly streams: EventStreams;
  readonly newLaunchUrl: () => string;
}

const loopback = '127.0.0.1';
const connectionLimit = 64;

function unavailable(code: string): unknown {
  return { ok: false, error: { kind: 'unavailable', code, retryable: false } };
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    ...securityHeaders(newStyleNonce()),
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
  });
  response.end(JSON.stringify(value));
}

function sendRefusal(response: ServerResponse, status: number, code: string): void {
  const { html, headers } = refusalPage(code);
  response.writeHead(status, headers);
  response.end(html);
}

/** Shows a fresh address at the terminal, never to who asks, unless one still waits there. */
function announceAnew(serving: Serving): void {
  if (!serving.tokens.isOneWaiting()) {
    serving.options.announce(serving.newLaunchUrl());
  }
}

function refuseStranger(serving: Serving, response: ServerResponse): void {
  announceAnew(serving);
  sendRefusal(response, 401, 'NotLaunched');
}

function sendAsset(response: ServerResponse, asset: PageAsset | null): void {
  if (asset === null) {
    sendRefusal(response, 404, 'NotFound');
    return;
  }
  response.writeHead(200, asset.headers);
  response.end(asset.bytes);
}

/**
 * Exchanges the pass for a cookie and the page with its key. A browser that is already in and
 * comes with an old address keeps what it has.
 */
async function launch(
  serving: Serving,
  url: URL,
  cookieSecret: string | undefined,
  response: ServerResponse,
): Promise<void> {
  const { connections, options, port, tokens } = serving;
  if (tokens.redeem(url.searchParams.get('token') ?? '')) {
    if (cookieSecret !== undefined) {
      connections.forget(cookieSecret);
    }
    const admission = connections.admit();
    response.setHeader('Set-Cookie', setCookie(port, admission.cookieSecret));
    sendAsset(response, await readPageAsset(options.pageRoot, '/', admission.pageKey));
  } else if (connections.find(cookieSecret) === null) {
    refuseStranger(serving, response);
  } else {
    const headers = { ...securityHeaders(newStyleNonce()), 'Cache-Control': 'no-store' };
    response.writeHead(303, { ...headers, Location: '/' });
    response.end();
  }
}

async function answerCall(
  serving: Serving,
  connection: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readJsonBody(request);
  if (!body.ok) {
    response.setHeader('Connection', 'close');
    sendJson(response, body.error.status, unavailable(body.error.code));
    return;
  }
  sendJson(response, 200, await serving.options.core.handle(connection, body.value));
}

function openStream(
  serving: Serving,
  connection: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  response.writeHead(200, {
    ...securityHeaders(newStyleNonce()),
    'Cache-Control': 'no-store',
    'Content-Type': 'text/event-stream; charset=utf-8',
  });
  const last = request.headers['last-event-id'];
  serving.streams.open(connection, response, typeof last === 'string' ? last : undefined);
}

/** Calls and events: the cookie says which browser, the key that it is our page that asks. */
async function answerPage(
  serving: Serving,
  visitor: Visitor | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const key = request.headers[pageKeyHeader];
  if (visitor?.holds(typeof key === 'string' ? key : undefined) !== true) {
    if (visitor !== null) {
      announceAnew(serving);
    }
    sendJson(response, 401, unavailable('NotLaunched'));
  } else if (request.method === 'POST') {
    await answerCall(serving, visitor.connection, request, response);
  } else {
    openStream(serving, visitor.connection, request, response);
  }
}

/** The method of each path; every other path is a file of the page. */
const methods: Readonly<Record<string, string>> = { '/rpc': 'POST', '/events': 'GET' };

async function route(serving: Serving, request: IncomingMessage, response: ServerResponse) {
  const method = request.method ?? '';
  const refusal = refusalOf({ method, headers: request.headers }, serving.authority);
  if (refusal !== null) {
    sendRefusal(response, 403, refusal);
    return;
  }
  const url = new URL(request.url ?? '/', `http://${serving.authority}`);
  const { pathname } = url;
  const cookieSecret = secretOf(request.headers.cookie, serving.port);
  const visitor = serving.connections.find(cookieSecret);
  if (pathname === '/launch' && method === 'GET') {
    await launch(serving, url, cookieSecret, response);
  } else if (method === methods[pathname]) {
    await answerPage(serving, visitor, request, response);
  } else if (visitor === null) {
    refuseStranger(serving, response);
  } else if (method === 'POST' || pathname in methods) {
    sendRefusal(response, 405, 'MethodNotKnown');
  } else {
    sendAsset(response, await readPageAsset(serving.options.pageRoot, pathname));
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: loopback, port, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Serves the program on 127.0.0.1 and nowhere else. Who may come in is decided by the one-time
 * address shown at the terminal, then by the cookie and the page key it is exchanged for.
 */
export async function startLoopbackServer(options: LoopbackOptions): Promise<LoopbackServer> {
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 10_000 });
  const port = await listen(server, options.port);
  const authority = `${loopback}:${port}`;
  const streams = makeEventStreams();
  const tokens = makeLaunchTokens();
  const connections = makeConnections(connectionLimit, (forgotten) => {
    streams.end(forgotten);
    options.core.disconnect(forgotten);
  });
  const newLaunchUrl = (): string => `http://${authority}/launch?token=${tokens.issue()}`;
  const serving = { options, authority, port, tokens, connections, streams, newLaunchUrl };
  const unsubscribe = options.core.subscribe((connection, message) => {
    streams.send(connection, message);
  });
  server.on('request', (request, response) => {
    route(serving, request, response).catch(() => {
      // A broken connection in the middle of a body or an answer: nobody is left to tell.
      response.destroy();
    });
  });
  return {
    origin: `http://${authority}`,
    port,
    newLaunchUrl,
    close: async () => {
      unsubscribe();
      streams.close();
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      server.closeAllConnections();
      await closed;
      for (const connection of connections.all()) {
        options.core.disconnect(connection);
      }
    },
  };
}
