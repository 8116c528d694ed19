import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { buildIfStale } from '../../tools/build.mjs';
import { brokenPractices } from './pages/accessibility.ts';
import { FormDialog } from './pages/form-dialog.ts';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

/** Name of the field that hears the keyboard; empty where it has none. */
async function fieldInHand(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
}

async function wordsInHand(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
}

describe('where the keyboard stands', () => {
  let program: Program;
  let shell: ShellPage;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    shell = await new SignInPage(program.page).signInAs('Dana Ermekova');
  });

  afterAll(() => program.close());

  test('a dialog opens at its first field and gives the focus back to what opened it', async () => {
    const { page } = shell;
    await shell.goTo('People');
    const dialog = new FormDialog(page);
    await page.getByRole('button', { name: 'New person' }).click();
    await dialog.root.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'name');
    expect(await brokenPractices(page, ['landmark-no-duplicate-banner'])).toEqual([]);
    await dialog.leave();
    await page.waitForTimeout(200);
    expect(await wordsInHand(page)).toContain('New person');
  });

  test('a refused form puts its first refused field under the hand, to be typed over whole', async () => {
    const { page } = shell;
    await shell.goTo('Settings');
    await page.keyboard.press('Alt+a');
    const dialog = new FormDialog(page);
    await dialog.root.waitFor();
    await dialog.enter({ reason: 'a' });
    await page.keyboard.press('Control+Enter');
    await dialog.refusals.first().waitFor();
    expect(await fieldInHand(page)).toBe('reason');
    const sentence = 'The ministry was renamed on 1 November, decree 812.';
    await page.keyboard.type(sentence, { delay: 5 });
    expect(await fieldInHand(page)).toBe('reason');
    expect(await dialog.root.locator('[name="reason"]').inputValue()).toBe(sentence);
    await dialog.leave();
  });

  test('of several refused fields the first on the screen is it, in a page as in a dialog', async () => {
    const { page } = shell;
    await shell.goTo('People');
    await page.keyboard.press('Alt+n');
    const dialog = new FormDialog(page);
    await dialog.root.waitFor();
    await dialog.enter({ name: 'Aigul Nurlanova', position: '', login: '' });
    await dialog.send();
    await dialog.refusals.first().waitFor();
    expect(await fieldInHand(page)).toBe('position');
    await page.keyboard.type('Storekeeper of the night shift', { delay: 5 });
    expect(await dialog.root.locator('[name="position"]').inputValue()).toBe(
      'Storekeeper of the night shift',
    );
    expect(await fieldInHand(page)).toBe('position');
  });

  test('Ctrl Enter sends from a closed list, and a refused field says what would do', async () => {
    const { page } = shell;
    await page.keyboard.press('Escape');
    await shell.goTo('Places');
    await page.keyboard.press('Alt+n');
    const dialog = new FormDialog(page);
    await dialog.root.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await dialog.send();
    await dialog.refusals.first().waitFor();
    expect(await dialog.refusals.allInnerTexts()).toEqual([
      'Code This field is empty.',
      'Name · English This field is empty.',
    ]);
    await dialog.enter({ code: 'B1', 'name.en': 'Second main building' });
    await dialog.send();
    await dialog.refusals.filter({ hasText: 'Choose another code' }).waitFor();
    await dialog.leave();
  });

  test('a place offers the kinds that may stand in it, and a bin says that none may', async () => {
    const { page } = shell;
    await shell.goTo('Places');
    const tree = page.getByRole('tree');
    await tree.getByRole('treeitem').first().click();
    await tree.getByRole('treeitem', { selected: true }).waitFor();
    await page.keyboard.press('Alt+n');
    const dialog = new FormDialog(page);
    await dialog.root.waitFor();
    await dialog.root.getByRole('combobox').first().click();
    const offered = await page.getByRole('option').allInnerTexts();
    expect(offered[0]).toBe('Zone');
    expect(offered).not.toContain('Bin');
    await page.keyboard.press('Escape');
    await dialog.leave();
    await page.getByRole('searchbox').fill('B01');
    await page.getByText('B01').first().click();
    await page.getByRole('button', { name: 'Print labels' }).waitFor();
    await page.keyboard.press('Alt+n');
    await dialog.root.getByText('What makes it possible').waitFor();
    await dialog.leave();
  });
});
