import { afterEach, beforeEach, expect, it } from 'vitest';
import { leafHash } from '../../../main/core/ledger/hash.ts';
import { makeCheckpoint, openCheckpoint } from '../../../main/core/ledger/checkpoint.ts';
import { verifyConsistency, verifyInclusion } from '../../../main/core/ledger/merkle.ts';
import { rebuildProjections } from '../../../main/core/ledger/rebuild.ts';
import { Defect } from '../../../main/core/platform/defect.ts';
import { eventsAboutSince } from '../../../main/core/ledger/subject-index.ts';
import { databaseContent } from '../../support/store/database-content.ts';
import { pastGuards, tamper } from '../../support/store/tamper.ts';
import {
  crateCounted,
  cratePut,
  crateTaken,
  noteFiled,
  toyContext,
  toyMigrations,
  toyRegistry,
} from '../../support/store/toy-projection.ts';
import { openToyStore } from '../../support/store/toy-store.ts';
import type { ToyStore } from '../../support/store/toy-store.ts';

let toy: ToyStore;

beforeEach(async () => {
  toy = await openToyStore();
});

afterEach(() => toy.dispose());

it('CC-03 an event names time, person, role, station, site, command and reason', async () => {
  const [entry] = await toy.record(cratePut('crate-1', 'shelf-1', 1));
  expect(entry?.event).toMatchObject({ ...toyContext, type: 'CratePut', version: 1 });
  const row = toy.store.reader.get<{ type: string; at: string; command_id: string }>(
    'SELECT type, at, command_id FROM event_fact',
  );
  expect(row).toEqual({ type: 'CratePut', at: toyContext.at, command_id: 'command-1' });
});

it('CC-01 the event and the rows it projects are committed together', async () => {
  await toy.record(cratePut('crate-1', 'shelf-1', 4));
  const rows = await toy.store.reader.query.selectFrom('toy_crate').selectAll().execute();
  expect(rows).toEqual([{ crate: 'crate-1', shelf: 'shelf-1', pieces: 4 }]);
  for (const subject of ['crate-1', 'shelf-1']) {
    expect(eventsAboutSince(toy.store.reader, subject, 0).map(({ seq }) => seq)).toEqual([1]);
  }
});

it('L-3 an event type that nobody declares is a Defect', async () => {
  const stranger = { type: 'CrateVanished', version: 1, subjects: [], data: {} };
  await expect(toy.record(stranger)).rejects.toThrow(Defect);
  expect(toy.ledger.head(toy.store.reader).size).toBe(0);
});

it('L-3 an event without canonical form is refused and leaves nothing', async () => {
  await expect(toy.record(noteFiled({ pieces: 2 ** 53 }))).rejects.toThrow('2^53');
  expect(databaseContent(toy.file)['event']).toEqual([]);
});

it('L-2 the writer refuses to append behind an event that is not its own', async () => {
  await toy.record(cratePut('crate-1', 'shelf-1', 1));
  tamper(toy.file, (database) =>
    pastGuards(database, 'event', 'UPDATE event SET chain_hash = zeroblob(32)'),
  );
  await expect(toy.record(crateCounted('crate-1', 2))).rejects.toThrow('left it at 1');
});

it('L-2 a rolled back append is forgotten', async () => {
  await toy.record(cratePut('crate-1', 'shelf-1', 1));
  await expect(toy.record(crateTaken('crate-1'), crateTaken('crate-1'))).rejects.toThrow(Defect);
  const [entry] = await toy.record(crateCounted('crate-1', 2));
  expect(entry?.seq).toBe(2);
});

it('L-5 proofs from the store satisfy the pure verifiers at every size', async () => {
  for (let index = 0; index < 13; index += 1) await toy.record(noteFiled({ index }));
  const { reader } = toy.store;
  const bodies = reader.all<{ body: string }>('SELECT body FROM event ORDER BY seq');
  for (let size = 1; size <= 13; size += 1) {
    const root = toy.ledger.root(reader, size);
    for (let seq = 1; seq <= size; seq += 1) {
      const proof = toy.ledger.inclusionProof(reader, seq, size);
      const leaf = leafHash(bodies[seq - 1]?.body ?? '');
      expect(verifyInclusion({ leaf, index: seq - 1, size, proof, root })).toBe(true);
      const fromRoot = toy.ledger.root(reader, seq);
      const steps = toy.ledger.consistencyProof(reader, seq, size);
      const claim = { from: seq, to: size, fromRoot, toRoot: root, proof: steps };
      expect(verifyConsistency(claim)).toBe(true);
    }
  }
});

it('L-6 a checkpoint opens with the public key alone and is made once for a size', async () => {
  await toy.record(cratePut('crate-1', 'shelf-1', 1));
  const made = await toy.commit((tx) => makeCheckpoint(tx, toy.ledger, toy.signer, toyContext.at));
  expect(openCheckpoint(made.note, toy.signer.key)).toEqual(made);
  const again = await toy.commit((tx) =>
    makeCheckpoint(tx, toy.ledger, toy.signer, '2027-01-01T00:00:00.000Z'),
  );
  expect(again.note).toBe(made.note);
});

it('L-6 an empty ledger has no checkpoint', async () => {
  const making = toy.commit((tx) => makeCheckpoint(tx, toy.ledger, toy.signer, toyContext.at));
  await expect(making).rejects.toThrow(Defect);
});

function rebuild() {
  const options = { migrations: toyMigrations, registry: toyRegistry, key: toy.signer.key };
  return rebuildProjections(toy.store, options);
}

it('L-7 rebuild gives the same rows and mends changed ones', async () => {
  await toy.record(cratePut('crate-1', 'shelf-1', 4), cratePut('crate-2', 'shelf-2', 5));
  await toy.record(crateCounted('crate-1', 3), crateTaken('crate-2'));
  const before = databaseContent(toy.file);
  tamper(toy.file, (database) => database.exec('UPDATE toy_crate SET pieces = 99'));
  expect(await rebuild()).toEqual({ ok: true, value: { events: 4, tables: 2 } });
  expect(databaseContent(toy.file)).toEqual(before);
});

it('L-7 rebuild refuses a ledger that does not verify', async () => {
  await toy.record(cratePut('crate-1', 'shelf-1', 4));
  tamper(toy.file, (database) => {
    pastGuards(database, 'event', `UPDATE event SET body = replace(body, ':4', ':5')`);
  });
  const before = databaseContent(toy.file);
  const result = await rebuild();
  expect(result).toMatchObject({ ok: false, error: [{ kind: 'body', seq: 1 }] });
  expect(databaseContent(toy.file)).toEqual(before);
});
