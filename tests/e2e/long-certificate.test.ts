import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import type { CertificateStatement } from '../../shared/domain/certificate/certificate-statement.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { callAs } from './pages/sample-calls.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const count = 5_000;

interface Answer {
  readonly value: { statement: CertificateStatement };
}

/** Answers of the core with as many lines as a large order has, each named by its number. */
async function lengthen(page: Page): Promise<void> {
  await page.route('**/rpc', async (route) => {
    const asked: unknown = route.request().postDataJSON();
    const isCertificate = JSON.stringify(asked).includes('"certificates.get"');
    if (!isCertificate) {
      await route.continue();
      return;
    }
    const response = await route.fetch();
    const json = (await response.json()) as Answer;
    const [line] = json.value.statement.lines;
    if (line === undefined) throw new Error('the sample certificate has a line');
    const packages = line.packages.slice(0, 1);
    const lines = Array.from({ length: count }, (_, index) => ({
      ...line,
      packages,
      line: index + 1,
      description: `${line.description}, carton ${index + 1}`,
    }));
    const statement = { ...json.value.statement, lines };
    await route.fulfill({ response, json: { ...json, value: { ...json.value, statement } } });
  });
}

describe('a certificate of 5,000 lines on the screen', () => {
  let program: Program;
  let page: Page;

  const elements = (): Promise<number> =>
    page.evaluate(() => document.querySelectorAll('*').length);
  const sheets = () => page.locator('[data-sheet]');
  const drawn = () => page.locator('section[data-sheet][aria-label]');

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    page = program.page;
    page.setDefaultTimeout(20_000);
    const door = new SignInPage(page);
    await door.speak('English');
    await door.signInAs(samplePeople.auditor.name);
    const { items } = await callAs<{ items: readonly { id: string }[] }>(
      page,
      'certificates.list',
      {},
    );
    await lengthen(page);
    await page.goto(`${program.origin}/certificates/${items[0]?.id ?? ''}`);
    await drawn().first().waitFor();
  });

  afterAll(() => program.close());

  test('draws the sheets near the view and keeps the room of all the others', async () => {
    expect(await sheets().count()).toBeGreaterThan(400);
    expect(await drawn().count()).toBeLessThan(8);
    expect(await elements()).toBeLessThan(3_000);
    const heights = await sheets().evaluateAll((all) =>
      all.slice(1, 300).map((sheet) => Math.round(sheet.getBoundingClientRect().height)),
    );
    expect(new Set(heights).size).toBe(1);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('CT-04 shows the QR seal on its face and beside it', async () => {
    const codes = page.locator('figure svg[role="img"] path');
    await expect.poll(() => codes.count()).toBe(2);
    const [face = '', proof] = await codes.evaluateAll((all) =>
      all.map((path) => path.getAttribute('d') ?? ''),
    );
    // A code of this many letters has some thousands of dark squares.
    expect(face.split('M').length).toBeGreaterThan(1_000);
    expect(proof).toBe(face);
  });

  test('goes to a page by its number, with the keyboard alone', async () => {
    const field = page.getByRole('textbox', { name: 'Page', exact: true });
    await field.focus();
    await field.fill('300');
    await page.locator('[data-sheet="299"][aria-label]').waitFor();
    expect(await drawn().count()).toBeLessThan(8);
    const top = await page
      .locator('[data-sheet="299"]')
      .evaluate((sheet) => sheet.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);
  });

  test('finds a line that is not drawn, shows it, and goes on to the next', async () => {
    await page.getByRole('searchbox', { name: 'Find lot, seizure or goods' }).fill('carton 4321');
    const row = page.locator('#line-4321');
    await row.waitFor();
    expect(await row.getAttribute('data-sought')).toBe('true');
    expect(await row.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThan(0);
    await page.getByRole('searchbox', { name: 'Find lot, seizure or goods' }).fill('carton 49');
    await page.locator('#line-49').waitFor();
    await page.getByRole('button', { name: 'Next line found' }).click();
    await page.locator('#line-490').waitFor();
    expect(await elements()).toBeLessThan(4_000);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('prints every sheet, and draws few again afterwards', async () => {
    await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    expect(await drawn().count()).toBe(await sheets().count());
    expect(await page.locator('#line-2500').count()).toBe(1);
    await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => drawn().count()).toBeLessThan(12);
  });
});
