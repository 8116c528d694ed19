import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import type { OutputOf } from '../../shared/rpc/contract.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { signedIn } from './pages/keys.ts';
import { checkEveryPackage, draftOrder, lotOf, orderOf, stageOrder } from './pages/order-calls.ts';
import { OrderPage } from './pages/order-page.ts';
import { RunPage } from './pages/run-page.ts';
import { callAs } from './pages/sample-calls.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const { approver, auditor, requester, secondApprover, secondStorekeeper, storekeeper } =
  samplePeople;
const toys = 'Toys with a copied mark';
const perfume = 'Perfume 100 ml in cartons';

describe('hands that are faster than the page', () => {
  let program: Program;
  let asking: Page;
  let storing: Page;
  let orderId = '';

  /** Presses the verb of the first row that has it as soon as it can be pressed, so many times. */
  async function press(page: Page, verb: string, times: number): Promise<number> {
    return page.evaluate(
      async ([words, most]) => {
        let pressed = 0;
        for (let look = 0; look < 2_000 && pressed < most; look += 1) {
          const buttons = [...document.querySelectorAll<HTMLButtonElement>('section li button')];
          const next = buttons.find((each) => each.innerText.trim() === words && !each.disabled);
          next?.click();
          pressed += next === undefined ? 0 : 1;
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        return pressed;
      },
      [verb, times] as const,
    );
  }

  async function answered(): Promise<number> {
    const { run } = await orderOf(storing, orderId);
    return run?.checklist.filter(({ done }) => done).length ?? 0;
  }

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    asking = await signedIn(program.page, requester);
    storing = await signedIn(await program.newVisitor(), storekeeper);
    orderId = await draftOrder(asking, 'Toys', [toys]);
  });

  afterAll(() => program.close());

  test('DW-03 the next act right after one’s own goes with the version that it made', async () => {
    await asking.goto(`${program.origin}/orders/${orderId}`);
    await asking.getByRole('heading', { level: 1, name: 'Toys' }).waitFor();
    const order = new OrderPage(asking);
    await order.plan();
    // The answer to every question about the order comes late; what was done is long recorded.
    await asking.route('**/rpc', async (route) => {
      const { procedure } = route.request().postDataJSON() as { readonly procedure: string };
      const response = await route.fetch();
      if (procedure === 'orders.get') await asking.waitForTimeout(300);
      return route.fulfill({ response });
    });
    await asking.getByRole('button', { name: 'Change the plan' }).click();
    await asking.locator('[name="note"]').fill('The oven needs a day of notice');
    await asking.getByRole('button', { name: 'Save the plan' }).click();
    await asking.getByRole('button', { name: 'Change the plan' }).waitFor();
    await order.ask('The decision is final');
    await asking.unroute('**/rpc');
    expect(await orderOf(asking, orderId)).toMatchObject({ state: 'requested' });
  });

  test('what was written for those who approve stands before them', async () => {
    const approving = await signedIn(await program.newVisitor(), approver);
    await approving.goto(`${program.origin}/approvals?order=${orderId}`);
    const view = approving.getByRole('article', { name: 'Toys' });
    await view.getByText('The oven needs a day of notice').waitFor();
    const approvingToo = await signedIn(await program.newVisitor(), secondApprover);
    await stageOrder({ asking, approving, approvingToo, storing }, orderId);
  });

  test('DW-06 a package that was checked, and one of other goods, are told at the scan', async () => {
    const run = new RunPage(storing);
    await run.open(program.origin, orderId);
    const { items } = await callAs<OutputOf<'orders.lines'>>(storing, 'orders.lines', { orderId });
    const [first] = items.flatMap(({ packages }) => packages);
    if (first === undefined) throw new Error('No package');
    expect(await run.check(first)).toContain('Agrees');
    const said = storing.getByRole('main').getByRole('alert');
    await run.scan(first.reference);
    await said.filter({ hasText: 'has been checked' }).waitFor();
    expect(await run.verdict.count()).toBe(0);
    const { id: lotId } = await lotOf(storing, perfume);
    const { packages } = await callAs<OutputOf<'lots.get'>>(storing, 'lots.get', { lotId });
    await run.scan(packages[0]?.reference ?? '');
    await said.filter({ hasText: 'is not on this order' }).waitFor();
    expect(await storing.locator('[name="innerCount"]').count()).toBe(0);
  });

  test('who did not begin the run is told who did', async () => {
    await checkRest();
    const beside = await signedIn(await program.newVisitor(), secondStorekeeper);
    const run = new RunPage(storing);
    await run.open(program.origin, orderId);
    await run.go('Load and send off');
    await new RunPage(beside).open(program.origin, orderId);
    const load = { vehicle: 'T 001', driver: 'Driver of the test', seals: 'V-1' };
    await run.dispatch(load, secondStorekeeper);
    const told = beside.getByRole('main').getByRole('status');
    await told.filter({ hasText: `${storekeeper.name} has taken the order on` }).waitFor();
    expect(await storing.getByText('has taken the order on').count()).toBe(0);
  });

  async function checkRest(): Promise<void> {
    const { items } = await callAs<OutputOf<'orders.lines'>>(storing, 'orders.lines', { orderId });
    const done = new Set(
      items.flatMap(({ packages }) =>
        packages.filter(({ verification }) => verification !== 'waiting').map(({ id }) => id),
      ),
    );
    await checkEveryPackage(storing, orderId, done);
  }

  test('points that are answered one after the other without a pause are all recorded', async () => {
    const run = new RunPage(storing);
    await run.start();
    const pressed = await press(storing, 'Done', 5);
    expect(pressed).toBe(5);
    await storing
      .getByRole('button', { name: /^Done / })
      .nth(1)
      .waitFor();
    await expect.poll(answered).toBe(5);
  });

  test('the note beside a point that was not done is kept until it is sent', async () => {
    const dialog = storing.getByRole('dialog');
    const note = dialog.locator('[name="note"]');
    const open = async (): Promise<void> => {
      await storing
        .getByRole('button', { name: /^Not done/ })
        .first()
        .click();
      await note.waitFor();
    };
    await open();
    await note.fill('The thermometer broke');
    await storing.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await storing.reload();
    await open();
    expect(await note.inputValue()).toBe('The thermometer broke');
    await storing.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await open();
    expect(await note.inputValue()).toBe('');
    await storing.keyboard.press('Escape');
  });

  test('who does not carry it out reads how far the day is', async () => {
    const reading = await signedIn(await program.newVisitor(), auditor);
    await new RunPage(reading).open(program.origin, orderId);
    await reading.getByRole('main').getByText('The thermometer broke').waitFor();
    expect(await reading.getByRole('button', { name: /^Done / }).count()).toBe(0);
    await reading.goto(`${program.origin}/store`);
    await reading.getByRole('main').getByRole('link').click();
    await reading.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  });
});
