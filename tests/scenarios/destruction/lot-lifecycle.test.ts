import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lotAfter, lotSteps } from '../../../shared/domain/goods/lot-lifecycle.ts';
import type { LotStatus } from '../../../shared/domain/goods/lot-status.ts';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { tamper } from '../../support/store/tamper.ts';
import { placeAt } from '../goods/goods-desk.ts';
import {
  balancing,
  certifying,
  crewOf,
  finish,
  orderableLot,
  outcome,
  residue,
  seen,
  staged,
  startWithout,
  tickEverything,
  weighedCarton,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
  tamper(path.join(program.folder, 'impound.db'), (file) => {
    file.exec(`CREATE TABLE seen_change (was TEXT, became TEXT) STRICT;
      CREATE TRIGGER see_change AFTER UPDATE OF status ON lot WHEN OLD.status <> NEW.status
      BEGIN INSERT INTO seen_change VALUES (OLD.status, NEW.status); END`);
  });
});

afterEach(() => program.dispose());

/** Every change of state that the rows of lots went through, each once. */
function changesSeen(): readonly { readonly was: LotStatus; readonly became: LotStatus }[] {
  return program.core.store.reader.all('SELECT DISTINCT was, became FROM seen_change');
}

function isListed({ was, became }: { readonly was: LotStatus; readonly became: LotStatus }) {
  return lotSteps.some((step) => lotAfter(was, step) === became);
}

/** A line for each outcome: destroyed, partly destroyed, refused, not found, stopped. */
async function everyWayOut(): Promise<void> {
  const lots: string[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    const cartons = [
      weighedCarton(300_000, `S-${number}1`, 241_000),
      weighedCarton(200_000, `S-${number}2`, 161_000),
    ];
    lots.push(await orderableLot(crew, `KZ-2026/00${number}`, {}, cartons));
  }
  const [, partly = '', refused = '', missing = '', stopped = ''] = lots;
  const orderId = await staged(crew, lots);
  await startWithout(crew, orderId, stopped);
  await outcome(crew, orderId, lots[0] ?? '');
  const note = 'The furnace stopped';
  const some = { destroyed: 300_000, destroyedGrams: 240_000, note };
  await outcome(crew, orderId, partly, { ...some, outcome: 'partly-destroyed' });
  const none = { destroyed: 0, destroyedGrams: 0, note };
  await outcome(crew, orderId, refused, { ...none, outcome: 'refused' });
  await outcome(crew, orderId, missing, { ...none, outcome: 'not-found' });
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  const { login, password } = samplePeople.secondApprover;
  const finding = 'A lot was not on the vehicle; the carrier is asked';
  const secondApprover = { login, password };
  const balance = { ...(await balancing(crew, orderId)), finding, secondApprover };
  await expectValue(crew.requester, 'orders.reconcile', balance);
  await expectValue(crew.requester, 'orders.certify', await certifying(crew, orderId));
}

/** Each comes back from the cage: to a shelf, to the intake, or held there as its approval fell. */
async function cancelled(): Promise<void> {
  for (const place of ['KZ1-B1-A-R01-B01', 'KZ1-B1-IN']) {
    const lotId = await orderableLot(crew, `KZ-2026/009 ${place}`);
    const orderId = await staged(crew, [lotId]);
    await expectValue(crew.approver, 'orders.cancel', {
      ...(await seen(crew.approver, orderId)),
      reason: 'The plant is closed',
      returnLocationId: await placeAt(crew.approver, place),
      confirmedConditions: ['PalletPlacesUnknown'],
    });
  }
  const lotId = await orderableLot(crew, 'KZ-2026/010');
  const orderId = await staged(crew, [lotId]);
  const hold = { lotId, kind: 'court', reference: 'C-9', reason: 'Appeal' } as const;
  await expectValue(crew.approver, 'lots.placeHold', hold);
  const wanted = { ...(await seen(crew.requester, orderId)), reason: 'Appeal' };
  await expectValue(crew.requester, 'orders.withdraw', wanted);
}

test('DW-09 every change of state that an order makes is a listed step of the lot', async () => {
  await everyWayOut();
  await cancelled();
  const changes = changesSeen();
  expect(changes.filter((change) => !isListed(change))).toEqual([]);
  const told = changes.map(({ was, became }) => `${was} → ${became}`);
  expect(told).toEqual(
    expect.arrayContaining([
      'in-transit → destroyed',
      'in-transit → received',
      'in-transit → lost',
      'staged → stored',
      'staged → received',
      'staged → under-order',
      'under-order → received',
    ]),
  );
});
