import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { assessAsAssumed, placeAt, receiveWhole, registerLot, storedLot } from './goods-desk.ts';

let program: Program;
let keeper: Client;

beforeEach(async () => {
  program = await sampleProgram();
  keeper = await program.as('storekeeper');
});

afterEach(() => program.dispose());

async function forbiddenAt(lotId: string, locationId: string): Promise<readonly string[]> {
  const { verdict, findings } = await expectValue(keeper, 'storage.checkBin', {
    lotId,
    locationId,
  });
  const forbidden = findings.filter((each) => each.verdict === 'forbidden');
  expect(verdict).toBe(forbidden.length > 0 ? 'forbidden' : verdict);
  return forbidden.map(({ code }) => code);
}

test.each(['KZ1-B1', 'KZ1-B1-A', 'KZ1-B1-A-R01', 'KZ1-B1-CG', 'KZ1-B1-IN'])(
  'SS-03 the verdict on %s is what putting away there answers',
  async (path) => {
    const lotId = await registerLot(keeper);
    await receiveWhole(keeper, lotId);
    await assessAsAssumed(keeper, lotId);
    const locationId = await placeAt(keeper, path);
    const refusal = await expectRefusal(keeper, 'storage.putAway', { lotId, locationId });
    expect(refusal).toContain('LocationNotForStorage');
    expect(await forbiddenAt(lotId, locationId)).toContain('LocationNotForStorage');
  },
);

test('SS-03 the verdict on the place where a lot stands says that it stands there', async () => {
  const { id: lotId, locationId } = await storedLot(keeper);
  expect(await forbiddenAt(lotId, locationId ?? '')).toEqual(['LotAlreadyThere']);
});
