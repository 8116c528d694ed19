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
      const stream = new EventSource('/events');
      await new Promise((resolve) => {
        stream.addEventListener('open', resolve);
      });
      const message = new Promise<unknown>((resolve) => {
        stream.addEventListener('message', (event) => {
          resolve(JSON.parse(String(event.data)));
        });
      });
      const reply = await fetch('/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ procedure: 'push', input: {} }),
      });
      const answer: unknown = await reply.json();
      const pushed = await message;
      stream.close();
      return { answer, pushed };
    });
    expect(heard).toMatchObject({
      answer: { ok: true },
      pushed: { kind: 'changed', topics: ['lots'], ledgerSize: 1 },
    });
  });

  test('another visitor is another connection', async () => {
    const ask = async (): Promise<unknown> => {
      const reply = await fetch('/rpc', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ procedure: 'echo', input: {} }),
      });
      return reply.json();
    };
    const visitor = await program.newVisitor();
    const [mine, theirs] = [await program.page.evaluate(ask), await visitor.evaluate(ask)];
    expect(mine).toMatchObject({ ok: true });
    expect(theirs).toMatchObject({ ok: true });
    expect(mine).not.toEqual(theirs);
  });
});
