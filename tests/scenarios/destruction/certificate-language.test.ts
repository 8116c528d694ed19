import { afterEach, expect, test } from 'vitest';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  balancing,
  certifying,
  crewOf,
  finish,
  orderableLot,
  outcome,
  residue,
  staged,
  startWithout,
  tickEverything,
  weighedCarton,
} from './order-desk.ts';

let program: Program | undefined;

afterEach(async () => {
  await program?.dispose();
  program = undefined;
});

test('a certificate led by Russian says in Russian that a lot was stopped', async () => {
  program = await sampleProgram();
  const crew = await crewOf(program);
  const gone = await orderableLot(crew, 'KZ-2026/001');
  const stopped = await orderableLot(crew, 'KZ-2026/002', {}, [
    weighedCarton(500_000, 'S-21', 402_000),
  ]);
  const orderId = await staged(crew, [gone, stopped]);
  await startWithout(crew, orderId, stopped);
  await outcome(crew, orderId, gone);
  await tickEverything(crew, orderId);
  await residue(crew, orderId);
  await finish(program, crew, orderId);
  await expectValue(crew.requester, 'orders.reconcile', await balancing(crew, orderId));
  const { certificateId } = await expectValue(crew.requester, 'orders.certify', {
    ...(await certifying(crew, orderId)),
    language: 'ru',
  });
  const { statement } = await expectValue(crew.auditor, 'certificates.get', { certificateId });
  expect(statement).toMatchObject({
    languages: ['ru', 'en', 'kk'],
    lines: [
      { outcome: 'destroyed', outcomeNote: null, hazards: [] },
      {
        outcome: 'refused',
        outcomeNote: 'Остановлено при повторной проверке, возвращено на склад',
        hazards: [],
      },
    ],
  });
});
