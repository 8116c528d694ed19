import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { seededIds } from '../../support/seeded-ids.ts';
import { approval, crewOf, orderOf, orderableLot, requested } from './order-desk.ts';
import type { Crew } from './order-desk.ts';

let program: Program;
let crew: Crew;

beforeEach(async () => {
  program = await sampleProgram();
  crew = await crewOf(program);
});

afterEach(() => program.dispose());

test('an order names the command behind each of its versions, the newest first', async () => {
  const lotId = await orderableLot(crew);
  const orderId = await requested(crew, [lotId]);
  const before = await orderOf(crew.approver, orderId);
  const commandId = seededIds('whose changes').next();
  const wanted = await approval(crew.approver, orderId);
  const reply = await crew.approver.callWithId('orders.approve', wanted, commandId);
  expect(reply.ok).toBe(true);
  const { version, changes } = await orderOf(crew.approver, orderId);
  // One approval was enough: given, and with it the order approved.
  expect(version).toBe(before.version + 2);
  const versions = Array.from({ length: version }, (_, back) => version - back);
  expect(changes.map((change) => change.version)).toEqual(versions);
  expect(changes.slice(0, 2).map((change) => change.commandId)).toEqual([commandId, commandId]);
  expect(changes.slice(2)).toEqual(before.changes);
  expect(before.changes.some((change) => change.commandId === commandId)).toBe(false);
});

test('what happened to an order without changing it is none of its changes', async () => {
  const orderId = await requested(crew, [await orderableLot(crew)]);
  const before = await orderOf(crew.approver, orderId);
  const wanted = { ...(await approval(crew.approver, orderId)), signature: { password: 'no' } };
  expect((await crew.approver.call('orders.approve', wanted)).ok).toBe(false);
  const after = await orderOf(crew.approver, orderId);
  expect([after.version, after.changes]).toEqual([before.version, before.changes]);
});
