import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectError, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { limitPlace, placeAt } from '../goods/goods-desk.ts';
import {
  crewOf,
  expectVerified,
  orderableLot,
  scheduled,
  secondPerson,
  seen,
  staged,
} from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;
let administrator: Client;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
  administrator = await program.as('administrator');
});

afterEach(() => program.dispose());

async function refusals(procedure: 'orders.cancel' | 'orders.beginStaging', input: object) {
  const client = procedure === 'orders.cancel' ? crew.approver : crew.keeper;
  const error = await expectError(client, procedure, input as never);
  return error.kind === 'rejected' ? error.rejections : [];
}

test('SS-03 a cage that is too weak is refused with the limit, and what would stand there', async () => {
  const orderId = await scheduled(crew, [await orderableLot(crew)]);
  const locationId = await limitPlace(administrator, 'KZ1-B1-CG', { maxLoadGrams: 1000 });
  const wanted = { ...(await seen(crew.keeper, orderId)), locationId, secondPerson };
  expect(await refusals('orders.beginStaging', wanted)).toEqual([
    { code: 'BinForbidden', field: 'locationId', facts: { location: 'KZ1-B1-CG' } },
    {
      code: 'LoadExceeded',
      rule: 'SS-03',
      facts: { bin: 'KZ1-B1-CG', limitGrams: 1000, usedGrams: 400_000 },
    },
  ]);
});

test('SS-03 a building over its limit is emptied through its own cage', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await scheduled(crew, [lotId]);
  await limitPlace(administrator, 'KZ1-B1', { maxLoadGrams: 1000 });
  const locationId = await placeAt(crew.keeper, 'KZ1-B1-CG');
  const wanted = { ...(await seen(crew.keeper, orderId)), locationId, secondPerson };
  await expectValue(crew.keeper, 'orders.beginStaging', wanted);
});

test('SS-03 goods of a cancelled order go back only where they may stand, with every reason', async () => {
  const orderId = await staged(crew, [await orderableLot(crew)]);
  const returnLocationId = await limitPlace(administrator, 'KZ1-B1-A-R01-B02', {
    maxLoadGrams: 5000,
  });
  const reason = 'The court asks for the goods';
  const wanted = { ...(await seen(crew.approver, orderId)), reason, returnLocationId };
  expect(await refusals('orders.cancel', wanted)).toEqual([
    { code: 'BinForbidden', field: 'returnLocationId', facts: { location: 'KZ1-B1-A-R01-B02' } },
    {
      code: 'LoadExceeded',
      rule: 'SS-03',
      facts: { bin: 'KZ1-B1-A-R01-B02', limitGrams: 5000, usedGrams: 400_000 },
    },
  ]);
  const rack = await placeAt(crew.approver, 'KZ1-B1-A-R01');
  const codes = await refusals('orders.cancel', { ...wanted, returnLocationId: rack });
  expect(codes.map(({ code }) => code)).toEqual(['BinForbidden', 'LocationNotForStorage']);
});

test('SS-03 goods of a cancelled order go back under the conditions that putting away asks', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await staged(crew, [lotId]);
  const returnLocationId = await limitPlace(administrator, 'KZ1-B1-A-R01-B02', {
    maxVolumeMillilitres: 9_000_000,
  });
  const reason = 'The court asks for the goods';
  const wanted = { ...(await seen(crew.approver, orderId)), reason, returnLocationId };
  const judged = await expectValue(crew.keeper, 'storage.checkBin', {
    lotId,
    locationId: returnLocationId,
  });
  const conditions = judged.findings
    .filter(({ verdict }) => verdict === 'conditional')
    .map(({ code }) => code);
  expect(conditions).toContain('VolumeUnknown');
  const open = await refusals('orders.cancel', wanted);
  expect(open.map(({ code, facts }) => `${code} ${facts?.['condition']}`).toSorted()).toEqual(
    conditions.map((code) => `PlaceConditionNotConfirmed ${code}`).toSorted(),
  );
  await expectValue(crew.approver, 'orders.cancel', { ...wanted, confirmedConditions: conditions });
  const { items } = await expectValue(crew.auditor, 'ledger.events', { type: 'OrderCancelled' });
  expect(items).toHaveLength(1);
  await expectVerified(crew);
});
