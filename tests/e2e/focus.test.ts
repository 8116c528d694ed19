import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { buildIfStale } from '../../tools/build.mjs';
import { brokenPractices } from './pages/accessibility.ts';
import { FormDialog } from './pages/form-dialog.ts';
import { callAs } from './pages/sample-calls.ts';
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

  test('a role taken out of a list leaves the hand at the next one, the last at what is left', async () => {
    const { page } = shell;
    await page.keyboard.press('Escape');
    await shell.goTo('People');
    await page.keyboard.press('Alt+n');
    const dialog = new FormDialog(page);
    await dialog.root.waitFor();
    const another = dialog.root.getByRole('button', { name: 'Another role' });
    await another.click();
    await another.click();
    const remove = dialog.root.getByRole('button', { name: 'Remove this role' });
    const inHand = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await remove.nth(2).click();
    await expect.poll(() => remove.count()).toBe(2);
    await expect.poll(inHand).toBe('Remove this role');
    await remove.nth(1).click();
    await expect.poll(() => remove.count()).toBe(1);
    await expect.poll(inHand).toBe('Role');
    await dialog.leave();
  });

  test('who never chose light or dark is offered the other of what is seen', async () => {
    const { page } = shell;
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Dana Ermekova' }).click();
    await page.getByRole('menuitem', { name: 'Light' }).waitFor();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('menuitem', { name: 'Dark' }).waitFor();
    await page.keyboard.press('Escape');
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

  test('a person or a package taken out of a form leaves the hand at the verb that adds', async () => {
    const page = await program.newVisitor();
    await new SignInPage(page).signInAs('Arman Seitkali');
    await page.goto(`${program.origin}/seizures/new`);
    await page.locator('[name="number"]').waitFor();
    await page.keyboard.press('Alt+u');
    await expect.poll(() => fieldInHand(page)).toBe('persons.0.name');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => wordsInHand(page)).toContain('Add a person');
    const lots = await callAs<{ items: readonly { id: string; status: string }[] }>(
      page,
      'lots.list',
      { limit: 50 },
    );
    const expected = lots.items.find(({ status }) => status === 'expected');
    await page.goto(`${program.origin}/receive/${expected?.id ?? ''}`);
    await page.locator('[name="add.count"]').fill('2');
    await page.locator('[name="add.content"]').fill('10');
    await page.keyboard.press('Alt+Enter');
    await page.getByRole('button', { name: 'Remove package 1' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Remove package 1');
    await page.keyboard.press('Enter');
    await expect.poll(() => wordsInHand(page)).toContain('Add 1 package');
  });
});
