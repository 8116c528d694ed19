import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { FormDialog } from './pages/form-dialog.ts';
import { signedIn } from './pages/keys.ts';
import {
  approveOrder,
  checkEveryPackage,
  draftOrder,
  requestOrder,
  scheduleOrder,
} from './pages/order-calls.ts';
import type { OrderCrew } from './pages/order-calls.ts';
import { OrderPage } from './pages/order-page.ts';
import { RunPage } from './pages/run-page.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const { approver, auditor, requester, secondApprover, secondStorekeeper, storekeeper } =
  samplePeople;
const toys = 'Toys with a copied mark';

describe('what is refused of a signature is said where it was typed', () => {
  let program: Program;
  let crew: OrderCrew;
  let orderId = '';

  /** Signs, and gives what stands beside the field that the keys are led to. */
  async function refused(page: Page, typed: Readonly<Record<string, string>>, field: string) {
    const form = new FormDialog(page);
    await form.enter(typed);
    await form.send();
    const said = form.beside(field);
    await said.waitFor();
    expect(await form.root.getByRole('alert').count()).toBe(1);
    expect(await form.fieldInHand()).toBe(field);
    expect(await accessibilityProblems(page)).toEqual([]);
    return said.innerText();
  }

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    crew = {
      asking: await signedIn(program.page, requester),
      approving: await signedIn(await program.newVisitor(), approver),
      approvingToo: await signedIn(await program.newVisitor(), secondApprover),
      storing: await signedIn(await program.newVisitor(), storekeeper),
    };
    orderId = await draftOrder(crew.asking, 'Toys', [toys]);
    await requestOrder(crew.asking, orderId);
  });

  afterAll(() => program.close());

  test('AC-04 an approval: a wrong password, none, then the right one', async () => {
    const page = crew.approving;
    const field = 'signature.password';
    await page.goto(`${program.origin}/approvals?order=${orderId}`);
    await page.getByRole('article', { name: 'Toys' }).waitFor();
    await new OrderPage(page).begin('Approve');
    expect(await refused(page, { [field]: 'mistyped' }, field)).toContain('does not go');
    const form = new FormDialog(page);
    await form.enter({ [field]: '' });
    await form.beside(field).waitFor({ state: 'detached' });
    expect(await refused(page, {}, field)).not.toBe('');
    await form.enter({ [field]: approver.password });
    await form.send();
    await form.root.waitFor({ state: 'detached' });
  });

  test('DW-01 DW-05 the cage: who may not be the second person is said at their login', async () => {
    // The other supervisor has seen it too.
    await approveOrder({ ...crew, approving: crew.approvingToo }, orderId);
    await scheduleOrder(crew, orderId);
    const page = crew.storing;
    const run = new RunPage(page);
    await run.open(program.origin, orderId);
    await page.getByRole('button', { name: 'Lock into the cage' }).click();
    const { login, password } = secondStorekeeper;
    const asked = (who: string, secret = password) => ({
      'secondPerson.login': who,
      'secondPerson.password': secret,
    });
    const atLogin = 'secondPerson.login';
    expect(await refused(page, asked(approver.login), atLogin)).toContain(approver.name);
    expect(await refused(page, asked(storekeeper.login), atLogin)).toContain(storekeeper.name);
    expect(await refused(page, asked(auditor.login), atLogin)).toContain(auditor.name);
    await refused(page, asked(login, 'mistyped'), 'secondPerson.password');
    const form = new FormDialog(page);
    await form.leave();
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
    await run.stage(secondStorekeeper);
  });

  test('DW-05 the load: a field of the step is refused on the page, a password never', async () => {
    const page = crew.storing;
    const run = new RunPage(page);
    await checkEveryPackage(page, orderId);
    await run.open(program.origin, orderId);
    await run.go('Load and send off');
    const onPage = page.getByRole('main').getByRole('alert');
    await page.keyboard.press('F4');
    await onPage.waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await run.enter({ vehicle: 'T 001', driver: 'Driver of the test' });
    await page.keyboard.press('F4');
    const { login } = secondStorekeeper;
    const field = 'secondPerson.password';
    await refused(page, { 'secondPerson.login': login, [field]: 'mistyped' }, field);
    expect(await onPage.count()).toBe(0);
    const form = new FormDialog(page);
    await form.leave();
    expect(await onPage.count()).toBe(0);
    await page.keyboard.press('F4');
    await form.root.waitFor();
    expect(await form.root.locator(`[name="${field}"]`).inputValue()).toBe('');
    await form.leave();
    await run.dispatch({}, secondStorekeeper);
  });
});
