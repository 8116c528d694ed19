import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import type { OutputOf } from '../../shared/rpc/contract.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { Keys, signedIn } from './pages/keys.ts';
import { draftOrder, requestOrder, stageOrder } from './pages/order-calls.ts';
import { callAs } from './pages/sample-calls.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const { approver, requester, secondApprover, secondStorekeeper, storekeeper } = samplePeople;
const toys = 'Toys with a copied mark';

describe('the day of destruction by keys alone', () => {
  let program: Program;
  let keys: Keys;
  let orderId = '';

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    // How the order comes into the cage is not these pages' work.
    const crew = {
      asking: await signedIn(program.page, requester),
      approving: await signedIn(await program.newVisitor(), approver),
      approvingToo: await signedIn(await program.newVisitor(), secondApprover),
      storing: await signedIn(await program.newVisitor(), storekeeper),
    };
    orderId = await draftOrder(crew.asking, 'Toys', [toys]);
    await requestOrder(crew.asking, orderId);
    await stageOrder(crew, orderId);
    keys = new Keys(crew.storing);
    await keys.page.goto(`${program.origin}/runs/${orderId}`);
  });

  afterAll(() => program.close());

  test('DW-06 a scan that names nothing is replaced by the next, however soon it comes', async () => {
    const asked = { orderId };
    const { items } = await callAs<OutputOf<'orders.lines'>>(keys.page, 'orders.lines', asked);
    const packages = items.flatMap((line) => line.packages);
    for (const each of packages) {
      await keys.arriveAt('Number on the package');
      await keys.type('PKG-NOTHING');
      await keys.press('Enter');
      await keys.page.getByRole('alert').filter({ hasText: 'PKG-NOTHING' }).waitFor();
      await keys.type('PKG-NEITHER');
      await keys.press('Enter');
      await keys.type(each.reference);
      await keys.press('Enter');
      await keys.arriveAt('Number on the seal');
      for (const read of [each.sealNumber, each.innerCount, (each.grossGrams ?? 0) / 1000]) {
        await keys.type(String(read));
        await keys.press('Enter');
      }
      await keys.page.getByRole('status').filter({ hasText: each.reference }).waitFor();
    }
    // The field is gone with the last package: the keys go on from the title of the step.
    await keys.arriveAt('Check every package');
  });

  test('DW-05 the load is sent off by two; a password that was mistyped is typed again', async () => {
    await keys.press('F9');
    await keys.arriveAt('Vehicle');
    await keys.type('T 001');
    await keys.enter({ Driver: 'Driver of the test' });
    await keys.press('F4');
    await keys.arriveAt('Login of the second person');
    await keys.type(secondStorekeeper.login);
    await keys.press('Tab');
    await keys.type('mistyped');
    await keys.press('Enter');
    await keys.page.getByRole('alert').waitFor();
    await keys.arriveAt('Password of the second person');
    await keys.type(secondStorekeeper.password);
    await keys.press('Enter');
    await keys.arriveAt('Name');
  });

  test('DW-07 who is added or taken out has the keys; they are named one by one', async () => {
    await keys.tabTo('Another witness');
    await keys.press('Enter');
    await keys.arriveAt('Name');
    const third = keys.page.getByRole('group', { name: 'Witness 3' });
    expect(await third.locator('input:focus').count()).toBe(1);
    await keys.tabTo('Remove', 5);
    await keys.press('Enter');
    await third.waitFor({ state: 'detached' });
    const second = keys.page.getByRole('group', { name: 'Witness 2' });
    expect(await second.locator('input:focus').count()).toBe(1);
    await keys.type('Second Witness');
    await keys.enter({ Organisation: 'Environment office' });
    await keys.press('F4');
    await keys.page.getByRole('alert').waitFor();
    // The first that is refused is the first witness's name.
    await keys.arriveAt('Name');
    await keys.type('First Witness');
    await keys.enter({ Organisation: 'Public council' });
    await keys.tabTo('From outside', 3);
    await keys.press('Space', 'F4');
    await keys.arriveAt('Checklist');
  });

  test('each answered point leads to the next open one, never onto its verb', async () => {
    const rows = keys.page.getByRole('main').getByRole('listitem');
    const open = keys.page.locator('[data-open-row]');
    const points = await open.allInnerTexts();
    expect(points.length).toBeGreaterThan(3);
    for (const [index] of points.entries()) {
      await keys.tabTo(`Done ${points[index]}`, index === 0 ? 30 : 2);
      await keys.press('Enter');
      await keys.arriveAt(points[index + 1] ?? 'Checklist');
    }
    expect(await rows.count()).toBeGreaterThan(points.length);
    await keys.press('F9');
    await keys.arriveAt('Outcome of each line');
    await keys.page.getByRole('button', { name: 'Destroyed in full' }).waitFor();
    await keys.tabTo('Destroyed in full', 5);
    await keys.press('Enter');
    await keys.arriveAt('Outcome of each line');
  });

  test('DW-10 the first choice keeps the keys, though the form comes with it', async () => {
    await keys.press('F9');
    await keys.arriveAt('Loss of identity');
    await keys.press('Tab', 'Space');
    await keys.arriveAt('Yes: no usable unit');
    await keys.enter({ 'What was seen': 'Nothing readable in ten handfuls' });
    await keys.press('Control+Enter');
    await keys.page.getByRole('button', { name: 'Test again' }).waitFor();
    await keys.arriveAt('Loss of identity');
    await keys.press('F9');
    await keys.arriveAt('What is left');
    await keys.type('Ash');
    await keys.enter({ Mass: '12.5', 'Waste code': '19 01 12', 'Where it goes': 'Landfill' });
    await keys.press('Control+Enter');
    await keys.page.getByText('Landfill').waitFor();
    await keys.arriveAt('What is left');
  });
});
