import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasDisplay } from '../../../main/web/open-browser.ts';
import { CannotServe } from '../../../main/web/cannot-serve.ts';
import { runWebProgram } from '../../../main/web/run-web-program.ts';
import { makeInTestCore } from '../../support/in-test-core.ts';

let pageRoot = '';

beforeEach(() => {
  pageRoot = mkdtempSync(path.join(tmpdir(), 'impound-web-'));
  writeFileSync(path.join(pageRoot, 'index.html'), '<title>Impound</title>');
});
afterEach(() => {
  rmSync(pageRoot, { recursive: true });
});

function options(say: (line: string) => void = () => {}) {
  return { core: makeInTestCore(), port: 0, open: false, pageRoot, say };
}

test('says the address, serves until the end, then closes the core', async () => {
  const lines: string[] = [];
  const end = Promise.withResolvers<void>();
  const told: string[] = [];
  const given = {
    ...options((line) => lines.push(line)),
    untilEnd: end.promise,
    onServing: (address: string) => told.push(address),
  };
  const running = runWebProgram(given);
  await expect.poll(() => told.length).toBe(1);
  expect(lines).toHaveLength(2);
  const [, url = ''] =
    /(http:\/\/127\.0\.0\.1:\d+\/launch\?token=[0-9a-f]{64})$/.exec(lines[0] ?? '') ?? [];
  expect(told).toEqual([url]);
  const answer = await fetch(url, { redirect: 'manual' });
  expect(answer.status).toBe(200);
  expect(given.core.isClosed()).toBe(false);
  end.resolve();
  await running;
  expect(given.core.isClosed()).toBe(true);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('a port that is taken is told in a sentence, and the core does not stay behind', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const { port } = other.address() as AddressInfo;
  const given = { ...options(), port };
  await expect(runWebProgram(given)).rejects.toThrow(
    new CannotServe(`Port ${port} is taken: choose another with --port, or none.`),
  );
  expect(given.core.isClosed()).toBe(true);
  other.close();
});

test('a page that is not built is told in a sentence', async () => {
  rmSync(path.join(pageRoot, 'index.html'));
  const refused = runWebProgram(options());
  await expect(refused).rejects.toThrow(CannotServe);
  await expect(refused).rejects.toThrow('npm run build');
});

test('only Linux without a display server has no desktop', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});
