import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { tamper } from '../../support/store/tamper.ts';
import { verifyProgram } from '../../support/verify-program.ts';

let program: Program;

beforeEach(async () => {
  program = await sampleProgram();
});

afterEach(() => program.dispose());

const database = () => path.join(program.folder, 'impound.db');

function userOf(login: string): string {
  const row = program.core.store.reader.get<{ id: string }>(
    'SELECT id FROM user_account WHERE login = ?',
    [login],
  );
  return row?.id ?? '';
}

test('AC-04 a password put into the file in the place of another person’s is found', async () => {
  const [approver, storekeeper] = ['approver', 'storekeeper'] as const;
  const [victim, thief] = [approver, storekeeper].map((role) => userOf(samplePeople[role].login));
  tamper(database(), (file) => {
    file
      .prepare(
        `UPDATE credential SET password_hash =
           (SELECT password_hash FROM credential WHERE user_id = ?) WHERE user_id = ?`,
      )
      .run(thief, victim);
  });
  const { ok, problems } = await verifyProgram(program);
  expect(ok).toBe(false);
  expect(problems).toMatchObject([
    { kind: 'credential', table: 'credential', key: `user_id=${victim ?? ''}` },
  ]);
});

test('AC-04 a password that was taken out of the file is found', async () => {
  const userId = userOf(samplePeople.approver.login);
  tamper(database(), (file) =>
    file.prepare('DELETE FROM credential WHERE user_id = ?').run(userId),
  );
  const missing = { kind: 'credential', key: `user_id=${userId}` };
  expect((await verifyProgram(program)).problems).toMatchObject([missing]);
});

test('AC-04 passwords that people and administrators set agree with the ledger', async () => {
  const approver = await program.as('approver');
  await expectValue(approver, 'session.changePassword', {
    password: samplePeople.approver.password,
    newPassword: 'Amber kettle on the north pier 7',
  });
  const administrator = await program.as('administrator');
  await expectValue(administrator, 'people.resetPassword', {
    userId: userOf(samplePeople.storekeeper.login),
    password: 'Violet anchor beside the old mill 4',
  });
  expect(await verifyProgram(program)).toMatchObject({ ok: true, problems: [] });
});
