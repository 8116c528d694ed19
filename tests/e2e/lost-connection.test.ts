import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { decideToDestroy } from './pages/order-calls.ts';
import { callAs } from './pages/sample-calls.ts';
import type { ShellPage } from './pages/shell-page.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

describe('while the core is not heard', () => {
  let program: Program;
  let shell: ShellPage;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    shell = await new SignInPage(program.page).signInAs('Madina Baikenova');
  });

  afterAll(async () => {
    // Requests that fail are what this is about.
    program.takeProblems();
    await program.close();
  });

  const notice = () => shell.page.getByRole('alert').filter({ hasText: 'No connection' });
  /** What is asked at the very moment may still get through by the browser's own switch. */
  const offline = async (is: boolean): Promise<void> => {
    const { page } = shell;
    if (is) await page.route('**/rpc', (route) => route.abort());
    else await page.unroute('**/rpc');
    await page.context().setOffline(is);
  };

  test('it is said within seconds though nobody asked anything, and what is not lost', async () => {
    await shell.status.getByText('Connected').waitFor();
    await offline(true);
    await notice().waitFor({ timeout: 15_000 });
    expect(await notice().innerText()).toContain('What was saved stays saved');
    await shell.status.getByText('No connection').waitFor();
    expect(await accessibilityProblems(shell.page)).toEqual([]);
    // Who asks at once while nothing gets through is told the same as before.
    const asked = shell.page.waitForRequest('**/events');
    await notice().getByRole('button', { name: 'Try now' }).click();
    await asked;
    expect(await notice().innerText()).toContain('What was saved stays saved');
    // The page asks by itself too: a click here would race with that.
    await offline(false);
    await notice().waitFor({ state: 'detached', timeout: 5_000 });
    await shell.status.getByText('Connected').waitFor();
  });

  test('a scan that nobody answers is not taken for one that names nothing', async () => {
    await offline(true);
    await shell.scan('LOT-KZ1-26-000012-U');
    await shell.status.getByText('not looked up').waitFor({ timeout: 15_000 });
    expect(await shell.page.getByText('The scan was kept').count()).toBe(0);
    await offline(false);
    await shell.status.getByText('Connected').waitFor();
  });

  test('what is typed stays, the act is not confirmed, and done once when it is sent again', async () => {
    const { page } = shell;
    await page.goto(`${program.origin}/account`);
    const { items } = await callAs<{ items: readonly { id: string; status: string }[] }>(
      page,
      'lots.list',
      { status: ['stored'], limit: 1 },
    );
    const lotId = items[0]?.id ?? '';
    const before = await timelineTotal(lotId);
    await page.goto(`${program.origin}/lots/${lotId}`);
    await page.getByRole('button', { name: 'Place a hold' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('[name="reference"]').fill('No 12-345');
    await dialog.locator('[name="reason"]').fill('Evidence in court');
    await offline(true);
    await page.keyboard.press('Control+Enter');
    await notice().filter({ hasText: 'not confirmed' }).waitFor({ timeout: 15_000 });
    expect(await dialog.locator('[name="reason"]').inputValue()).toBe('Evidence in court');
    await offline(false);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.waitFor({ state: 'detached' });
    await notice().waitFor({ state: 'detached' });
    expect(await timelineTotal(lotId)).toBe(before + 1);
  });

  test('an order that was sent again is opened, and its draft is gone', async () => {
    const { page } = shell;
    const goods = 'Toys with a copied mark';
    await decideToDestroy(page, goods);
    await page.goto(`${program.origin}/orders/new`);
    const row = page.getByRole('row', { name: goods }).first();
    await row.waitFor();
    await row.getByRole('checkbox', { name: goods }).check();
    await page.locator('[name="title"]').fill('Sent twice');
    await offline(true);
    await page.keyboard.press('Control+Enter');
    const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
    await again.waitFor({ timeout: 15_000 });
    await offline(false);
    await again.click();
    await page.getByRole('heading', { level: 1, name: 'Sent twice' }).waitFor();
    await page.goto(`${program.origin}/orders/new`);
    expect(await page.locator('[name="title"]').inputValue()).toBe('');
  });

  async function timelineTotal(lotId: string): Promise<number> {
    const { total } = await callAs<{ total: number }>(shell.page, 'lots.timeline', { lotId });
    return total;
  }
});
