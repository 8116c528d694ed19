import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { texts } from '../../shared/text/texts.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { callAs } from './pages/sample-calls.ts';
import { brokenTabs, cutVerbs, overhangingCells, sidewaysScrollers } from './pages/sideways.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

/** The smallest screen that the program is made for. */
const smallest = { width: 1024, height: 768 };

const roles = [
  [
    'Madina Baikenova',
    ['/', '/seizures', '/lots', '/discrepancies', '/reviews', '/orders', '/orders?state=all'],
    ['/approvals', '/certificates', '/ledger', '/places', '/facilities', '/people', '/settings'],
  ],
  ['Arman Seitkali', ['/receive', '/store', '/import'], ['/seizures/new', '/orders/new']],
] as const;

describe.each(roles)('at 1024 by 768, as %s', (who, ...paths) => {
  let program: Program;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true, locale: 'ru-RU', viewport: smallest });
    const door = new SignInPage(program.page);
    await door.speak('Русский');
    await door.signInAs(who);
  });

  afterAll(() => program.close());

  test.each(['ru', 'kk'])('%s: nothing scrolls sideways, no cell hangs over', async (locale) => {
    const { page } = program;
    await callAs(page, 'session.setPreferences', { locale });
    for (const path of paths.flat()) {
      await page.goto(program.origin + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(400);
      expect(await sidewaysScrollers(page), `${path}, ${locale}`).toEqual([]);
      expect(await overhangingCells(page), `${path}, ${locale}`).toEqual([]);
      expect(await cutVerbs(page), `${path}, ${locale}`).toEqual([]);
    }
  });

  test('what a table opens fits as well', async () => {
    const { page } = program;
    for (const path of paths.flat()) {
      await page.goto(program.origin + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(400);
      const row = page.locator('[role="row"][data-clickable]').first();
      if ((await row.count()) === 0) continue;
      await row.click();
      await page.waitForTimeout(600);
      expect(await sidewaysScrollers(page), page.url()).toEqual([]);
      expect(await overhangingCells(page), page.url()).toEqual([]);
      expect(await cutVerbs(page), page.url()).toEqual([]);
      expect(await brokenTabs(page), page.url()).toEqual([]);
    }
    await page.goto(`${program.origin}/places`);
    await page.getByRole('treeitem').first().click();
    await page.getByRole('treeitem', { selected: true }).waitFor();
    await page.waitForTimeout(600);
    expect(await sidewaysScrollers(page), page.url()).toEqual([]);
    expect(await cutVerbs(page), page.url()).toEqual([]);
  });
});

describe('how a list is looked at', () => {
  let program: Program;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true, locale: 'ru-RU', viewport: smallest });
    const door = new SignInPage(program.page);
    await door.speak('Русский');
    await door.signInAs('Madina Baikenova');
  });

  afterAll(() => program.close());

  test.each(['ru', 'kk'] as const)('%s: tabs in one line, or a list of them', async (locale) => {
    const { page } = program;
    const words = texts[locale];
    await callAs(page, 'session.setPreferences', { locale });
    await page.goto(`${program.origin}/discrepancies`);
    const all = words['page.discrepancies.show.all'];
    const tabs = page.getByRole('radiogroup', { name: words['page.goods.state'] });
    await tabs.waitFor();
    expect(await brokenTabs(page)).toEqual([]);
    await page.locator('[role="row"][data-clickable]').first().click();
    const list = page.getByRole('combobox', { name: words['page.goods.state'] });
    await list.click();
    await page.getByRole('option', { name: all }).click();
    await page.waitForURL(/state=all/);
    expect(await list.inputValue()).toBe(all);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await tabs.waitFor();
    expect(await page.getByRole('radio', { name: all }).isChecked()).toBe(true);
    expect(await brokenTabs(page)).toEqual([]);
    await page.setViewportSize(smallest);
  });
});

describe('a narrow table', () => {
  let program: Program;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true, viewport: smallest });
    await new SignInPage(program.page).signInAs('Madina Baikenova');
    await program.page.goto(`${program.origin}/lots`);
    await program.page.getByRole('grid').waitFor();
  });

  afterAll(() => program.close());

  test('carries under the name what has no track, and gives it back when there is room', async () => {
    const { page } = program;
    const heads = page.getByRole('columnheader');
    const reference = page.getByRole('row').nth(1).getByText(/^LOT-/);
    await reference.waitFor();
    expect(await heads.allInnerTexts()).not.toContain('Lot');
    await page.setViewportSize({ width: 1600, height: 900 });
    await heads.getByText('Lot', { exact: true }).waitFor();
    expect(await reference.count()).toBe(1);
    await page.setViewportSize(smallest);
  });

  test('says its rows to those who do not see them', async () => {
    const { page } = program;
    const grid = page.getByRole('grid');
    const rows = await page.locator('[role="row"][data-index]').count();
    expect(await grid.getAttribute('aria-rowcount')).toBe('15');
    expect(rows).toBe(14);
    const indexes = await page
      .locator('[role="row"][data-index]')
      .evaluateAll((all) => all.map((row) => row.getAttribute('aria-rowindex')));
    expect(indexes).toEqual(Array.from({ length: 14 }, (_, index) => String(index + 2)));
  });
});
