import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

/** What the keys go to: the label of a field, the title of a page. */
async function inHand(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const title = document.getElementById(activeElement?.getAttribute('aria-labelledby') ?? '');
    const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : undefined;
    const said = activeElement?.getAttribute('aria-label') ?? label?.innerText ?? title?.innerText;
    return said ?? activeElement?.tagName ?? '';
  });
}

async function waitInHand(page: Page, wanted: string): Promise<void> {
  await expect.poll(() => inHand(page), { timeout: 15_000 }).toBe(wanted);
}

/** Presses Tab until the field of this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let pressed = 0; pressed < 25; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await inHand(page)).startsWith(label)) return;
  }
  throw new Error(`Tab never came to ${label}`);
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await tabTo(page, label);
    await page.keyboard.type(value, { delay: 20 });
    const isList = await page.evaluate(
      () => document.activeElement?.getAttribute('role') === 'combobox',
    );
    if (!isList) continue;
    // Hands are slower than this test: they see the first that fits before they press Enter.
    const first = page.locator('[role="option"][data-combobox-selected]');
    await first.filter({ hasText: value }).waitFor();
    // And the list has come to rest.
    await page.waitForTimeout(50);
    await page.keyboard.press('Enter');
  }
}

async function searchFor(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(text);
  await page.getByRole('dialog').getByRole('button', { name: text }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('by keys alone', () => {
  let program: Program;
  let page: Page;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    page = program.page;
  });

  afterAll(() => program.close());

  test('AC-02 a password that was mistyped is typed again at once, at the door and when locked', async () => {
    const { login, password } = samplePeople.storekeeper;
    await waitInHand(page, 'Login');
    await page.keyboard.type(login);
    await page.keyboard.press('Tab');
    await page.keyboard.type('mistyped');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await waitInHand(page, 'Password');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await waitInHand(page, 'Today');
    await page.keyboard.press('Alt+l');
    await waitInHand(page, 'Password');
    await page.keyboard.type('mistyped');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await waitInHand(page, 'Password');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await waitInHand(page, 'Today');
  });

  test('a page that was searched for has the focus; a search that is left gives it back', async () => {
    await searchFor(page, 'Seizures');
    await waitInHand(page, 'Seizures');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await waitInHand(page, 'Seizures');
  });

  test('Esc closes the list that is open, and only then leaves the form around it', async () => {
    await page.keyboard.press('Alt+n');
    await waitInHand(page, 'Number *');
    await tabTo(page, 'Country');
    const country = page.getByRole('combobox', { name: 'Country' });
    // A list that opens as Tab comes by covers the fields after it.
    expect(await country.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    expect(await country.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await country.getAttribute('aria-expanded')).toBe('false');
    await waitInHand(page, 'Country *');
    await page.keyboard.press('Escape');
    await waitInHand(page, 'Seizures');
  });

  test('in a list one letter and Enter take the first that fits, and send nothing', async () => {
    await page.keyboard.press('Alt+n');
    await waitInHand(page, 'Number *');
    await fill(page, { Country: 'Q' });
    const country = page.getByRole('combobox', { name: 'Country' });
    await expect.poll(() => country.inputValue()).toMatch(/^\w.*q/i);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Escape');
    await waitInHand(page, 'Seizures');
  });

  test('what was registered is shown, and the keys go on from its top', async () => {
    await page.keyboard.press('Alt+n');
    await waitInHand(page, 'Number *');
    await page.keyboard.type('KEYS-26-1');
    await fill(page, { Date: '14.11.2026', Country: 'Kazakh', Place: 'Aktau', Office: 'Post' });
    await fill(page, { Description: 'Shoes', Category: 'Footw', Quantity: '60', 'Net mass': '30' });
    await page.keyboard.press('Control+Enter');
    await waitInHand(page, 'KEYS-26-1');
  });

  test('Alt Enter adds the packages from a closed list, too, and their sum is said', async () => {
    await page.keyboard.press('Alt+r');
    await waitInHand(page, 'Shoes');
    await fill(page, { 'Content of each': '58', 'Gross, kg': '31', 'Tare, kg': '1' });
    const said = page.getByRole('complementary').getByRole('status');
    expect(await said.innerText()).toBe('');
    await tabTo(page, 'Condition');
    await page.keyboard.press('Alt+Enter');
    await waitInHand(page, 'Condition');
    await said.filter({ hasText: '2 pcs fewer' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').waitFor();
  });

  test('a list is one stop of Tab, however many rows it has', async () => {
    await page.keyboard.press('Escape');
    for (const list of ['Orders', 'Certificates']) {
      await searchFor(page, list);
      await waitInHand(page, list);
      await page.getByRole('grid').getByRole('button').first().waitFor();
      const stops = page.getByRole('grid').locator('[data-index] :is(a, button, input)');
      const order = await stops.evaluateAll((found) => found.map(({ tabIndex }) => tabIndex));
      expect(order.filter((each) => each >= 0)).toEqual([]);
    }
  });

  test('at the rack, too, the page has the focus, and keeps it when a lot is chosen', async () => {
    await searchFor(page, 'Put away');
    await waitInHand(page, 'Put away');
    await page.getByRole('button', { name: 'Wrist watches' }).waitFor();
    for (let pressed = 0; pressed < 3; pressed += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/lot=/);
    await waitInHand(page, 'Put away');
  });
});
