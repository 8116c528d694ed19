import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { FormDialog } from './pages/form-dialog.ts';
import { decideToDestroy } from './pages/order-calls.ts';
import { Keys } from './pages/keys.ts';
import { OrderPage } from './pages/order-page.ts';
import { RunPage } from './pages/run-page.ts';
import { callAs } from './pages/sample-calls.ts';
import { SignInPage } from './pages/sign-in-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

interface Found<T> {
  readonly items: readonly T[];
}

interface Described {
  readonly id: string;
  readonly description: string;
}

interface LineToCheck {
  readonly lot: { readonly description: string };
  readonly packages: readonly {
    readonly reference: string;
    readonly sealNumber: string | null;
    readonly innerCount: number;
    readonly grossGrams: number | null;
  }[];
}

const { approver, requester, secondApprover, secondStorekeeper, storekeeper } = samplePeople;
const toys = 'Toys with a copied mark';
const labels = 'Printed labels and boxes';
const shirts = 'Sports shirts with a copied mark';
const perfume = 'Perfume 100 ml in cartons';
/** The smallest picture there is: one grey point. */
const picture = {
  name: 'before.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
};

describe('one order by hand, from the choice of lots to the certificate', () => {
  let program: Program;
  let asking: Page;
  let approving: Page;
  let working: Page;
  let orderId = '';

  async function signedIn(page: Page, name: string): Promise<Page> {
    page.setDefaultTimeout(20_000);
    const door = new SignInPage(page);
    await door.speak('English');
    await door.signInAs(name);
    return page;
  }

  /** Somebody else takes goods off while a page shows the order. */
  async function takeOff(page: Page, from: string, description: string): Promise<void> {
    const order = await callAs<{ version: number; lines: readonly { lot: Described }[] }>(
      page,
      'orders.get',
      { orderId: from },
    );
    const { version, lines } = order;
    const lotIds = lines.flatMap(({ lot }) => (lot.description === description ? [lot.id] : []));
    const reason = 'By another order';
    await callAs(page, 'orders.removeLots', { orderId: from, version, lotIds, reason });
  }

  /** Opens each dialog, looks at it as a screen reader does, and leaves it. */
  async function expectReadable(page: Page, acts: readonly string[]): Promise<void> {
    for (const act of acts) {
      const dialog = await new OrderPage(page).begin(act);
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  }

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    asking = await signedIn(program.page, requester.name);
    approving = await signedIn(await program.newVisitor(), approver.name);
    working = await signedIn(await program.newVisitor(), storekeeper.name);
    // What an order takes is not these pages' work.
    for (const goods of [toys, labels, shirts, perfume]) await decideToDestroy(asking, goods);
  });

  afterAll(() => program.close());

  test('a lot that is taken off leaves the keys at the next one, at last on the page', async () => {
    await asking.goto(`${program.origin}/orders/new`);
    const keys = new Keys(asking);
    const chosen = [toys, labels, shirts];
    for (const goods of chosen) await asking.getByRole('row', { name: goods }).click();
    await asking.getByRole('button', { name: `Take off: ${labels}` }).focus();
    await keys.press('Enter');
    await keys.arriveAt(`Take off: ${shirts}`);
    await keys.press('Enter');
    await keys.arriveAt(`Take off: ${toys}`);
    await keys.press('Enter');
    await asking.getByText('Choose lots in the list').waitFor();
    await keys.arriveAt('New destruction order');
  });

  test('an order without goods and name says what it is waiting for', async () => {
    await asking.goto(`${program.origin}/orders/new`);
    await asking.getByText('Choose lots in the list').waitFor();
    await asking.keyboard.press('Control+Enter');
    const said = asking.getByRole('alert').getByRole('listitem');
    await said.first().waitFor();
    expect(await said.allInnerTexts()).toEqual([
      expect.stringContaining('This field is empty'),
      expect.stringContaining('Lots'),
    ]);
  });

  test('an order begins with the lots that are chosen', async () => {
    await asking.goto(`${program.origin}/orders`);
    await asking.getByRole('button', { name: 'New order' }).first().waitFor();
    expect(await accessibilityProblems(asking)).toEqual([]);
    const order = new OrderPage(asking);
    await order.draft('Toys and labels', [toys, shirts, perfume]);
    orderId = order.orderId;
  });

  test('DW-03 goods come onto a draft and leave it; who looked at an older state is refused', async () => {
    const order = new OrderPage(asking);
    await order.chooseMore([labels]);
    expect(await accessibilityProblems(asking)).toEqual([]);
    await takeOff(asking, orderId, shirts);
    const changed = asking.getByRole('alert').filter({ hasText: 'Somebody changed this order' });
    expect(await changed.innerText()).toContain('Taken off: LOT-');
    await asking.keyboard.press('Control+Enter');
    await asking.getByRole('alert').filter({ hasText: 'has changed since you looked' }).waitFor();
    expect(await accessibilityProblems(asking)).toEqual([]);
    await changed.getByRole('button').click();
    await asking.keyboard.press('Control+Enter');
    await asking.getByRole('row', { name: labels }).waitFor();
    const dialog = await order.beginRemoving(perfume, 3);
    expect(await dialog.innerText()).toContain('free for another order');
    expect(await accessibilityProblems(asking)).toEqual([]);
    await dialog.locator('[name="reason"]').fill('It goes to another plant');
    await order.done(dialog);
    await asking.getByRole('row', { name: perfume }).waitFor({ state: 'detached' });
  });

  test('DW-01 who drafts and asks cannot approve; the greyed act says why', async () => {
    const order = new OrderPage(asking);
    await order.plan();
    expect(await accessibilityProblems(asking)).toEqual([]);
    await expectReadable(asking, ['Ask for approval', 'Withdraw']);
    await order.ask('The decision is final and the plant has room');
    await order.standing.filter({ hasText: 'Waits for approval: 0 of' }).waitFor();
    const why = await order.begin('Approve');
    expect(await why.innerText()).toContain('DW-01');
    await asking.keyboard.press('Escape');
  });

  test('DW-03 a change while it is read is shown before anything is signed', async () => {
    await approving.goto(`${program.origin}/approvals?order=${orderId}`);
    await approving.getByRole('article', { name: 'Toys and labels' }).waitFor();
    const order = new OrderPage(asking);
    await asking.getByRole('button', { name: 'Change the plan' }).click();
    await asking.locator('[name="note"]').fill('Two pallets');
    await asking.getByRole('button', { name: 'Save the plan' }).click();
    await asking.getByRole('button', { name: 'Change the plan' }).waitFor();
    await order.standing.filter({ hasText: 'Waits for approval' }).waitFor();
    const notice = approving.getByRole('alert');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('Somebody changed this order');
    await notice.getByRole('button', { name: 'Go on with the order as it is now' }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await accessibilityProblems(approving)).toEqual([]);
  });

  test('DW-02 the approval repeats the totals in words and asks for the password', async () => {
    const order = new OrderPage(approving);
    await expectReadable(approving, ['Reject', 'Approve']);
    const repeated = await order.approve(approver.password);
    expect(repeated).toContain('forty-three thousand three hundred and twenty pieces');
    await approving.goto(`${program.origin}/orders/${orderId}`);
    await order.standing.filter({ hasText: '1 of 2' }).waitFor();
    const other = await signedIn(await program.newVisitor(), secondApprover.name);
    await other.goto(`${program.origin}/approvals?order=${orderId}`);
    await new OrderPage(other).approve(secondApprover.password);
    const decided = other.getByRole('article', { name: 'Toys and labels' });
    const said = decided.getByRole('status').filter({ hasText: 'You have approved it.' });
    expect(await said.innerText()).toContain('Approved. Next');
    expect(await accessibilityProblems(other)).toEqual([]);
    await other.keyboard.press('F9');
    await other.getByRole('article', { name: 'Metallic mercury' }).waitFor();
    await order.standing.filter({ hasText: 'Approved. Next' }).waitFor();
    await expectReadable(approving, ['Set day and person', 'Cancel the order']);
    await order.schedule(storekeeper.name);
    await order.standing.filter({ hasText: 'Planned for' }).waitFor();
  });

  test('DW-06 each package is checked; a mismatch stops its line only', async () => {
    const run = new RunPage(working);
    await run.open(program.origin, orderId);
    await run.stage(secondStorekeeper);
    const { items } = await callAs<Found<LineToCheck>>(working, 'orders.lines', { orderId });
    for (const { lot, packages } of items) {
      for (const [index, goods] of packages.entries()) {
        const isWrong = lot.description === labels && index === 0;
        const found = { ...goods, innerCount: goods.innerCount + (isWrong ? 1 : 0) };
        const verdict = await run.check(found);
        expect(verdict).toContain(isWrong ? 'Does not agree' : 'Agrees');
        if (isWrong) break;
      }
    }
    expect(await accessibilityProblems(working)).toEqual([]);
    await run.go('Load and send off');
    const load = { vehicle: 'T 001', driver: 'Driver of the test', seals: 'V-1' };
    await run.dispatch(load, secondStorekeeper);
  });

  test('DW-07 DW-10 DW-13 the day: people, checklist, outcome, test, residue, photo', async () => {
    const run = new RunPage(working);
    await run.start();
    await run.tickEverything();
    await run.photograph(picture);
    await run.go('Outcome of each line');
    await expectReadable(working, ['Otherwise']);
    await working.getByRole('button', { name: 'Destroyed in full' }).click();
    await run.go('Loss of identity');
    await working.getByRole('radio').first().check();
    await run.enter({ note: 'Nothing readable in ten handfuls' });
    await working.getByRole('button', { name: 'Record the test' }).click();
    await working.getByRole('button', { name: 'Test again' }).waitFor();
    await run.go('Residues');
    await recordAsh('125', 'Landfill named by mistake');
    await working.getByRole('button', { name: 'Take back' }).click();
    const wrong = new FormDialog(working);
    await wrong.enter({ reason: 'The decimal mark is missing' });
    expect(await accessibilityProblems(working)).toEqual([]);
    await wrong.send();
    await working.getByText('Landfill named by mistake').waitFor({ state: 'detached' });
    await recordAsh('12,5', 'Landfill of the test');
    expect(await accessibilityProblems(working)).toEqual([]);
    await run.go('End');
    await working.getByRole('button', { name: 'End the destruction' }).click();
    await run.step.filter({ hasText: 'Balance' }).waitFor();
  });

  async function recordAsh(kilograms: string, destination: string): Promise<void> {
    await new RunPage(working).enter({ name: 'Ash', massGrams: kilograms, destination });
    await working.getByRole('combobox', { name: 'Waste code' }).click();
    await working.getByRole('option', { name: '19 01 12' }).click();
    await working.getByRole('button', { name: 'Record the residue' }).click();
    await working.getByText(destination).waitFor();
  }

  test('DW-10 the finding is asked before the password; a refusal is forgotten at the next try', async () => {
    const { version } = await callAs<{ version: number }>(working, 'orders.get', { orderId });
    const cement = { name: 'Solidified ash', wasteCode: '19 03 07', massGrams: 1_000_000_000 };
    const left = { ...cement, destination: 'Landfill of the test', document: '' };
    await callAs(working, 'orders.recordResidue', { orderId, version, ...left });
    const run = new RunPage(approving);
    await run.open(program.origin, orderId);
    await approving.keyboard.press('F4');
    const asked = approving.getByRole('main').getByRole('alert');
    await asked.filter({ hasText: 'More is left than was loaded' }).waitFor();
    await new Keys(approving).arriveAt('Finding');
    const dialog = new FormDialog(approving);
    expect(await dialog.root.count()).toBe(0);
    expect(await accessibilityProblems(approving)).toEqual([]);
    await run.enter({ finding: 'The ash was bound in cement' });
    expect(await asked.count()).toBe(0);
    await approving.keyboard.press('F4');
    await dialog.enter({ 'signature.password': 'mistyped' });
    await dialog.send();
    await dialog.root.getByRole('alert').waitFor();
    await dialog.leave();
    await approving.keyboard.press('F4');
    await dialog.root.waitFor();
    expect(await dialog.root.getByRole('alert').count()).toBe(0);
    await dialog.leave();
    expect(await asked.count()).toBe(0);
  });

  test('DW-08 DW-11 the balance is signed, then the certificate is issued and checked', async () => {
    const run = new RunPage(approving);
    await run.open(program.origin, orderId);
    await run.step.filter({ hasText: 'Balance' }).waitFor();
    const closed = await run.sign('Close the balance', approver.password);
    expect(closed).toContain('seven thousand three hundred and twenty pieces');
    expect(closed).toContain('It is accepted with the finding.');
    // The mass of what is counted in pieces, not only of what is counted in kilograms.
    expect(closed).toMatch(/; mass \d/);
    await run.step.filter({ hasText: 'Certificate' }).waitFor();
    await run.sign('Issue the certificate', approver.password);
    await approving.waitForURL(/\/certificates\//);
    await approving.getByRole('heading', { name: 'Certificate of destruction' }).waitFor();
    expect(await accessibilityProblems(approving)).toEqual([]);
    await approving.keyboard.press('Alt+v');
    const verdict = approving.getByRole('complementary').getByRole('status');
    await verdict.waitFor();
    expect(await verdict.innerText()).toContain('Genuine');
  });
});
