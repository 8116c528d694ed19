import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../../main/core/database/sqlite/migrations/index.ts';
import { verifyStore } from '../../../main/core/ledger/verify/verify-store.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

let program: Program;

beforeEach(async () => {
  program = await sampleProgram();
});

afterEach(() => program.dispose());

async function verify() {
  const { registry, signer } = program.core;
  const file = path.join(program.folder, 'impound.db');
  return verifyStore({ file, migrations, registry, key: signer.key });
}

test('CC-02 what was recorded last is signed when the program closes', async () => {
  await program.as('approver');
  const before = await verify();
  expect(before.signedTo).toBeLessThan(before.events);
  program = await program.restart();
  const after = await verify();
  expect(after).toMatchObject({ ok: true, events: before.events, signedTo: before.events });
});

test('CC-02 the first command of a new legal day signs the day before', async () => {
  const hours = (count: number) => count * 60 * 60 * 1000;
  const choose = async (theme: 'dark' | 'light') => {
    const client = await program.as('storekeeper');
    await expectValue(client, 'session.setPreferences', { theme });
  };
  // It is 13:00 in Almaty, where the day ends at 19:00 UTC.
  await choose('dark');
  program.clock.advance(hours(10));
  await choose('light');
  const dayBefore = await verify();
  expect(dayBefore.signedTo).toBeLessThan(dayBefore.events);
  program.clock.advance(hours(2));
  await choose('dark');
  const dayAfter = await verify();
  expect(dayAfter.signedTo).toBeGreaterThanOrEqual(dayBefore.events);
  expect(dayAfter.ok).toBe(true);
});
