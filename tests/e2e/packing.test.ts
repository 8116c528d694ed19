import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { crewOf } from '../scenarios/destruction/order-desk.ts';
import { leftOver } from '../scenarios/destruction/left-over.ts';
import { sampleProgram } from '../support/program.ts';
import { accessibilityProblems } from './pages/accessibility.ts';
import { LotPage } from './pages/lot-page.ts';
import { ReceivePage } from './pages/receive-page.ts';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

let program: Program;
let shell: ShellPage;
let lotId = '';

beforeAll(async () => {
  buildIfStale('renderer');
  const made = await sampleProgram();
  lotId = await leftOver(made, await crewOf(made));
  await made.core.close();
  program = await openProgram({ from: made.folder, locale: 'ru-RU' });
  await made.dispose();
  const door = new SignInPage(program.page);
  await door.speak('Русский');
  const { login, password } = samplePeople.storekeeper;
  shell = await door.enter(login, password);
});

afterAll(() => program.close());

test('DW-06 what came back loose is packed and sealed on its page, package by package', async () => {
  const lot = new LotPage(shell.page);
  await lot.openByPath(program.origin, lotId);
  await shell.page.getByRole('button', { name: 'Упаковать' }).first().waitFor();
  await shell.page.keyboard.press('Alt+c');
  await shell.title.filter({ hasText: 'Упаковать' }).waitFor();
  const packing = new ReceivePage(shell.page);
  expect(await shell.page.getByLabel('Пломба по документам').count()).toBe(0);
  await packing.add({
    Сколько: '2',
    'В каждой, шт.': '45000',
    'Брутто, кг': '36,5',
    'Тара, кг': '0,5',
    'Первая пломба': 'P-0101',
  });
  await packing.consequences.filter({ hasText: 'Ещё не упаковано: 10 000' }).waitFor();
  await shell.page.keyboard.press('Control+Enter');
  await shell.page.getByRole('alert').getByRole('listitem').first().waitFor();
  await packing.correct('packages.1.quantity', '55000');
  await shell.page.getByText('Упаковано всё').waitFor();
  await shell.page.locator('[name="reason"]').fill('Вернулось с завода в мешках');
  expect(await accessibilityProblems(shell.page)).toEqual([]);
  await packing.correct('packages.1.sealNumber', 'P-0101');
  await shell.page.keyboard.press('Control+Enter');
  const twice = shell.page.getByRole('alert').filter({ hasText: 'Упаковка 2: Пломба' });
  await twice.filter({ hasText: 'та же пломба P-0101, что и у упаковки 1' }).waitFor();
  await packing.correct('packages.1.sealNumber', 'P-0102');
  await shell.page.keyboard.press('Control+Enter');
  await lot.life.filter({ hasText: 'упаковок: 2' }).first().waitFor();
  await shell.page.getByText('P-0102').first().waitFor();
  expect(await lot.whyNot('Упаковать')).toContain('уже упакована');
});
