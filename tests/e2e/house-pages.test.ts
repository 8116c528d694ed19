import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems, problemsOnEach } from './pages/accessibility.ts';
import { FormDialog } from './pages/form-dialog.ts';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const pages = [
  'Сегодня',
  'Журнал',
  'Места хранения',
  'Предприятия',
  'Сотрудники',
  'Настройки',
] as const;

describe('the pages of the house, in Russian, as administrator', () => {
  let program: Program;
  let shell: ShellPage;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true, locale: 'ru-RU' });
    const door = new SignInPage(program.page);
    await door.speak('Русский');
    expect(await accessibilityProblems(program.page)).toEqual([]);
    shell = await door.signInAs('Администратор');
  });

  afterAll(() => program.close());

  test.each(['Светлое', 'Тёмное'])('%s: every page is WCAG 2.2 AA clean', async (theme) => {
    await shell.choose('Моя учётная запись');
    await shell.page.getByText(theme, { exact: true }).click();
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    expect(await problemsOnEach(shell, pages)).toEqual([]);
  });

  test('SS-10 Today says that an administrator is not shown what stands against a rule', async () => {
    await shell.goTo('Сегодня');
    await shell.settled();
    await shell.page.getByText('Администратору товары не показываются').waitFor();
  });

  test('a person is made by keyboard alone, all slips named at once', async () => {
    await shell.goTo('Сотрудники');
    await shell.page.keyboard.press('Alt+n');
    const dialog = new FormDialog(shell.page);
    await dialog.root.waitFor();
    await dialog.send();
    await dialog.refusals.first().waitFor();
    expect(await dialog.refusals.count()).toBe(4);
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await dialog.enter({ name: 'Aigul Nurlanova', position: 'Storekeeper', login: 'a.nurlanova' });
    await dialog.leave();
    // What was typed is still there; the password, never kept, is typed again.
    await shell.page.keyboard.press('Alt+n');
    await dialog.root.waitFor();
    expect(await dialog.root.locator('[name="login"]').inputValue()).toBe('a.nurlanova');
    await dialog.enter({ password: 'three brown camels' });
    await dialog.send();
    await dialog.root.waitFor({ state: 'detached' });
    await shell.page.getByRole('row', { name: /Aigul Nurlanova/ }).waitFor();
  });

  test('a lock hides the page and keeps it', async () => {
    await shell.goTo('Сотрудники');
    await shell.page.getByRole('searchbox').fill('Olga');
    await shell.page.keyboard.press('Alt+l');
    const lock = shell.page.getByRole('dialog');
    await lock.waitFor();
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    await lock.locator('input').first().fill('wrong');
    await shell.page.keyboard.press('Control+Enter');
    await lock.getByRole('alert').waitFor();
    expect(await shell.page.getByRole('searchbox', { includeHidden: true }).inputValue()).toBe(
      'Olga',
    );
    await lock.getByRole('button').last().click();
    await new SignInPage(shell.page).signInAs('Администратор');
  });

  test('the ledger says in one sentence that all is well', async () => {
    await shell.goTo('Журнал');
    await shell.page.keyboard.press('Alt+v');
    await shell.page.getByText('Всё в порядке').waitFor();
  });

  test('the calendar of a day speaks the language of the page and is walked by keys', async () => {
    const { page } = shell;
    await shell.goTo('Журнал');
    const opener = page.getByRole('button', { name: /^Календарь/ }).first();
    await opener.press('Enter');
    const calendar = page.getByRole('dialog', { name: /^Календарь/ });
    const heads = calendar.getByRole('columnheader');
    await heads.first().waitFor();
    expect(await heads.allInnerTexts()).toEqual(['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']);
    await calendar.locator('[aria-current="date"]:focus').waitFor();
    const wordsInHand = () => document.activeElement?.getAttribute('aria-label') ?? '';
    const named = await page.evaluate(wordsInHand);
    expect(named).toMatch(/^[а-я]+, \d+ [а-я]+ \d{4}/);
    // The ledger has no tomorrow.
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(wordsInHand)).toBe(named);
    expect(await calendar.locator('[aria-current="date"]').count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await calendar.locator('button:focus:not([aria-current])').waitFor();
    await page.keyboard.press('Enter');
    await calendar.waitFor({ state: 'detached' });
    await page.waitForURL(/from=\d{4}-\d\d-\d\d/);
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await opener.press('Enter');
    await calendar.waitFor();
    await page.keyboard.press('Escape');
    await calendar.waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('a filter that is no day says so once it is left, and filters nothing', async () => {
    const { page } = shell;
    await shell.goTo('Журнал');
    const from = page.getByRole('textbox', { name: 'С какого дня' });
    await from.fill('31.02.2026');
    expect(await page.getByText('Это не дата').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.getByText('Это не дата').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await from.fill('');
    await page.getByText('Это не дата').waitFor({ state: 'detached' });
  });

  test('an unknown scan is said aloud and shown', async () => {
    await shell.goTo('Сегодня');
    await shell.scan('NOTHING-HERE-0000');
    await shell.status.getByText('NOTHING-HERE-0000').waitFor();
  });
});
