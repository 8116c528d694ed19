import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../../shared/domain/access/roles.ts';
import type { Role } from '../../../shared/domain/access/roles.ts';
import { makeClient } from '../../../shared/rpc/client.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import type { ProcedureName } from '../../../shared/rpc/contract.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program, SampleRole } from '../../support/program.ts';
import {
  mayByWriting,
  writtenOpenProcedures,
  writtenProcedures,
} from '../../support/written-policy.ts';

const procedures = Object.keys(contract).filter((name): name is ProcedureName =>
  Object.hasOwn(contract, name),
);
const personOf: Readonly<Record<Role, SampleRole>> = {
  storekeeper: 'storekeeper',
  supervisor: 'requester',
  auditor: 'auditor',
  administrator: 'administrator',
};
/** Procedures that end or lock the session they are called on. */
const endsSession: ReadonlySet<string> = new Set(['session.signOut', 'session.lock']);

let program: Program;
const clients = new Map<Role, Client>();

beforeAll(async () => {
  program = await sampleProgram();
  for (const role of roles) clients.set(role, await program.as(personOf[role]));
});
afterAll(() => program.dispose());

/** What a call without any input is answered: the rejections, or none. */
async function codesOf(client: Client, procedure: ProcedureName): Promise<readonly string[]> {
  // Who may is asked before what they want, so that an empty input is enough to find out.
  const reply = await client.call(procedure, {});
  if (reply.ok) return [];
  if (reply.error.kind !== 'rejected') throw new Error(`${procedure}: ${reply.error.kind}`);
  return reply.error.rejections.map(({ code }) => code);
}

async function clientOf(role: Role, procedure: ProcedureName): Promise<Client> {
  const shared = clients.get(role);
  return endsSession.has(procedure) || shared === undefined ? program.as(personOf[role]) : shared;
}

test('AC-01 every procedure stands in the written table, and nothing else', () => {
  expect(procedures.toSorted()).toEqual([...writtenProcedures.keys()].toSorted());
});

describe.each(roles)('AC-01 as %s', (role) => {
  test.each(procedures.filter((procedure) => mayByWriting(role, procedure)))(
    'AC-01 may use %s',
    async (procedure) => {
      const codes = await codesOf(await clientOf(role, procedure), procedure);
      expect(codes).not.toContain('NotPermitted');
      expect(codes).not.toContain('NotSignedIn');
      expect(codes).not.toContain('ProcedureUnknown');
    },
  );

  test.each(procedures.filter((procedure) => !mayByWriting(role, procedure)))(
    'AC-01 may not use %s',
    async (procedure) => {
      const client = await clientOf(role, procedure);
      expect(await codesOf(client, procedure)).toEqual(['NotPermitted']);
    },
  );
});

test('AC-05 every request of a wrong role stands in the ledger, with its person and procedure', async () => {
  const store = await program.as('secondStorekeeper');
  const refused = procedures.filter((procedure) => !mayByWriting('storekeeper', procedure));
  for (const procedure of refused) await codesOf(store, procedure);
  const bodies = program.core.store.reader.all<{ body: string }>(
    "SELECT body FROM event WHERE body ->> '$.type' = 'CommandRefused' ORDER BY seq DESC LIMIT ?",
    [refused.length],
  );
  const recorded = bodies.map(({ body }): unknown => JSON.parse(body)).toReversed();
  expect(recorded).toMatchObject(
    refused.map((procedure) => ({
      actor: { kind: 'user', name: 'Olga Vetrova', role: 'storekeeper' },
      data: { procedure, refusals: ['AC-01 NotPermitted'] },
    })),
  );
});

describe('without a session that is awake', () => {
  const closed = procedures.filter((name) => !writtenOpenProcedures.includes(name));

  test.each(closed)('AC-01 nobody is signed in: %s', async (procedure) => {
    expect(await codesOf(program.connect(), procedure)).toEqual(['NotSignedIn']);
  });

  test('AC-03 a locked session answers nothing but unlocking and signing out', async () => {
    const client = await program.as('administrator');
    await expectValue(client, 'session.lock', {});
    const open = new Set(['session.unlock', 'session.signOut']);
    for (const procedure of closed.filter((name) => !open.has(name))) {
      expect([procedure, await codesOf(client, procedure)]).toEqual([procedure, ['SessionLocked']]);
    }
  });

  test('AC-04 a given password opens nothing but changing it and the own session', async () => {
    const admin = await program.as('administrator');
    const { items } = await expectValue(admin, 'people.list', { search: 'auditor' });
    const password = 'given by the office';
    await expectValue(admin, 'people.resetPassword', { userId: items[0]?.id ?? '', password });
    const client = program.connect();
    await expectValue(client, 'session.signIn', { login: 'auditor', password });
    for (const procedure of closed.filter((name) => !name.startsWith('session.'))) {
      expect([procedure, await codesOf(client, procedure)]).toEqual([
        procedure,
        ['PasswordChangeDue'],
      ]);
    }
    expect(await codesOf(client, 'session.chooseSite')).toEqual(['PasswordChangeDue']);
  });
});

test('a request that no client of ours would send is answered, not obeyed', async () => {
  const strange = [null, 7, 'session.signIn', {}, { procedure: 'constructor', input: {} }];
  for (const request of strange) {
    expect(await program.core.handle('stranger', request)).toMatchObject({
      ok: false,
      error: { kind: 'rejected' },
    });
  }
  const client = makeClient(
    { send: () => Promise.resolve('not an envelope'), subscribe: () => () => undefined },
    () => '019aa000-0000-7000-8000-000000000001',
  );
  expect(await client.call('sites.list', {})).toMatchObject({
    error: { kind: 'unavailable', code: 'ReplyLost' },
  });
});
