import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { SetupPage } from './pages/setup-page.ts';
import { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

describe('the first run', () => {
  let program: Program;
  let setup: SetupPage;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: false, locale: 'ru-RU' });
    await new SignInPage(program.page).speak('Русский');
    setup = new SetupPage(program.page);
  });

  afterAll(() => program.close());

  test('each step names everything that is missing before the next one opens', async () => {
    await setup.next();
    expect(await setup.refusals.count()).toBe(3);
    expect(await accessibilityProblems(program.page)).toEqual([]);
  });

  test('three steps lead to the first day', async () => {
    await setup.enter({
      'authority.name.en': 'Customs Authority',
      'authority.name.ru': 'Таможенный орган',
      'authority.code': 'kgd',
    });
    await setup.pick('Страна', 'Казахстан');
    await setup.next();
    // The next step begins at its first field: nobody reaches for the mouse.
    await program.page.locator('[name="site.name.en"]:focus').waitFor();
    await setup.enter({ 'site.name.en': 'Aktau store', 'site.code': 'kz1', 'site.place': 'Aktau' });
    await setup.next();
    await setup.enter({
      'administrator.name': 'Dana Ermekova',
      'administrator.position': 'System administrator',
      'administrator.login': 'dana',
      'administrator.password': 'three brown camels',
    });
    expect(await accessibilityProblems(program.page)).toEqual([]);
    await setup.next();
    const shell = new ShellPage(program.page);
    await shell.title.filter({ hasText: 'Сегодня' }).waitFor();
    await program.page.getByText('На складе KZ1 ещё нет мест').waitFor();
  });
});
