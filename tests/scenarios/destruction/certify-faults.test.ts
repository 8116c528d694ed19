import { afterEach, expect, test } from 'vitest';
import type { Tx, WritableStore } from '../../../main/core/database/store.ts';
import { memoryTransport } from '../../../main/core/rpc/memory-transport.ts';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { signIn } from '../../../main/core/sample/seed-sample.ts';
import { makeClient } from '../../../shared/rpc/client.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { failAfter, failAtEveryStatement } from '../../support/store/fail-after.ts';
import type { FailAfter } from '../../support/store/fail-after.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { seededIds } from '../../support/seeded-ids.ts';
import {
  balancing,
  certifying,
  crewOf,
  executed,
  expectVerified,
  orderableLot,
} from './order-desk.ts';
import { wholeCertificate } from './whole-certificate.ts';

let program: Program | undefined;

afterEach(async () => {
  await program?.dispose();
  program = undefined;
});

/** The transaction with a fault before each of its reads and writes, as a broken disk has it. */
function faulty(tx: Tx, faults: FailAfter): Tx {
  const guarded = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (from, name) => {
        const value: unknown = Reflect.get(from, name);
        if (name === 'write') return guarded(value as object);
        if (typeof value !== 'function' || name === 'afterCommit') return value;
        return (...args: unknown[]) => {
          faults.trace(String(name));
          return Reflect.apply(value, from, args) as unknown;
        };
      },
    });
  return guarded(tx);
}

/** Puts the fault under every transaction of the running core. */
function breakStore(writer: WritableStore, faults: FailAfter): void {
  const run = writer.run.bind(writer);
  Object.assign(writer, {
    run: (work: (tx: Tx) => never) => run((tx) => work(faulty(tx, faults))),
  });
}

test('DW-11 a certify that fails at any statement leaves the order before or after', async () => {
  program = await sampleProgram();
  const crew = await crewOf(program);
  const lotId = await orderableLot(crew);
  const orderId = await executed(program, crew, [lotId]);
  await expectValue(crew.requester, 'orders.reconcile', await balancing(crew, orderId));
  const wanted = await certifying(crew, orderId);
  const { reader, writer } = program.core.store;
  const faults = failAfter();
  breakStore(writer, faults);
  const certify = async () => {
    const reply = await crew.requester.call('orders.certify', wanted);
    if (!reply.ok) throw new Error(reply.error.kind);
  };
  const state = () => ({
    order: reader.get<{ state: string }>('SELECT state FROM destruction_order')?.state,
    lot: reader.get<{ status: string }>('SELECT status FROM lot WHERE id = ?', [lotId])?.status,
    certificates: reader.all('SELECT id FROM certificate').length,
    issued: reader.all("SELECT 1 FROM event WHERE body ->> '$.type' = 'CertificateIssued'").length,
    destroyed: reader.all("SELECT 1 FROM event WHERE body ->> '$.type' = 'LotsDestroyed'").length,
    numbers: reader.all("SELECT 1 FROM number_series WHERE kind = 'CRT' AND last = 1").length,
  });
  const before = {
    order: 'reconciled',
    lot: 'in-transit',
    certificates: 0,
    issued: 0,
    destroyed: 0,
    numbers: 0,
  };
  const after = {
    order: 'certified',
    lot: 'destroyed',
    certificates: 1,
    issued: 1,
    destroyed: 1,
    numbers: 1,
  };
  const met = await failAtEveryStatement(faults, certify, (cameThrough) => {
    const now = state();
    expect([before, after]).toContainEqual(now);
    if (cameThrough) expect(now).toEqual(after);
  });
  expect(met).toBeGreaterThan(40);
  expect(state()).toEqual(after);
  await expectVerified(crew);
}, 120_000);

/** The auditor on a connection whose command ids were never used before the restart. */
async function afresh({ core }: Program): Promise<Client> {
  const ids = seededIds('after the restart');
  const client = makeClient(memoryTransport(core, ids.next()), () => ids.next());
  await signIn(client, samplePeople.auditor);
  return client;
}

test('CT-02 a crash between issue and file is made good at the next start', async () => {
  program = await sampleProgram();
  const crew = await crewOf(program);
  const orderId = await executed(program, crew, [await orderableLot(crew)]);
  await expectValue(crew.requester, 'orders.reconcile', await balancing(crew, orderId));
  const wanted = await certifying(crew, orderId);
  const { writer } = program.core.store;
  const run = writer.run.bind(writer);
  let transactions = 0;
  Object.assign(writer, {
    run: (work: (tx: Tx) => never) => {
      transactions += 1;
      // The first is the act itself; what comes after it is the filing of the rendered bytes.
      if (transactions > 1) throw new Error('The power is gone');
      return run(work);
    },
  });
  expect((await crew.requester.call('orders.certify', wanted)).ok).toBe(false);
  const rows = () =>
    program?.core.store.reader.all<{ file_sha256: string | null }>(
      'SELECT file_sha256 FROM certificate',
    );
  expect(rows()).toEqual([{ file_sha256: null }]);

  program = await program.restart();
  const auditor = await afresh(program);
  await wholeCertificate(auditor, orderId);
  await expectVerified({ auditor });
}, 60_000);
