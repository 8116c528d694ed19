import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build.mjs';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

describe('the dated questions', () => {
  let program: Program;
  let shell: ShellPage;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    shell = await new SignInPage(program.page).signInAs('Madina Baikenova');
  });

  afterAll(() => program.close());

  test('DR-01 the list has what the first page counts: goods in hand, none that is only expected', async () => {
    const { page } = shell;
    await page.getByText('1 review falls due within 7 days').waitFor();
    await shell.goTo('Reviews');
    await shell.settled();
    await page.getByText('Gas lighters').waitFor();
    expect(await page.getByText('Mixed parcels, not yet sorted').count()).toBe(0);
    expect(await page.getByRole('main').getByText('Expected', { exact: true }).count()).toBe(0);
  });
});
