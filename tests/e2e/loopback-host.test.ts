import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

/** The host in a real browser: only what Node's client cannot show is tested here. */
const entry = new URL('../support/worker-entry-in-test.ts', import.meta.url);
let program: Program;

beforeAll(async () => {
  program = await openProgram({ entry });
});
afterAll(async () => {
  program.takeProblems();
  await program.close();
});

describe('the loopback host in a real browser', () => {
  test('the page opens past the launch token, and its address no longer holds it', async () => {
    expect(program.page.url()).toBe(`${program.origin}/`);
    expect(await program.page.title()).toContain('Impound');
    expect(await program.page.evaluate(() => document.cookie)).toBe('');
    expect(await program.page.locator('meta[name="page-key"]').count()).toBe(0);
  });

  test('the policy stops inline script, foreign script and foreign connections', async () => {
    const refused = await program.page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        directives.push(event.effectiveDirective);
      });
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      document.head.append(inline);
      const foreign = document.createElement('script');
      foreign.src = 'http://127.0.0.1:9/x.js';
      document.head.append(foreign);
      const styles = document.createElement('style');
      styles.textContent = 'body { --styled: yes }';
      document.head.append(styles);
      const fetched = await fetch('http://127.0.0.1:9/').then(
        () => 'fetched',
        () => 'refused',
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { directives: directives.toSorted(), inlineRan: 'inlineRan' in window, fetched };
    });
    expect(refused).toEqual({
      directives: ['connect-src', 'script-src-elem', 'script-src-elem', 'style-src-elem'],
      inlineRan: false,
      fetched: 'refused',
    });
    expect(program.takeProblems().length).toBeGreaterThan(0);
  });

  test('a style element with the nonce of this load is applied', async () => {
    const color = await program.page.evaluate(() => {
      const meta = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]');
      const style = document.createElement('style');
      style.nonce = meta?.content ?? '';
      style.textContent = 'html { accent-color: rgb(1, 2, 3) }';
      document.head.append(style);
      return getComputedStyle(document.documentElement).accentColor;
    });
    expect(color).toBe('rgb(1, 2, 3)');
  });

  test('calls and events of the page reach the core and come back', async () => {
    const heard = await program.page.evaluate(async () => {
      const key = { 'impound-page-key': localStorage.getItem('impound.pageKey') ?? '' };
      const stream = await fetch('/events', { headers: key });
      const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
      await reader?.read();
      const reply = await fetch('/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...key },
        body: JSON.stringify({ procedure: 'push', input: {} }),
      });
      const answer: unknown = await reply.json();
      const pushed = await reader?.read();
      await reader?.cancel();
      return { answer, pushed: pushed?.value };
    });
    expect(heard).toMatchObject({ answer: { ok: true } });
    expect(heard.pushed).toContain('"kind":"changed","topics":["lots"],"ledgerSize":1');
  });

  test('a reload and a second tab are the same browser', async () => {
    const mine = await connectionOf(program.page);
    await program.page.reload();
    expect(await connectionOf(program.page)).toBe(mine);
    const tab = await program.page.context().newPage();
    await tab.goto(program.origin);
    expect(await connectionOf(tab)).toBe(mine);
    await tab.close();
  });

  test('another visitor is another connection', async () => {
    const visitor = await program.newVisitor();
    expect(await connectionOf(visitor)).not.toBe(await connectionOf(program.page));
  });

  test('a program behind another port is sent the cookie, and opens nothing with it', async () => {
    const stolen: string[] = [];
    const thief = createServer((request, response) => {
      stolen.push(request.headers.cookie ?? '');
      response.setHeader('Content-Type', 'text/html');
      response.end('<title>elsewhere</title>');
    });
    await new Promise<void>((resolve) => thief.listen(0, '127.0.0.1', resolve));
    const { port } = thief.address() as AddressInfo;
    const tab = await program.page.context().newPage();
    await tab.goto(`http://127.0.0.1:${port}/`);
    expect(stolen[0]).toContain(`impound_${new URL(program.origin).port}=`);
    expect(await tab.evaluate(() => localStorage.length)).toBe(0);
    const headers = { cookie: stolen[0] ?? '', origin: program.origin };
    const events = await fetch(`${program.origin}/events`, { headers });
    const call = await fetch(`${program.origin}/rpc`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ procedure: 'echo', input: {} }),
    });
    expect([events.status, call.status]).toEqual([401, 401]);
    await tab.close();
    thief.close();
    thief.closeAllConnections();
  });

  test('a window that nobody looks at leaves its line to the others', async () => {
    const visitor = await program.newVisitor();
    const look = (hidden: boolean) =>
      visitor.evaluate((isHidden) => {
        Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    const isStream = (request: Request) => request.url().endsWith('/events');
    const letGo = visitor.waitForEvent('requestfailed', isStream);
    await look(true);
    await letGo;
    const takenUp = visitor.waitForRequest(isStream);
    await look(false);
    await takenUp;
    await visitor.close();
  });

  test('a page whose key is gone says how to open it anew', async () => {
    const visitor = await program.newVisitor();
    await visitor.evaluate(() => {
      localStorage.clear();
    });
    await visitor.reload();
    await visitor.getByText('This page is not connected to Impound.').waitFor();
    await visitor.getByText('Open the newest address shown where Impound was started.').waitFor();
    await visitor.close();
    program.takeProblems();
  });
});

/** The name of a page's connection, which the core in the test answers to everything. */
async function connectionOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const reply = await fetch('/rpc', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'impound-page-key': localStorage.getItem('impound.pageKey') ?? '',
      },
      body: JSON.stringify({ procedure: 'echo', input: {} }),
    });
    return JSON.stringify(await reply.json());
  });
}
