import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { samplePeople } from '../../../main/core/sample/sample-people.ts';
import { expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

const minute = 60_000;
const { storekeeper } = samplePeople;

let program: Program;
let client: Client;

beforeEach(async () => {
  program = await sampleProgram();
  client = program.connect();
});
afterEach(() => program.dispose());

function attempt(password: string, login = storekeeper.login): Promise<readonly string[]> {
  return expectRefusal(client, 'session.signIn', { login, password });
}

function eventTypes(count: number): readonly string[] {
  return program.core.store.reader
    .all<{ type: string }>(
      "SELECT body ->> '$.type' AS type FROM event ORDER BY seq DESC LIMIT ?",
      [count],
    )
    .map(({ type }) => type);
}

describe('signing in', () => {
  test('opens a session at the first site, shows the person and records who it was', async () => {
    const view = await expectValue(client, 'session.signIn', {
      login: ` ${storekeeper.login.toUpperCase()} `,
      password: storekeeper.password,
    });
    expect(view.state).toBe('signed-in');
    expect(view.user).toMatchObject({ name: storekeeper.name, role: 'storekeeper' });
    expect(view.site?.code).toBe(view.sites[0]?.code);
    expect(view.sampleUsers).toEqual([]);
    const last = program.core.store.reader.get<{ body: string }>(
      'SELECT body FROM event ORDER BY seq DESC LIMIT 1',
    );
    const event: unknown = JSON.parse(last?.body ?? '{}');
    expect(event).toMatchObject({
      type: 'SignedIn',
      actor: { kind: 'user', name: storekeeper.name, role: 'storekeeper' },
      station: 'TEST-STATION',
    });
  });

  test('a wrong password and a login that does not exist are refused alike', async () => {
    expect(await attempt('not the password')).toEqual(['CredentialsWrong']);
    expect(await attempt('not the password', 'nobody')).toEqual(['CredentialsWrong']);
  });

  test('AC-02 five failures lock, then the right password waits too', async () => {
    for (let count = 0; count < 4; count += 1) {
      expect(await attempt('wrong')).toEqual(['CredentialsWrong']);
    }
    expect(await attempt('wrong')).toEqual(['UserLocked']);
    expect(await attempt(storekeeper.password)).toEqual(['UserLocked']);
    program.clock.advance(minute);
    expect(await attempt('wrong')).toEqual(['UserLocked']);
    program.clock.advance(minute);
    expect(await attempt(storekeeper.password)).toEqual(['UserLocked']);
    program.clock.advance(minute);
    const { password, login } = storekeeper;
    expect((await client.call('session.signIn', { login, password })).ok).toBe(true);
  });

  test('AC-02 the right password forgets the wrong ones before it', async () => {
    const { login, password } = storekeeper;
    for (let count = 0; count < 4; count += 1) await attempt('wrong');
    await expectValue(client, 'session.signIn', { login, password });
    for (let count = 0; count < 4; count += 1) await attempt('wrong');
    await expectValue(client, 'session.signIn', { login, password });
  });

  test('AC-02 a lock outlives a restart of the program and stands in the ledger', async () => {
    for (let count = 0; count < 5; count += 1) await attempt('wrong');
    expect(eventTypes(2)).toContain('UserLockedOut');
    program = await program.restart();
    client = program.connect();
    expect(await attempt(storekeeper.password)).toEqual(['UserLocked']);
  });

  test('AC-02 guesses sent all at once count one by one', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => attempt('wrong')));
    expect(all.filter(([code]) => code === 'CredentialsWrong')).toHaveLength(4);
    expect(all.filter(([code]) => code === 'UserLocked')).toHaveLength(8);
  });

  test('AC-02 a login that does not exist locks like any other', async () => {
    for (let count = 0; count < 4; count += 1) await attempt('wrong', 'nobody');
    expect(await attempt('wrong', 'nobody')).toEqual(['UserLocked']);
  });

  test('AC-05 the refused sign-in is recorded', async () => {
    await attempt('wrong');
    expect(eventTypes(1)).toEqual(['CommandRefused']);
    const refusals = program.core.store.reader.all<{ procedure: string }>(
      'SELECT procedure FROM refusal',
    );
    expect(refusals.at(-1)?.procedure).toBe('session.signIn');
  });

  test('no password and no hash of one stands in the ledger', async () => {
    const found = program.core.store.reader.get<{ count: number }>(
      `SELECT count(*) AS count FROM event
       WHERE instr(body, ?) > 0 OR instr(body, 'argon2') > 0`,
      [storekeeper.password],
    );
    expect(found?.count).toBe(0);
  });
});

describe('repeating a command', () => {
  const commandId = '019aa000-0000-7000-8000-00000000abcd';

  test('the id of a sign-in opens nothing at another connection', async () => {
    const { login, password } = storekeeper;
    const raw = { procedure: 'session.signIn', input: { login, password }, commandId };
    expect(await program.core.handle('first', raw)).toMatchObject({
      ok: true,
      value: { state: 'signed-in' },
    });
    const stolen = { ...raw, input: { login, password: 'anything' } };
    expect(await program.core.handle('second', stolen)).not.toMatchObject({
      value: { state: 'signed-in' },
    });
    expect(
      await program.core.handle('second', { procedure: 'session.current', input: {} }),
    ).toMatchObject({ value: { state: 'signed-out' } });
  });
});

test('a sign-in that is repeated after a lost reply is answered as the first time', async () => {
  const { login, password } = storekeeper;
  const commandId = '019aa000-0000-7000-8000-00000000abce';
  const input = { login, password };
  const first = await client.callWithId('session.signIn', input, commandId);
  expect(await client.callWithId('session.signIn', input, commandId)).toEqual(first);
  expect(eventTypes(1)).toEqual(['SignedIn']);
});

describe('AC-03 idle lock', () => {
  test('AC-03 an untouched session locks, unlocks with the password and with nothing else', async () => {
    client = await program.as('storekeeper');
    program.clock.advance(10 * minute);
    expect((await expectValue(client, 'session.current', {})).state).toBe('locked');
    expect(await expectRefusal(client, 'sites.list', {})).toEqual(['SessionLocked']);
    expect(await expectRefusal(client, 'session.unlock', { password: 'wrong' })).toEqual([
      'CredentialsWrong',
    ]);
    const { password } = storekeeper;
    expect((await expectValue(client, 'session.unlock', { password })).state).toBe('signed-in');
    await expectValue(client, 'sites.list', {});
  });

  test('AC-03 a person at the keyboard keeps it awake, looking at lists does not', async () => {
    client = await program.as('storekeeper');
    program.clock.advance(9 * minute);
    await expectValue(client, 'session.touch', {});
    program.clock.advance(9 * minute);
    expect((await expectValue(client, 'session.current', {})).state).toBe('signed-in');
    await expectValue(client, 'sites.list', {});
    program.clock.advance(minute);
    expect((await expectValue(client, 'session.current', {})).state).toBe('locked');
  });

  test('AC-03 a shorter idle time holds at once for everybody', async () => {
    client = await program.as('storekeeper');
    const admin = await program.as('administrator');
    const settings = await expectValue(admin, 'settings.get', {});
    await expectValue(admin, 'settings.update', {
      ...settings,
      idleMinutes: 2,
      reason: 'Busy hall',
    });
    program.clock.advance(2 * minute);
    expect((await expectValue(client, 'session.current', {})).state).toBe('locked');
  });
});

test('a lock by hand and a sign-out hold at once', async () => {
  client = await program.as('storekeeper');
  expect((await expectValue(client, 'session.lock', {})).state).toBe('locked');
  await expectValue(client, 'session.unlock', { password: storekeeper.password });
  const out = await expectValue(client, 'session.signOut', {});
  expect(out.state).toBe('signed-out');
  expect(out.sampleUsers.map(({ login }) => login)).toContain(storekeeper.login);
  expect(await expectRefusal(client, 'sites.list', {})).toEqual(['NotSignedIn']);
});

test('preferences stay with the person, whatever the connection', async () => {
  client = await program.as('storekeeper');
  await expectValue(client, 'session.setPreferences', { locale: 'kk', sounds: false });
  await expectValue(client, 'session.setPreferences', { theme: 'dark' });
  const other = await program.as('storekeeper');
  const { preferences } = await expectValue(other, 'session.current', {});
  expect(preferences).toEqual({ locale: 'kk', theme: 'dark', sounds: false });
});

describe('how the program looks to a person who signs in', () => {
  test('who has never chosen a language keeps that of the door', async () => {
    const { login, password } = storekeeper;
    const first = await expectValue(client, 'session.signIn', {
      login,
      password,
      doorLocale: 'ru',
    });
    expect(first.preferences).toMatchObject({ locale: 'ru', theme: 'auto' });
    const later = { login, password, doorLocale: 'kk' } as const;
    const again = await expectValue(program.connect(), 'session.signIn', later);
    expect(again.preferences.locale).toBe('ru');
  });

  test('what was pressed at the door is the choice of the person from then on', async () => {
    const { login, password } = storekeeper;
    await expectValue(client, 'session.signIn', { login, password, doorLocale: 'ru' });
    const pressed = { locale: 'kk', theme: 'dark' } as const;
    await expectValue(program.connect(), 'session.signIn', { login, password, pressed });
    const last = await expectValue(program.connect(), 'session.signIn', { login, password });
    expect(last.preferences).toMatchObject({ locale: 'kk', theme: 'dark' });
  });

  test('the first change of a password leaves the language of the door', async () => {
    const admin = await program.as('administrator');
    const password = 'three brown camels';
    const found = await expectValue(admin, 'people.list', { search: storekeeper.login });
    const userId = found.items[0]?.id ?? '';
    await expectValue(admin, 'people.resetPassword', { userId, password });
    const due = await expectValue(client, 'session.signIn', {
      login: storekeeper.login,
      password,
      doorLocale: 'kk',
    });
    expect(due.state).toBe('password-change-due');
    const change = { password, newPassword: 'four grey camels' };
    const view = await expectValue(client, 'session.changePassword', change);
    expect(view).toMatchObject({ state: 'signed-in', preferences: { locale: 'kk' } });
  });
});
