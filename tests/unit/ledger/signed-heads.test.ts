import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectorRegistry } from '../../../main/core/database/projector-registry.ts';
import { makeCheckpoint } from '../../../main/core/ledger/checkpoint.ts';
import { verifyStore } from '../../../main/core/ledger/verify/verify-store.ts';
import type { VerifyReport } from '../../../main/core/ledger/verify/verify-store.ts';
import { pastGuards, tamper } from '../../support/store/tamper.ts';
import {
  crateCounted,
  cratePut,
  noteFiled,
  toyContext,
  toyMigrations,
  toyProjector,
} from '../../support/store/toy-projection.ts';
import { openToyStore } from '../../support/store/toy-store.ts';
import type { ToyStore } from '../../support/store/toy-store.ts';

/** The toy, in which a filed note always ends under a signed head. */
const registry = projectorRegistry(
  [{ ...toyProjector, sealed: ['NoteFiled'] }],
  [{ name: 'toy_setting', reason: 'Settings of the test.' }],
);

let toy: ToyStore;

beforeEach(async () => {
  toy = await openToyStore();
  await toy.record(cratePut('crate-1', 'shelf-1', 10));
});

afterEach(() => toy.dispose());

function verify(file = toy.file, seen?: readonly string[]): Promise<VerifyReport> {
  return verifyStore({ file, migrations: toyMigrations, registry, key: toy.signer.key, seen });
}

/** Files a note under a signed head; gives the head. */
async function fileNote(): Promise<string> {
  const checkpoint = await toy.commit((tx) => {
    toy.ledger.record(tx, toyContext, [noteFiled({})]);
    return makeCheckpoint(tx, toy.ledger, toy.signer, toyContext.at);
  });
  return checkpoint.note;
}

it('L-10 names the event whose signed head was taken away', async () => {
  await fileNote();
  await toy.record(crateCounted('crate-1', 9));
  await fileNote();
  expect((await verify()).problems).toEqual([]);
  const sql = 'DELETE FROM checkpoint WHERE size = 2';
  tamper(toy.file, (database) => pastGuards(database, 'checkpoint', sql));
  expect((await verify()).problems).toEqual([
    {
      kind: 'checkpoint',
      seq: null,
      table: 'checkpoint',
      key: 'size=2',
      detail: 'the signed head over event 2 is missing',
    },
  ]);
});

it('CC-02 an older copy agrees with itself and not with a head that left the computer', async () => {
  const older = `${toy.file}.older`;
  tamper(toy.file, (database) => database.prepare('VACUUM INTO ?').run(older));
  const note = await fileNote();
  expect((await verify(toy.file, [note])).problems).toEqual([]);
  expect((await verify(older)).ok).toBe(true);
  expect((await verify(older, [note])).problems).toMatchObject([
    { kind: 'checkpoint', detail: 'the ledger no longer holds the 2 events that were signed' },
  ]);
});

it('CC-02 a head of another history of the same size, or of another key, is named', async () => {
  const other = await openToyStore(undefined, 'other');
  await other.record(cratePut('crate-1', 'shelf-1', 11));
  const foreign = await other.commit((tx) => {
    other.ledger.record(tx, toyContext, [noteFiled({})]);
    return makeCheckpoint(tx, other.ledger, toy.signer, toyContext.at).note;
  });
  const foreignKey = other.signer.signNote('anything\n');
  await other.dispose();
  await fileNote();
  expect((await verify(toy.file, [foreign])).problems).toMatchObject([
    { key: 'size=2', detail: 'the note that was given names another root' },
  ]);
  expect((await verify(toy.file, [foreignKey])).problems).toMatchObject([
    { detail: 'the note that was given is not signed by the key of this ledger' },
  ]);
});
