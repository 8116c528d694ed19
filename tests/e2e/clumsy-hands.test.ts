import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems, brokenPractices } from './pages/accessibility.ts';
import { FormDialog } from './pages/form-dialog.ts';
import { LotPage } from './pages/lot-page.ts';
import { ReceivePage } from './pages/receive-page.ts';
import { callAs } from './pages/sample-calls.ts';
import { SeizureFormPage } from './pages/seizure-form-page.ts';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const narrow = { width: 1024, height: 768 };
const soon = { timeout: 20_000 };

interface LotRow {
  readonly id: string;
  readonly reference: string;
  readonly description: string;
}

async function lotNamed(shell: ShellPage, description: string): Promise<LotRow> {
  const lots = await callAs<{ items: readonly LotRow[] }>(shell.page, 'lots.list', { limit: 50 });
  const lot = lots.items.find((each) => each.description.startsWith(description));
  if (lot === undefined) throw new Error(`No lot of ${description}`);
  return lot;
}

/** Against WCAG 2.2 AA and against everything that axe calls good practice. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  return [
    ...(await accessibilityProblems(page)),
    ...(await brokenPractices(page, ['best-practice'])),
  ];
}

async function countOf(shell: ShellPage, search: string): Promise<number> {
  const found = await callAs<{ items: readonly unknown[] }>(shell.page, 'seizures.list', {
    search,
    limit: 20,
  });
  return found.items.length;
}

describe('hands that are quick, interrupted and used to their own way of writing', () => {
  let program: Program;
  let shell: ShellPage;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true, locale: 'ru-RU', viewport: narrow });
    const door = new SignInPage(program.page);
    await door.speak('Русский');
    shell = await door.signInAs('Arman Seitkali');
  });

  afterAll(() => program.close());

  const focusedName = (): Promise<string | null> =>
    shell.page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);

  /** Scans without a pause between them, as no test machine under load can press real keys. */
  const scanAtOnce = (...texts: readonly string[]): Promise<void> =>
    shell.page.evaluate((scans) => {
      for (const key of scans.flatMap((text) => [...text, 'Enter'])) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    }, texts);

  test('a seizure is taken as it is spoken, and Enter pressed three times registers one', async () => {
    await shell.goTo('Изъятия');
    const form = new SeizureFormPage(shell.page);
    await form.open();
    await form.enter({
      number: '  ПОСТ-26/77 ',
      date: '14.08.2026',
      place: 'Порт Актау',
      office: 'Пост «Морпорт»',
      'lines.0.description': 'Сигареты без марок',
      'lines.0.quantity.amount': '1 200',
      'lines.0.hsCode': '2402 20 900 0',
      'lines.0.value.minorUnits': '1 000,55',
    });
    await form.pick('Страна', 'Казахстан');
    await form.pick('Категория', 'Табачные изделия');
    await form.pick('Валюта', 'тенге');
    await form.addLine();
    await expect.poll(focusedName, soon).toBe('lines.1.description');
    await shell.page.keyboard.press('Alt+Delete');
    await expect.poll(focusedName, soon).toBe('lines.0.description');
    expect(await faultsOf(shell.page)).toEqual([]);
    await shell.page.locator('[name="number"]').focus();
    for (const key of ['Enter', 'Enter', 'Control+Enter']) await shell.page.keyboard.press(key);
    await shell.title.filter({ hasText: 'ПОСТ-26/77' }).waitFor();
    expect(await countOf(shell, 'ПОСТ-26/77')).toBe(1);
    await shell.page.getByText('14 августа 2026').waitFor();
  });

  test('seals scanned faster than the answers come each go to a package; none counts twice', async () => {
    await shell.page.keyboard.press('Alt+r');
    const receive = new ReceivePage(shell.page);
    await shell.title.filter({ hasText: 'Сигареты без марок' }).waitFor();
    await shell.page.keyboard.press('Alt+Enter');
    // Too early: the key leads to what is missing instead of doing nothing.
    await expect.poll(focusedName, soon).toBe('add.content');
    await shell.page.locator('[name="add.count"]').fill('3');
    await shell.page.locator('[name="add.content"]').fill(' 400 ');
    await shell.page.reload();
    await shell.page.locator('[name="add.content"]').waitFor();
    expect(await shell.page.locator('[name="add.content"]').inputValue()).toBe(' 400 ');
    await shell.page.keyboard.press('Alt+Enter');
    await expect.poll(() => receive.packages.count(), soon).toBe(3);
    await scanAtOnce('SEAL-0001', 'SEAL-0002', 'SEAL-0003');
    const seals = (): Promise<readonly string[]> =>
      shell.page
        .locator('[name$=".sealNumber"]')
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    await expect.poll(seals, soon).toEqual(['SEAL-0001', 'SEAL-0002', 'SEAL-0003']);
    await scanAtOnce('SEAL-0002');
    const said = shell.page.getByRole('main').getByRole('alert');
    await said.filter({ hasText: 'упаковка 2' }).waitFor();
    expect(await faultsOf(shell.page)).toEqual([]);
    await receive.receive();
  });

  test('a place scanned right after a lot belongs to that lot; an unconfirmed one is said', async () => {
    const shirts = await lotNamed(shell, 'Sports shirts');
    const perfume = await lotNamed(shell, 'Perfume');
    await shell.goTo('Размещение');
    await scanAtOnce('KZ1-H2');
    const said = shell.page.getByRole('main').getByRole('alert');
    await said.filter({ hasText: 'Сначала отсканируйте партию' }).waitFor();
    await scanAtOnce(shirts.reference, 'KZ1-B1-A-R01-B02');
    await shell.page.getByText('Перемещено сюда').waitFor();
    expect(new URL(shell.page.url()).searchParams.get('lot')).toBe(shirts.id);
    // Nothing is confirmed yet: the key leads to the reason.
    await shell.page.keyboard.press('F9');
    await expect.poll(focusedName, soon).toBe('reason');
    await shell.page.getByText('Поле не заполнено.').waitFor();
    await shell.page.locator('[name="reason"]').fill('да');
    await shell.page.keyboard.press('F9');
    await shell.page.getByText('Текст короче 3 знаков.').waitFor();
    const box = shell.page.getByRole('textbox', { name: 'Отсканируйте место' });
    await box.fill(perfume.reference);
    await box.press('Enter');
    await said.filter({ hasText: 'место не было подтверждено' }).waitFor();
    expect(await faultsOf(shell.page)).toEqual([]);
  });

  test('a recount names every slip at its field, is sent by Enter, and survives Escape', async () => {
    const watches = await lotNamed(shell, 'Wrist watches');
    const visitor = await program.newVisitor();
    const door = new SignInPage(visitor);
    await door.speak('Русский');
    await door.signInAs('Olga Vetrova');
    const lot = new LotPage(visitor);
    await lot.openByPath(program.origin, watches.id);
    await visitor.getByRole('link', { name: /^DIS-/ }).click();
    await visitor.getByRole('button', { name: 'Пересчитать' }).waitFor();
    await visitor.keyboard.press('Alt+n');
    const dialog = new FormDialog(visitor);
    await dialog.root.locator('[name="found"]').press('Enter');
    await dialog.refusals.first().waitFor();
    expect(await dialog.refusals.count()).toBe(4);
    expect(await faultsOf(visitor)).toEqual([]);
    await dialog.enter({ found: 'S-000011-W-001', note: 'Пломба повреждена при перевозке' });
    await dialog.leave();
    await visitor.keyboard.press('Alt+n');
    expect(await dialog.root.locator('[name="note"]').inputValue()).toContain('при перевозке');
    await dialog.enter({
      'secondPerson.login': 'supervisor',
      'secondPerson.password': 'sample-impound-26',
    });
    await dialog.root.locator('[name="secondPerson.password"]').press('Enter');
    await dialog.root.waitFor({ state: 'detached' });
    await visitor.getByRole('button', { name: 'Объяснить' }).waitFor();
  });

  test('the tree of places stays open, with the row in hand', async () => {
    await shell.page.goto(`${program.origin}/places`);
    const rows = shell.page.getByRole('treeitem');
    await rows.first().click();
    await expect.poll(() => rows.count(), soon).toBeGreaterThan(5);
    await shell.page.keyboard.press('ArrowDown');
    await shell.page.keyboard.press('Enter');
    await shell.page.waitForURL(/\/places\//);
    await shell.page.getByRole('treeitem', { selected: true }).and(rows.nth(1)).waitFor();
    expect(await rows.count()).toBeGreaterThan(5);
    await expect
      .poll(() => shell.page.evaluate(() => document.activeElement?.getAttribute('role')), soon)
      .toBe('treeitem');
    await shell.page.reload();
    await shell.page.getByRole('treeitem', { selected: true }).waitFor();
  });

  test('AC-03 a lock gives the focus back to the field that was typed into', async () => {
    await shell.page.goto(`${program.origin}/seizures/new`);
    await shell.page.locator('[name="place"]').fill('Акт');
    await shell.page.keyboard.press('Alt+l');
    const lock = shell.page.getByRole('dialog');
    await lock.locator('[name="password"]').fill('sample-impound-26');
    await shell.page.keyboard.press('Enter');
    await lock.waitFor({ state: 'detached' });
    await expect.poll(focusedName, soon).toBe('place');
  });
});
