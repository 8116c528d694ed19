import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePeople } from '../../main/core/sample/sample-people.ts';
import type { OutputOf } from '../../shared/rpc/contract.ts';
import { buildIfStale } from '../../tools/build.mjs';
import { accessibilityProblems } from './pages/accessibility.ts';
import { signedIn } from './pages/keys.ts';
import { lotOf } from './pages/order-calls.ts';
import { callAs } from './pages/sample-calls.ts';
import { openProgram } from './support/program.ts';
import type { Program } from './support/program.ts';

const { approver, requester, secondStorekeeper, storekeeper } = samplePeople;
const labels = 'Printed labels and boxes';
const note = 'Looked for everywhere';

describe('closing a discrepancy', () => {
  let program: Program;
  let deciding: Page;
  let discrepancyId = '';

  /** The only package of a lot is gone; two others looked as well, and it was looked into. */
  async function loseTheLastPackage(): Promise<string> {
    const finding = await signedIn(await program.newVisitor(), storekeeper);
    const counting = await signedIn(await program.newVisitor(), secondStorekeeper);
    const { id: lotId } = await lotOf(finding, labels);
    const { packages } = await callAs<OutputOf<'lots.get'>>(finding, 'lots.get', { lotId });
    expect(packages).toHaveLength(1);
    const reported = { lotId, packageId: packages[0]?.id, found: { kind: 'missing' }, note };
    const opened = await callAs<OutputOf<'discrepancies.report'>>(
      finding,
      'discrepancies.report',
      reported,
    );
    const of = { discrepancyId: opened.discrepancyId, note };
    const { login, password } = approver;
    const recount = { ...of, found: '0', foundAmount: 0, secondPerson: { login, password } };
    await callAs(counting, 'discrepancies.recount', recount);
    await callAs(deciding, 'discrepancies.explain', { ...of, outcome: 'investigated' });
    return opened.discrepancyId;
  }

  beforeAll(async () => {
    buildIfStale('renderer');
    program = await openProgram({ sample: true });
    deciding = await signedIn(program.page, requester);
    discrepancyId = await loseTheLastPackage();
  });

  afterAll(() => program.close());

  test('CC-04 that the lot is written off is said before it is signed', async () => {
    await deciding.goto(`${program.origin}/discrepancies`);
    await deciding.getByRole('row', { name: 'PKG-' }).first().click();
    await deciding.getByRole('complementary').waitFor();
    await deciding.keyboard.press('Alt+n');
    const dialog = deciding.getByRole('dialog');
    const told = dialog.getByRole('status');
    await told.filter({ hasText: 'lost and written off for good' }).waitFor();
    expect(await accessibilityProblems(deciding)).toEqual([]);
    await dialog.getByRole('radio').nth(1).check();
    await told.waitFor({ state: 'detached' });
    expect(await dialog.innerText()).toContain('The lot stays as it is in the books.');
    const asked = { discrepancyId };
    expect(await callAs(deciding, 'discrepancies.closing', asked)).toMatchObject({
      found: { effect: 'writes-off' },
    });
  });
});
