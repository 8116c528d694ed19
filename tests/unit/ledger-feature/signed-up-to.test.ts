import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { verifyProgram } from '../../support/verify-program.ts';

let program: Program;

beforeEach(async () => {
  program = await sampleProgram();
});

afterEach(() => program.dispose());

test('CC-02 what was recorded last is signed when the program closes', async () => {
  await program.as('approver');
  const before = await verifyProgram(program);
  expect(before.signedTo).toBeLessThan(before.events);
  program = await program.restart();
  const after = await verifyProgram(program);
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
  const dayBefore = await verifyProgram(program);
  expect(dayBefore.signedTo).toBeLessThan(dayBefore.events);
  program.clock.advance(hours(2));
  await choose('dark');
  const dayAfter = await verifyProgram(program);
  expect(dayAfter.signedTo).toBeGreaterThanOrEqual(dayBefore.events);
  expect(dayAfter.ok).toBe(true);
});
