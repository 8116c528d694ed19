import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import { emptyProgram, expectRefusal, expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';

describe('the router', () => {
  let program: Program;
  let admin: Client;

  beforeAll(async () => {
    program = await sampleProgram();
    admin = await program.as('administrator');
  });
  afterAll(() => program.dispose());

  test('AC-01 refuses a call without a signed-in person', async () => {
    expect(await expectRefusal(program.connect(), 'people.list', {})).toEqual(['NotSignedIn']);
  });

  test('AC-01 refuses a role that may not', async () => {
    const auditor = await program.as('auditor');
    const input = { userId: '00000000-0000-7000-8000-000000000000', password: 'whatever-26' };
    expect(await expectRefusal(auditor, 'people.resetPassword', input)).toEqual(['NotPermitted']);
  });

  test('names every problem of an input beside its field', async () => {
    const reply = await admin.call('setup.complete', {} as never);
    expect(reply).toMatchObject({
      ok: false,
      error: {
        kind: 'rejected',
        rejections: [
          { code: 'InputMissing', field: 'authority' },
          { code: 'InputMissing', field: 'site' },
          { code: 'InputMissing', field: 'administrator' },
          { code: 'InputMissing', field: 'locale' },
        ],
      },
    });
  });

  test.each([
    ['half of a letter pair', 'Plant \ud83d'],
    ['NUL', 'Plant\0'],
  ])('CC-03 %s is refused beside its field: no record could hold it', async (_name, text) => {
    const input = { name: 'Plant', operator: text, address: 'Address', country: 'KZ' };
    expect(await admin.call('facilities.create', input)).toEqual({
      ok: false,
      error: {
        kind: 'rejected',
        rejections: [{ code: 'InputWrongFormat', field: 'operator', facts: {} }],
      },
    });
  });

  test.each([
    ['a zero-width space', 'KZ\u200b-1'],
    ['a turn of direction', 'KZ\u202e-1'],
    ['an isolate', 'KZ\u2066-1'],
    ['a filler', '\u3164'],
  ])('CC-03 %s is refused beside its field: a text is what it looks like', async (_name, text) => {
    const input = { name: 'Plant', operator: text, address: 'Address', country: 'KZ' };
    expect(await admin.call('facilities.create', input)).toMatchObject({
      error: { rejections: [{ code: 'TextUnreadable', field: 'operator' }] },
    });
  });

  test('takes the joiners that scripts and signs are written with', async () => {
    const name = 'می\u200cخواهم 👩\u200d🔧 Ent\u00adsorgung';
    const input = { name, operator: 'Operator', address: 'Address', country: 'KZ' };
    await expectValue(admin, 'facilities.create', input);
  });

  test('refuses a procedure that is not in the contract', async () => {
    const reply = await program.core.handle('c', { procedure: 'toString', input: {} });
    expect(reply).toMatchObject({
      ok: false,
      error: { rejections: [{ code: 'ProcedureUnknown' }] },
    });
  });

  test('a command sent twice under one id acts once', async () => {
    const before = program.core.ledger.head(program.core.store.reader).size;
    const input = {
      name: 'Plant of the retry',
      operator: 'Operator',
      address: 'Address',
      country: 'KZ',
    };
    const id = '01900000-0000-7000-8000-00000000abcd';
    const first = await admin.callWithId('facilities.create', input, id);
    const second = await admin.callWithId('facilities.create', input, id);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    expect(program.core.ledger.head(program.core.store.reader).size).toBe(before + 1);
    const other = await admin.callWithId('facilities.create', { ...input, name: 'Other' }, id);
    expect(other).toMatchObject({
      ok: false,
      error: { rejections: [{ code: 'CommandIdReused' }] },
    });
  });

  test('keeps no reply of a command that recorded nothing', async () => {
    const kept = () =>
      program.core.store.reader.get<{ rows: number }>('SELECT count(*) AS rows FROM command_log');
    const before = kept();
    const id = '01900000-0000-7000-8000-00000000abce';
    const first = await admin.callWithId('session.touch', {}, id);
    expect(await admin.callWithId('session.touch', {}, id)).toEqual(first);
    expect(first).toMatchObject({ ok: true });
    expect(kept()).toEqual(before);
  });

  test('AC-05 records every refusal in the ledger, with the person and the rule', async () => {
    const store = await program.as('storekeeper');
    const input = { name: 'X', operator: 'Y', address: 'Z', country: 'KZ' };
    await expectRefusal(store, 'facilities.create', input);
    const auditor = await program.as('auditor');
    const events = await expectValue(auditor, 'ledger.events', { type: 'CommandRefused' });
    expect(events.items[0]).toMatchObject({
      type: 'CommandRefused',
      actorName: 'Arman Seitkali',
      facts: { procedure: 'facilities.create' },
    });
  });

  test('AC-03 locks a session that nobody touches, and unlocks it with the password', async () => {
    const store = await program.as('storekeeper');
    program.clock.advance(16 * 60_000);
    expect(await expectRefusal(store, 'sites.list', {})).toEqual(['SessionLocked']);
    await expectValue(store, 'session.unlock', { password: 'sample-impound-26' });
    expect((await expectValue(store, 'sites.list', {})).items).toHaveLength(2);
  });
});

test('a first start asks for the set-up and nothing else', async () => {
  const program = await emptyProgram();
  const session = await expectValue(program.connect(), 'session.current', {});
  expect(session).toMatchObject({ state: 'signed-out', needsSetup: true });
  await program.dispose();
});
