import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

describe('an address that names nothing', () => {
  let program: Program;
  let shell: ShellPage;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    shell = await new SignInPage(program.page).signInAs('Madina Baikenova');
  });

  afterAll(() => program.close());

  test.each([
    ['lots/01900000-0000-7000-8000-000000000000', 1, 'There is no such lot here'],
    ['lots/nope', 1, 'There is no such lot here'],
    ['lots/nope/assess', 1, 'There is no such lot here'],
    ['seizures/nope', 1, 'There is no such seizure here'],
    ['orders/nope', 1, 'There is no such order here'],
    ['runs/nope', 1, 'There is no such run here'],
    ['certificates/nope', 1, 'There is no such certificate here'],
    ['places/nope', 2, 'There is no such place here'],
  ])('/%s says so, and leads back', async (address, level, name) => {
    const { page } = shell;
    await page.goto(`${program.origin}/${address}`);
    await page.getByRole('heading', { level, name }).waitFor();
    await page.getByRole('link', { name: 'Open the list' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('a page whose part does not come says so, and is loaded whole when it is asked again', async () => {
    const { page } = shell;
    const part = /\/assets\/discrepancies-page-.*\.js$/;
    await page.route(part, (route) => route.abort());
    await page.goto(program.origin);
    await shell.navigation.getByRole('link', { name: 'Discrepancies' }).click();
    // It is loaded anew by itself first, and only once.
    const note = page.getByRole('alert').filter({ hasText: 'This page could not be shown.' });
    await note.waitFor();
    program.takeProblems();
    await page.unroute(part);
    await note.getByRole('button', { name: 'Try again' }).click();
    await shell.title.filter({ hasText: 'Discrepancies' }).waitFor();
  });

  test('a page whose part once did not come is loaded whole by itself', async () => {
    const { page } = shell;
    const part = /\/assets\/certificates-page-.*\.js$/;
    await page.route(part, (route) => route.abort());
    await page.goto(program.origin);
    await page.waitForEvent('requestfailed', (request) => part.test(request.url()));
    await page.unroute(part);
    program.takeProblems();
    await shell.navigation.getByRole('link', { name: 'Certificates' }).click();
    await shell.title.filter({ hasText: 'Certificates' }).waitFor();
    expect(await page.getByText('This page could not be shown.').count()).toBe(0);
  });
});
