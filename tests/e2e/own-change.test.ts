import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { FormDialog } from './pages/form-dialog.ts';
import { signedIn } from './pages/keys.ts';
import { draftOrder, orderOf } from './pages/order-calls.ts';
import { OrderPage } from './pages/order-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const { approver, requester, secondApprover } = samplePeople;
const toys = 'Toys with a copied mark';
const notice = 'Somebody changed this order';

/** Lets a command act at once and holds its reply back until it is told to let it go. */
async function holdReply(page: Page, procedure: string): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/rpc', async (route) => {
    const asked = route.request().postDataJSON() as { readonly procedure: string };
    if (asked.procedure !== procedure) return route.fallback();
    const response = await route.fetch();
    await released;
    return route.fulfill({ response });
  });
  return release;
}

describe('who changed an order that somebody is looking at', () => {
  let program: Program;
  let asking: Page;
  let approving: Page;
  let elsewhere: Page;
  let approvingToo: Page;
  let orderId = '';

  async function look(page: Page): Promise<void> {
    await page.goto(`${program.origin}/approvals?order=${orderId}`);
    await page.getByRole('article', { name: 'Toys' }).waitFor();
  }

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    asking = await signedIn(program.page, requester);
    approving = await signedIn(await program.newVisitor(), approver);
    elsewhere = await signedIn(await program.newVisitor(), approver);
    approvingToo = await signedIn(await program.newVisitor(), secondApprover);
    orderId = await draftOrder(asking, 'Toys', [toys]);
  });

  afterAll(() => program.close());

  test('one’s own act is no news, though the order is here before its answer', async () => {
    await asking.goto(`${program.origin}/orders/${orderId}`);
    await asking.getByRole('heading', { level: 1, name: 'Toys' }).waitFor();
    const order = new OrderPage(asking);
    await order.plan();
    const letGo = await holdReply(asking, 'orders.request');
    const dialog = await order.begin('Ask for approval');
    await dialog.locator('[name="reason"]').fill('The decision is final');
    await asking.keyboard.press('Control+Enter');
    // What was pushed has brought the order as it is now; the dialog still waits for its answer.
    await order.standing.filter({ hasText: 'Waits for approval' }).waitFor();
    expect(await dialog.innerText()).not.toContain(notice);
    letGo();
    await dialog.waitFor({ state: 'detached' });
  });

  test('DW-03 the same act in another window, or by another person, is said', async () => {
    await look(approving);
    await look(elsewhere);
    await look(approvingToo);
    const letGo = await holdReply(approving, 'orders.approve');
    const form = new FormDialog(approving);
    await new OrderPage(approving).begin('Approve');
    await form.enter({ 'signature.password': approver.password });
    await form.send();
    for (const page of [elsewhere, approvingToo]) {
      const said = page.getByRole('alert').filter({ hasText: notice });
      await said.waitFor();
      expect(await said.innerText()).toMatch(/approv/i);
    }
    await approving.getByText('You have approved it.').waitFor();
    expect(await approving.getByText(notice).count()).toBe(0);
    letGo();
    await form.root.waitFor({ state: 'detached' });
    expect(await approving.getByText(notice).count()).toBe(0);
  });

  test('DW-02 DW-03 who saw the same content approves it too; whose comes after the last is told', async () => {
    expect(await orderOf(approvingToo, orderId)).toMatchObject({
      approvals: 1,
      approvalsNeeded: 2,
    });
    const second = new FormDialog(approvingToo);
    await new OrderPage(approvingToo).begin('Approve');
    await second.enter({ 'signature.password': secondApprover.password });
    await second.send();
    await second.root.waitFor({ state: 'detached' });
    // What the other did before is no news any more once one has acted.
    await approvingToo.getByText('You have approved it.').waitFor();
    expect(await approvingToo.getByText(notice).count()).toBe(0);
    const late = new FormDialog(elsewhere);
    await new OrderPage(elsewhere).begin('Approve');
    await late.enter({ 'signature.password': approver.password });
    await late.send();
    const refusal = late.root.getByRole('alert').filter({ hasText: 'DW-02' });
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain(`${approver.name}, ${secondApprover.name}`);
  });
});
