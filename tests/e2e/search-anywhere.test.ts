import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import type { OutputOf } from '../../shared/rpc/contract.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { callAs } from './pages/sample-calls.ts';
import { saidChoice, SearchPalette } from './pages/search-palette.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

type Lots = OutputOf<'lots.list'>['items'];

describe('the search of the program', () => {
  let program: Program;
  let search: SearchPalette;
  let stored: Lots;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    const { page } = program;
    await new SignInPage(page).signInAs('Arman Seitkali');
    search = new SearchPalette(page);
    const asked = { status: ['stored'], limit: 10 };
    stored = (await callAs<OutputOf<'lots.list'>>(page, 'lots.list', asked)).items;
  });

  afterAll(() => program.close());

  async function atTheRack(query: string): Promise<void> {
    await program.page.goto(`${program.origin}/store${query}`);
    await program.page.getByRole('heading', { level: 1, name: 'Put away' }).waitFor();
  }

  test('says which choice Enter takes, as one types and as the arrows move', async () => {
    const { page } = program;
    await search.open();
    await page.keyboard.type('ce', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toMatch(/^Receive/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => saidChoice(page)).toMatch(/^Certificates/);
    expect(await page.getByRole('option', { selected: true }).allInnerTexts()).toEqual([
      'Certificates',
    ]);
    expect(await page.locator('[data-selected]').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.type('i', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toMatch(/^Receive/);
    await page.keyboard.type('zzz', { delay: 20 });
    await search.root.getByRole('status').filter({ hasText: 'Nothing has' }).waitFor();
    expect(await saidChoice(page)).toBe('');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await search.gone();
  });

  test('finds lots by the words of their goods, after the pages that bear the text', async () => {
    const { page } = program;
    await search.open();
    await page.keyboard.type('perfume', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toMatch(/^LOT-.*\s+Perfume 100 ml/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Perfume 100 ml' }).waitFor();
    await search.open();
    await page.keyboard.type('cer', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toBe('Certificates');
    await page.keyboard.press('Escape');
    await search.gone();
  });

  test('opens at the rack; Esc leaves the search and not the lot', async () => {
    const { page } = program;
    const [lot] = stored;
    await atTheRack(`?lot=${lot?.id}`);
    await search.open();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await search.gone();
    await page.waitForTimeout(100);
    expect(page.url()).toContain(`lot=${lot?.id}`);
    await page.getByRole('button', { name: 'Search or scan' }).click();
    await page.keyboard.type('Seizures', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toBe('Seizures');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Seizures' }).waitFor();
    const inHand = page.evaluate(() => document.activeElement?.getAttribute('id'));
    expect(await inHand).toBe('page');
  });

  test('opens on the day sheet of a run', async () => {
    const { page } = program;
    const { items } = await callAs<OutputOf<'orders.list'>>(page, 'orders.list', { limit: 1 });
    await page.goto(`${program.origin}/runs/${items[0]?.id}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await search.open();
    await page.keyboard.type('Put away', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toBe('Put away');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Put away' }).waitFor();
  });

  test('why a lot is moved is still there after a look elsewhere', async () => {
    const { page } = program;
    const { ranked, lot } = await lotThatMoves();
    await atTheRack(`?lot=${lot.id}&bin=${ranked}`);
    await page.locator('[name="reason"]').fill('The floor above is being mended');
    await search.open();
    await page.keyboard.type('Seizures', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toBe('Seizures');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Seizures' }).waitFor();
    await atTheRack(`?lot=${lot.id}&bin=${ranked}`);
    const reason = page.locator('[name="reason"]');
    expect(await reason.inputValue()).toBe('The floor above is being mended');
  });

  test('AC-03 shows nothing while the screen is locked, and is there again afterwards', async () => {
    const { page } = program;
    const { password } = samplePeople.storekeeper;
    const [lot] = stored;
    await atTheRack('');
    await search.open();
    await page.keyboard.type(lot?.reference ?? '');
    await expect.poll(() => saidChoice(page)).toContain(lot?.reference ?? '');
    await callAs(page, 'session.lock', {});
    const lock = page.getByRole('dialog', { name: 'Arman Seitkali' });
    await lock.waitFor();
    await search.field.waitFor({ state: 'detached' });
    expect(await page.getByRole('option').count()).toBe(0);
    await lock.locator('input').first().fill(password);
    await page.keyboard.press('Control+Enter');
    await lock.waitFor({ state: 'detached' });
    expect(await search.field.inputValue()).toBe(lot?.reference);
    await page.keyboard.press('Escape');
    await search.gone();
  });

  test('a scan into the search at the rack is the rack’s; what was found is opened', async () => {
    const { page } = program;
    const [first, second] = stored;
    await atTheRack(`?lot=${first?.id}`);
    await search.open();
    await search.scan(second?.reference ?? '');
    await page.waitForURL(new RegExp(`/store\\?lot=${second?.id}`));
    await search.gone();
    await search.open();
    await page.keyboard.type(second?.reference ?? '');
    await expect.poll(() => saidChoice(page)).toContain(second?.reference ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/lots/${second?.id}`));
  });

  test('who comes next finds it closed', async () => {
    const { page } = program;
    await search.open();
    await callAs(page, 'session.lock', {});
    const lock = page.getByRole('dialog', { name: 'Arman Seitkali' });
    await lock.getByRole('button').last().click();
    await new SignInPage(page).signInAs('Olga Vetrova');
    await page.waitForTimeout(300);
    expect(await search.field.count()).toBe(0);
  });

  /** A stored lot with a place that it may be moved to. */
  async function lotThatMoves(): Promise<{ readonly lot: Lots[number]; readonly ranked: string }> {
    for (const lot of stored) {
      const asked = { lotId: lot.id, limit: 5 };
      // oxlint-disable-next-line no-await-in-loop -- the first that moves is enough
      const found = await callAs<OutputOf<'storage.rankBins'>>(
        program.page,
        'storage.rankBins',
        asked,
      );
      const place = found.legal.find(({ path }) => path !== lot.locationPath);
      if (place !== undefined) return { lot, ranked: place.locationId };
    }
    throw new Error('No stored lot of the sample can be moved');
  }
});
