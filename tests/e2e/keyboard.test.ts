import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { Keys } from './pages/keys.ts';
import { saidChoice } from './pages/search-palette.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

describe('by keys alone', () => {
  let program: Program;
  let keys: Keys;

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    keys = new Keys(program.page);
  });

  afterAll(() => program.close());

  test('AC-02 a password that was mistyped is typed again at once, at the door and when locked', async () => {
    const { login, password } = samplePeople.storekeeper;
    const mistypeOnce = async (): Promise<void> => {
      await keys.arriveAt('Password');
      await keys.type('mistyped');
      await keys.press('Enter');
      await keys.page.getByRole('alert').waitFor();
      await keys.arriveAt('Password');
      await keys.type(password);
      await keys.press('Enter');
      await keys.arriveAt('Today');
    };
    await keys.arriveAt('Login');
    await keys.type(login);
    await keys.press('Tab');
    await mistypeOnce();
    await keys.press('Alt+l');
    await mistypeOnce();
  });

  test('a page that was searched for has the focus; a search that is left gives it back', async () => {
    await keys.searchFor('Seizures');
    await keys.arriveAt('Seizures');
    await keys.press('Control+k');
    await keys.page.getByRole('dialog').waitFor();
    await keys.press('Escape');
    await keys.page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.arriveAt('Seizures');
  });

  test('Esc closes the list that is open, and only then leaves the form around it', async () => {
    await keys.press('Alt+n');
    await keys.arriveAt('Number');
    await keys.tabTo('Country');
    const country = keys.page.getByRole('combobox', { name: 'Country' });
    // A list that opens as Tab comes by covers the fields after it.
    expect(await country.getAttribute('aria-expanded')).toBe('false');
    await keys.press('ArrowDown');
    expect(await country.getAttribute('aria-expanded')).toBe('true');
    await keys.press('Escape');
    expect(await country.getAttribute('aria-expanded')).toBe('false');
    await keys.arriveAt('Country');
    await keys.press('Escape');
    await keys.arriveAt('Seizures');
  });

  test('in a list one letter and Enter take the first that fits, and send nothing', async () => {
    await keys.press('Alt+n');
    await keys.arriveAt('Number');
    await keys.enter({ Country: 'Q' });
    const country = keys.page.getByRole('combobox', { name: 'Country' });
    await expect.poll(() => country.inputValue()).toMatch(/^\w.*q/i);
    expect(await keys.page.getByRole('alert').count()).toBe(0);
    await keys.press('Control+a');
    await keys.press('Escape');
    await keys.arriveAt('Seizures');
  });

  test('a list that is searched says which choice is marked, as one types too', async () => {
    const { page } = keys;
    await keys.press('Alt+n');
    await keys.arriveAt('Number');
    await keys.tabTo('Country');
    await page.keyboard.type('ka', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toMatch(/^Kazakhstan/);
    await keys.press('ArrowDown');
    await expect.poll(() => saidChoice(page)).not.toMatch(/^Kazakhstan|^$/);
    // The arrow has told the kit of another choice than the one that is marked now.
    await page.keyboard.type('z', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toMatch(/^Kazakhstan/);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.type('zzz', { delay: 20 });
    await expect.poll(() => saidChoice(page)).toBe('');
    // Where nothing fits Enter has nothing to take, and must not send the form instead.
    await keys.press('Enter');
    await page.waitForTimeout(200);
    expect(await page.getByRole('alert').count()).toBe(0);
    await keys.press('Escape', 'Escape');
    await keys.arriveAt('Seizures');
  });

  test('what was registered is shown, and the keys go on from its top', async () => {
    await keys.press('Alt+n');
    await keys.arriveAt('Number');
    await keys.type('KEYS-26-1');
    await keys.enter({ Date: '14.11.2026', Country: 'Kazakh', Place: 'Aktau', Office: 'Post' });
    await keys.enter({ Description: 'Shoes', Category: 'Footw', Quantity: '60', 'Net mass': '30' });
    await keys.press('Control+Enter');
    await keys.arriveAt('KEYS-26-1');
  });

  test('before anything is counted, the key that receives says what is missing', async () => {
    const { page } = keys;
    await keys.press('Alt+r');
    await keys.arriveAt('Shoes');
    await keys.press('Control+Enter');
    await page.getByRole('dialog').getByText('No package has been counted yet.').waitFor();
    await keys.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await keys.arriveAt('Shoes');
  });

  test('Alt Enter adds the packages from a closed list, too, and their sum is said', async () => {
    await keys.enter({ 'Content of each': '58', 'Gross, kg': '31', 'Tare, kg': '1' });
    const said = keys.page.getByRole('complementary').getByRole('status');
    expect(await said.innerText()).toBe('');
    await keys.tabTo('Condition');
    await keys.press('Alt+Enter');
    await keys.arriveAt('Condition');
    await said.filter({ hasText: '2 pcs' }).waitFor();
    await keys.press('Shift+Tab');
    await keys.press('Control+Enter');
    await keys.page.getByRole('alert').waitFor();
  });

  test('a list is one stop of Tab, however many rows it has', async () => {
    await keys.press('Escape');
    for (const list of ['Orders', 'Certificates']) {
      await keys.searchFor(list);
      await keys.arriveAt(list);
      await keys.page.getByRole('grid').getByRole('button').first().waitFor();
      const stops = keys.page.getByRole('grid').locator('[data-index] :is(a, button, input)');
      const order = await stops.evaluateAll((found) => found.map(({ tabIndex }) => tabIndex));
      expect(order.filter((each) => each >= 0)).toEqual([]);
    }
  });

  test('Esc closes the panel of what is chosen, and the keys go on in the list', async () => {
    const { page } = keys;
    await keys.searchFor('Discrepancies');
    await keys.arriveAt('Discrepancies');
    await page.getByRole('grid').getByText(/^LOT-/).first().waitFor();
    await page.getByRole('grid').focus();
    await keys.press('Enter');
    const close = page.getByRole('complementary').getByRole('button', { name: 'Hide the panel' });
    await close.waitFor();
    await keys.press('Tab');
    expect(await close.evaluate((button) => button === document.activeElement)).toBe(true);
    await keys.press('Alt+n');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    // Esc leaves the dialog alone, not the panel behind it as well.
    await keys.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForTimeout(100);
    expect(await close.count()).toBe(1);
    await keys.press('Escape');
    await close.waitFor({ state: 'detached' });
    const isInList = () => document.activeElement?.getAttribute('role') === 'grid';
    await page.waitForFunction(isInList);
  });

  test('at the rack, too, the page has the focus, and keeps it when a lot is chosen', async () => {
    await keys.searchFor('Put away');
    await keys.arriveAt('Put away');
    await keys.page.getByRole('button', { name: 'Wrist watches' }).waitFor();
    for (let pressed = 0; pressed < 3; pressed += 1) await keys.press('Tab');
    await keys.press('Enter');
    await keys.page.waitForURL(/lot=/);
    await keys.arriveAt('Put away');
  });
});
