import {
  certified,
  crewOf,
  expectVerified,
  finish,
  orderableLot,
  outcome,
  residue,
  seen,
  started,
  tickEverything,
} from '../scenarios/destruction/order-desk.ts';
import type { Crew } from '../scenarios/destruction/order-desk.ts';
import { report } from '../scenarios/goods/difference-desk.ts';
import { limitPlace, storedLot, takeEvidence } from '../scenarios/goods/goods-desk.ts';
import { homeLeftBy } from './certified-home.ts';
import type { CertifiedHome } from './certified-home.ts';
import { expectRefusal, expectValue, sampleProgram } from './program.ts';
import type { Program } from './program.ts';

/**
 * A home in which every table holds rows, made by the program's own commands. Who adds a table
 * lets something happen here that fills it.
 */
export async function everyTableHome(): Promise<CertifiedHome> {
  const program = await sampleProgram();
  const crew = await crewOf(program);
  await limitPlace(await program.as('administrator'), 'KZ1-B1', { maxLoadGrams: 900_000_000 });
  await destroyWithPhoto(program, crew);
  await keepWithDifference(crew);
  await expectValue(crew.keeper, 'storage.recordUnknownScan', { text: 'XYZ-1', at: 'Put-away' });
  await expectRefusal(crew.keeper, 'ledger.checkpoint', {});
  await expectVerified(crew);
  return homeLeftBy(program);
}

async function destroyWithPhoto(program: Program, crew: Crew): Promise<void> {
  const lotId = await orderableLot(crew);
  const orderId = await started(crew, [lotId]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  await expectValue(crew.keeper, 'orders.attachPhoto', {
    ...(await seen(crew.keeper, orderId)),
    phase: 'during',
    name: 'Furnace door',
    mediaType: 'image/png',
    contentBase64: Buffer.concat([signature, Buffer.alloc(64, 1)]).toString('base64'),
  });
  await outcome(crew, orderId, lotId);
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  await certified(crew, orderId);
}

/** A lot that stays: sampled, held, and counted short. */
async function keepWithDifference(crew: Crew): Promise<void> {
  const { id: lotId, packages } = await storedLot(crew.keeper, {}, 'KZ-2026/002');
  const packageId = packages[0]?.id ?? '';
  await takeEvidence(crew.keeper, lotId, packageId);
  await expectValue(crew.requester, 'lots.placeHold', {
    lotId,
    kind: 'court',
    reference: 'Ruling 5',
    reason: 'Appeal',
  });
  await report(crew, lotId, { kind: 'count', amount: 499_970, innerCount: 1 }, packageId);
}
