import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Credentials } from '../../../main/core/features/access/credentials.ts';
import { deskSignatures } from '../../../main/core/features/access/desk-signatures.ts';
import { argon2Passwords } from '../../../main/core/features/access/passwords.ts';
import type { Signatures, Who } from '../../../main/core/rpc/handler.ts';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import { seededIds } from '../../support/seeded-ids.ts';

const { approver, storekeeper } = samplePeople;

let program: Program;
let signatures: Signatures;
let who: Who;

beforeEach(async () => {
  program = await sampleProgram();
  const { store, ledger } = program.core;
  const parts = {
    reader: store.reader,
    writer: store.writer,
    ledger,
    passwords: argon2Passwords({ memoryKibibytes: 8, passes: 1 }),
    clock: program.clock,
    ids: seededIds('signatures'),
    station: 'TEST-STATION',
  };
  signatures = deskSignatures(new Credentials(parts), store.reader);
  const client = await program.as('approver');
  const { user, site } = await expectValue(client, 'session.current', {});
  who = {
    userId: user?.id ?? '',
    login: approver.login,
    name: approver.name,
    role: 'supervisor',
    siteId: site?.id ?? '',
    siteCode: site?.code ?? '',
    timeZone: 'Asia/Almaty',
  };
});
afterEach(() => program.dispose());

function codes(outcome: Awaited<ReturnType<Signatures['confirm']>>): readonly string[] {
  return outcome.ok ? [] : outcome.error.map(({ code }) => code);
}

describe('AC-04 signing again', () => {
  test('AC-04 a signature needs the own password, again', async () => {
    expect(await signatures.confirm(who, approver.password)).toEqual({
      ok: true,
      value: { userId: who.userId, name: approver.name, role: 'supervisor' },
    });
    expect(codes(await signatures.confirm(who, 'wrong'))).toEqual(['CredentialsWrong']);
  });

  test('AC-04 a refusal names the field of the contract that it speaks of', async () => {
    const fieldsOf = (outcome: Awaited<ReturnType<Signatures['second']>>) =>
      outcome.ok ? [] : outcome.error.map(({ code, field }) => `${code} at ${field ?? 'nothing'}`);
    expect(fieldsOf(await signatures.confirm(who, 'wrong'))).toEqual([
      'CredentialsWrong at signature.password',
    ]);
    expect(fieldsOf(await signatures.second(who, approver.login, 'anything'))).toEqual([
      'SecondPersonIsSame at secondPerson',
    ]);
    for (const login of [storekeeper.login, 'nobody']) {
      expect(fieldsOf(await signatures.second(who, login, 'wrong'))).toEqual([
        'CredentialsWrong at secondPerson.password',
      ]);
    }
    for (let count = 0; count < 4; count += 1) await signatures.second(who, 'nobody', 'wrong');
    expect(fieldsOf(await signatures.second(who, 'nobody', 'wrong'))).toEqual([
      'UserLocked at secondPerson',
    ]);
  });

  test('AC-02 wrong passwords of signatures lock like those of sign-in', async () => {
    for (let count = 0; count < 5; count += 1) await signatures.confirm(who, 'wrong');
    expect(codes(await signatures.confirm(who, approver.password))).toEqual(['UserLocked']);
  });

  test('DW-05 the second person is another person, whatever the case of the login', async () => {
    const again = await signatures.second(who, ` ${approver.login.toUpperCase()} `, 'anything');
    expect(codes(again)).toEqual(['SecondPersonIsSame']);
    const { login, password } = storekeeper;
    expect(await signatures.second(who, login, password)).toMatchObject({
      ok: true,
      value: { name: storekeeper.name, role: 'storekeeper' },
    });
  });

  test('AC-01 somebody without a role at the site cannot sign there', async () => {
    const { login, password } = storekeeper;
    const elsewhere = { ...who, siteId: '019aa000-0000-7000-8000-000000000001' };
    expect(codes(await signatures.second(elsewhere, login, password))).toEqual([
      'CredentialsWrong',
    ]);
  });

  test('AC-04 a password that somebody else gave signs nothing', async () => {
    const admin = await program.as('administrator');
    const { items } = await expectValue(admin, 'people.list', { search: storekeeper.login });
    const userId = items.find(({ login }) => login === storekeeper.login)?.id ?? '';
    const password = 'given by the office';
    await expectValue(admin, 'people.resetPassword', { userId, password });
    expect(codes(await signatures.second(who, storekeeper.login, password))).toEqual([
      'PasswordChangeDue',
    ]);
  });
});

test('argon2id is what keeps a password, with a salt of its own each time', async () => {
  const passwords = argon2Passwords({ memoryKibibytes: 8, passes: 1 });
  const [one, other] = [await passwords.hash('a sentence'), await passwords.hash('a sentence')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
  expect(one).not.toBe(other);
  expect(await passwords.verify(one, 'a sentence')).toBe(true);
  expect(await passwords.verify(one, 'another')).toBe(false);
  expect(await passwords.verify(undefined, 'nobody has this password')).toBe(false);
});
