import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasDisplay } from '../../main/web/open-browser.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { findElectron } from '../../tools/electron-binary.mjs';
import { projectRoot } from '../support/source-files.ts';

/** Says why the real Electron cannot run here, or null when it can. */
function whyNot(): string | null {
  if (findElectron(projectRoot) === null) {
    return "Electron's program is not installed here";
  }
  return hasDisplay() ? null : 'there is no display here';
}

const reason = whyNot();
if (reason !== null) {
  process.stdout.write(`Desktop tests skipped: ${reason}.\n`);
}

describe.skipIf(reason !== null)('the desktop program in a real Electron', () => {
  let app: ElectronApplication;
  let page: Page;
  let home = '';
  const warnings: string[] = [];

  beforeAll(async () => {
    buildIfStale('renderer');
    buildIfStale('main');
    home = mkdtempSync(path.join(tmpdir(), 'impound-desktop-'));
    // Chromium refuses its sandbox to the superuser; everybody else tests with it.
    const superuser = process.platform === 'linux' && process.getuid?.() === 0;
    app = await _electron.launch({
      executablePath: findElectron(projectRoot) ?? '',
      args: [...(superuser ? ['--no-sandbox'] : []), projectRoot, `--home=${home}`],
      env: { ...process.env, ELECTRON_ENABLE_SECURITY_WARNINGS: '1' },
    });
    page = await app.firstWindow();
    page.on('console', (message) => {
      if (message.text().includes('Electron Security Warning')) {
        warnings.push(message.text());
      }
    });
    await page.reload();
    await page.waitForLoadState('networkidle');
  });

  afterAll(async () => {
    await app.close();
    rmSync(home, { recursive: true, force: true });
  });

  test('18 the page comes from app:// and the core answers it', async () => {
    expect(page.url()).toMatch(/^app:\/\/impound\//);
    const reply = await page.evaluate(() => {
      const { impound } = window as unknown as {
        impound: { call(request: unknown): Promise<unknown> };
      };
      return impound.call({ procedure: 'session.current', input: {} });
    });
    expect(reply).toMatchObject({ ok: true });
  });

  test('02, 03, 20 the page has no Node and no Electron', async () => {
    const seen = await page.evaluate(() => ({
      require: typeof (globalThis as Record<string, unknown>)['require'],
      process: typeof (globalThis as Record<string, unknown>)['process'],
      bridge: Object.keys((window as unknown as { impound: object }).impound),
    }));
    expect(seen).toEqual({
      require: 'undefined',
      process: 'undefined',
      bridge: ['call', 'onEvent'],
    });
  });

  test('05 the page is granted nothing', async () => {
    const state = await page.evaluate(async () => {
      const answer = await navigator.permissions.query({ name: 'geolocation' });
      return answer.state;
    });
    expect(state).toBe('denied');
  });

  test('13, 14 the page neither leaves nor opens a window', async () => {
    const opened = await page.evaluate(() => {
      window.location.href = 'https://evil.example/';
      return window.open('https://evil.example/') !== null;
    });
    expect(opened).toBe(false);
    expect(page.url()).toMatch(/^app:\/\/impound\//);
    expect(app.windows()).toHaveLength(1);
  });

  test('01 nothing is loaded from outside', async () => {
    const fetched = await page.evaluate(() =>
      fetch('https://evil.example/').then(
        () => true,
        () => false,
      ),
    );
    expect(fetched).toBe(false);
  });

  test('Electron itself has no security warning', () => {
    expect(warnings).toEqual([]);
  });
});
