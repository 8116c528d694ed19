import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startThreadLink } from '../../../main/core/hosting/thread-link.ts';
import { startWorkerCore } from '../../../main/core/hosting/worker-core.ts';
import { buildIfStale, sourcesHash } from '../../../tools/build.mjs';
import { projectRoot } from '../../support/source-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'impound-build-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the hash of the sources sees every name and every byte, and nothing else', () => {
  mkdirSync(path.join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(path.join(folder, 'a', 'b', 'c.ts'), '1');
  const first = sourcesHash(folder, ['a']);
  expect(sourcesHash(folder, ['a'])).toBe(first);
  writeFileSync(path.join(folder, 'a', 'b', 'c.ts'), '2');
  expect(sourcesHash(folder, ['a'])).not.toBe(first);
  writeFileSync(path.join(folder, 'a', 'b', 'c.ts'), '1');
  expect(sourcesHash(folder, ['a'])).toBe(first);
  writeFileSync(path.join(folder, 'a', 'd.ts'), '');
  expect(sourcesHash(folder, ['a'])).not.toBe(first);
});

describe('the built desktop program', () => {
  const built = (file: string): string => path.join(projectRoot, 'dist', 'main', file);

  beforeAll(() => {
    buildIfStale('main');
  }, 60_000);

  test('is not built again from the same sources', async () => {
    // Asked again, because a person may save a source between the two builds.
    await expect.poll(() => buildIfStale('main'), { timeout: 20_000 }).toBe(false);
  });

  test('has a preload in one CommonJS file that requires electron and nothing else', () => {
    const preload = readFileSync(built('electron/preload/preload.cjs'), 'utf8');
    const required = [...preload.matchAll(/require\(["']([^"']+)["']\)/g)].map(([, name]) => name);
    expect(required).toEqual(['electron']);
    expect(preload).not.toMatch(/^import /m);
    execFileSync(process.execPath, ['--check', built('electron/preload/preload.cjs')]);
  });

  test('has every module that another one starts', () => {
    const main = readFileSync(built('electron/main.js'), 'utf8');
    const [, entry = ''] = /new URL\(["']([^"']+)["']/.exec(main) ?? [];
    expect(entry).toBe('../core/hosting/worker-entry.js');
    expect(existsSync(path.resolve(built('electron'), entry))).toBe(true);
  });

  test('holds a core that starts and answers', async () => {
    const core = await startWorkerCore({
      startLink: () => startThreadLink(pathToFileURL(built('core/hosting/worker-entry.js'))),
      home: path.join(folder, 'home'),
      sample: false,
    });
    try {
      const reply = await core.handle('c', { procedure: 'session.current', input: {} });
      expect(reply).toMatchObject({ ok: true });
    } finally {
      await core.close();
    }
  });
});
