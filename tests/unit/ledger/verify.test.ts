import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCheckpoint } from '../../../main/core/ledger/checkpoint.ts';
import { storeDocument } from '../../../main/core/ledger/stored-documents.ts';
import { stride } from '../../../main/core/ledger/subject-index.ts';
import { verifyStore } from '../../../main/core/ledger/verify/verify-store.ts';
import type { VerifyReport } from '../../../main/core/ledger/verify/verify-store.ts';
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
  await toy.record(cratePut('crate-1', 'shelf-1', 10), cratePut('crate-2', 'shelf-1', 20));
  await toy.record(cratePut('crate-3', 'shelf-2', 30));
  await toy.record(crateCounted('crate-2', 21));
  await toy.commit((tx) => makeCheckpoint(tx, toy.ledger, toy.signer, toyContext.at));
  await toy.record(crateTaken('crate-3'));
  await toy.commit((tx) => {
    const bytes = Buffer.from('the certificate');
    const citation = storeDocument(tx, { mediaType: 'application/pdf', bytes });
    toy.ledger.record(tx, toyContext, [noteFiled({ pages: [{ document: citation }] })]);
  });
});

afterEach(() => toy.dispose());

function verify(): Promise<VerifyReport> {
  return verifyStore({
    file: toy.file,
    migrations: toyMigrations,
    registry: toyRegistry,
    key: toy.signer.key,
  });
}

/** Makes the change, with guards put back, and gives what verification says of it. */
async function after(table: string, sql: string): Promise<VerifyReport['problems']> {
  tamper(toy.file, (database) => pastGuards(database, table, sql));
  const report = await verify();
  expect(report.ok).toBe(false);
  return report.problems;
}

describe('L-7 an untouched store', () => {
  it('L-7 verifies, counts its events and names what is not covered', async () => {
    const report = await verify();
    expect(report.problems).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.events).toBe(6);
    expect(report.root).toBe(Buffer.from(toy.ledger.root(toy.store.reader)).toString('hex'));
    expect(report.notCovered.map(({ name }) => name)).toEqual([
      'command_log',
      'schema_migration',
      'toy_setting',
    ]);
  });

  it('L-7 says nothing about operational tables', async () => {
    tamper(toy.file, (database) => database.exec(`INSERT INTO toy_setting VALUES ('a', 'b')`));
    expect((await verify()).ok).toBe(true);
  });
});

describe('CC-02 one changed byte of the ledger is found and its place named', () => {
  const flip = (column: string) =>
    `UPDATE event SET ${column} = unhex(replace(hex(${column}), substr(hex(${column}), 1, 2),
      CASE substr(hex(${column}), 1, 2) WHEN '00' THEN '01' ELSE '00' END)) WHERE seq = 4`;

  it.each([
    ['body', `UPDATE event SET body = replace(body, '21', '22') WHERE seq = 4`, 'body'],
    ['leaf_hash', flip('leaf_hash'), 'leaf'],
    ['chain_hash', flip('chain_hash'), 'chain'],
    ['node_hashes', flip('node_hashes'), 'tree'],
  ])('CC-02 names event 4 when its %s is changed', async (_column, sql, kind) => {
    const problems = await after('event', sql);
    expect(problems[0]).toMatchObject({ kind, seq: 4, table: 'event', key: 'seq=4' });
    expect(problems.every(({ seq, table }) => seq === 4 || table.startsWith('toy_'))).toBe(true);
  });

  it('CC-02 finds a projected quantity that follows from a changed body', async () => {
    const problems = await after(
      'event',
      `UPDATE event SET body = replace(body, '"pieces":21', '"pieces":22') WHERE seq = 4`,
    );
    expect(problems).toContainEqual({
      kind: 'projection',
      seq: null,
      table: 'toy_crate',
      key: 'crate=crate-2',
      detail: 'pieces: expected 22, found 21',
    });
  });

  it.each([
    ['is no JSON', `UPDATE event SET body = '{"broken' WHERE seq = 2`],
    ['is empty', `UPDATE event SET body = '' WHERE seq = 2`],
    ['is null JSON', `UPDATE event SET body = 'null' WHERE seq = 2`],
    ['is not UTF-8', `UPDATE event SET body = CAST(x'7b80' AS TEXT) WHERE seq = 2`],
  ])('CC-02 never throws when a body %s', async (_what, sql) => {
    expect((await after('event', sql))[0]).toMatchObject({ kind: 'body', seq: 2 });
  });

  it('CC-02 names a missing event', async () => {
    const problems = await after('event', 'DELETE FROM event WHERE seq = 3');
    expect(problems[0]).toMatchObject({ kind: 'sequence', seq: 4 });
  });

  it('CC-02 names a cut-off end by the checkpoint that signed it', async () => {
    const problems = await after('event', 'DELETE FROM event WHERE seq > 3');
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'checkpoint', key: 'size=4' }));
  });

  it('CC-02 finds a ledger whose hashes were all made anew', async () => {
    const other = await openToyStore();
    try {
      await other.record(cratePut('crate-1', 'shelf-1', 11), cratePut('crate-2', 'shelf-1', 20));
      await other.record(cratePut('crate-3', 'shelf-2', 30), crateCounted('crate-2', 21));
      tamper(toy.file, (database) => {
        database.exec(`ATTACH '${other.file}' AS forged`);
        const copy = 'DELETE FROM event; INSERT INTO event SELECT * FROM forged.event;';
        pastGuards(database, 'event', copy);
      });
      const { problems } = await verify();
      expect(problems[0]).toMatchObject({ kind: 'checkpoint', key: 'size=4' });
    } finally {
      await other.dispose();
    }
  });

  it('CC-02 refuses a body that is not canonical even where its hashes fit', async () => {
    const report = await after('event', `UPDATE event SET body = body || ' ' WHERE seq = 6`);
    expect(report.map(({ detail }) => detail).join()).toContain('canonical');
  });
});

describe('CC-02 everything else that the ledger keeps', () => {
  it.each([
    ['a subject is taken away', `DELETE FROM event_subject WHERE seq = 4`, 4],
    ['a subject is added', `INSERT INTO event_subject VALUES ('other', 4)`, 4],
    ['a subject is changed', `UPDATE event_subject SET subject = 'x' WHERE seq = 4`, 4],
  ])('CC-01 names the event when %s', async (_what, sql, seq) => {
    for (let crate = 10; crate < 10 + stride; crate += 1) {
      await toy.record(cratePut(`crate-${crate}`, 'shelf-1', 1));
    }
    const problems = await after('event_subject', sql);
    expect(problems[0]).toMatchObject({ kind: 'subject', table: 'event_subject', seq });
  });

  it.each([
    ['root', `UPDATE checkpoint SET root = zeroblob(32)`],
    ['note', `UPDATE checkpoint SET note = replace(note, '2026', '2027')`],
    ['size', `UPDATE checkpoint SET size = 5`],
  ])('CC-02 names the checkpoint when its %s is changed', async (_column, sql) => {
    const problems = await after('checkpoint', sql);
    expect(problems[0]).toMatchObject({ kind: 'checkpoint', table: 'checkpoint' });
  });

  it('CC-02 says so when the key is lost', async () => {
    const options = { file: toy.file, migrations: toyMigrations, registry: toyRegistry };
    const report = await verifyStore({ ...options, key: undefined });
    expect(report.problems[0]).toMatchObject({ kind: 'checkpoint', key: 'size=4' });
  });

  it.each([
    ['bytes', `UPDATE stored_document SET bytes = x'00'`, 'bytes'],
    ['media_type', `UPDATE stored_document SET media_type = 'text/plain'`, 'media_type'],
    ['row', `DELETE FROM stored_document`, 'missing'],
    ['company', `INSERT INTO stored_document VALUES (hex(zeroblob(32)), 'a/b', x'00')`, 'bytes'],
  ])('CT-02 names the stored document when its %s is changed', async (_what, sql, detail) => {
    const problems = await after('stored_document', sql);
    expect(problems[0]?.table).toBe('stored_document');
    expect(problems[0]?.detail).toContain(detail);
  });
});

describe('CC-01 every projected row', () => {
  it.each([
    [
      `UPDATE toy_crate SET pieces = pieces + 1 WHERE crate = 'crate-1'`,
      { table: 'toy_crate', key: 'crate=crate-1', detail: 'pieces: expected 10, found 11' },
    ],
    [
      `DELETE FROM toy_crate WHERE crate = 'crate-1'`,
      { table: 'toy_crate', key: 'crate=crate-1', detail: 'expected a row, found none' },
    ],
    [
      `INSERT INTO toy_crate VALUES ('crate-0', 'shelf-9', 1)`,
      { table: 'toy_crate', key: 'crate=crate-0', detail: 'expected no such row, found one' },
    ],
    [
      `UPDATE toy_shelf SET note = '' WHERE shelf = 'shelf-2'`,
      { table: 'toy_shelf', key: 'shelf=shelf-2', detail: 'note: expected null, found ' },
    ],
  ])('CC-01 is compared with the events: %s', async (sql, expected) => {
    tamper(toy.file, (database) => database.exec(sql));
    const { problems } = await verify();
    expect(problems).toEqual([{ kind: 'projection', seq: null, ...expected }]);
  });

  it('CC-01 is compared by its bytes where a text holds the letter that stands for no letter', async () => {
    await toy.record(
      cratePut('crate-4', 'shelf-\ufffd', 1),
      cratePut('crate-5\ufffd', 'shelf-1', 1),
    );
    expect((await verify()).problems).toEqual([]);
    const change = (table: string, column: string) =>
      `UPDATE ${table} SET ${column} = CAST(unhex(replace(hex(${column}), 'EFBFBD', 'F0BFBD')) AS TEXT)`;
    tamper(toy.file, (database) => database.exec(change('toy_crate', 'shelf')));
    expect((await verify()).problems).toMatchObject([
      {
        table: 'toy_crate',
        key: 'crate=crate-4',
        detail: 'shelf: expected the bytes 7368656C662DEFBFBD, found 7368656C662DF0BFBD',
      },
    ]);
    tamper(toy.file, (database) => database.exec(change('toy_crate', 'crate')));
    expect((await verify()).problems.map(({ key }) => key)).toContain('crate=crate-5\ufffd');
  });

  it('CC-01 names every row in order when keys are shuffled', async () => {
    tamper(toy.file, (database) =>
      database.exec(`UPDATE toy_crate SET crate = 'crate-9' WHERE crate = 'crate-1'`),
    );
    const { problems } = await verify();
    expect(problems.map(({ key }) => key)).toEqual(['crate=crate-1', 'crate=crate-9']);
  });
});

describe('L-8 a file that was damaged or rearranged', () => {
  it.each([
    ['DROP TRIGGER event_refuses_update', 'event_refuses_update is missing'],
    ['CREATE TABLE extra (a)', 'extra was not made by the program'],
    ['ALTER TABLE toy_shelf ADD COLUMN hidden TEXT', 'toy_shelf differs'],
  ])('L-8 names what differs after %s', async (sql, detail) => {
    tamper(toy.file, (database) => database.exec(sql));
    const { problems } = await verify();
    expect(problems[0]?.kind).toBe('schema');
    expect(problems[0]?.detail).toContain(detail);
  });

  it.each(['event', 'event_subject', 'checkpoint', 'stored_document', 'toy_crate'])(
    'L-8 reports that the table %s is gone and goes on',
    async (table) => {
      tamper(toy.file, (database) => database.exec(`DROP TABLE ${table}`));
      const { problems } = await verify();
      expect(problems).toContainEqual(expect.objectContaining({ kind: 'unreadable', table }));
    },
  );

  it('L-8 stops when it is told to', async () => {
    const controller = new AbortController();
    controller.abort(new Error('enough'));
    const many = Array.from({ length: 5_000 }, () => crateCounted('crate-1', 10));
    await toy.record(...many);
    const options = { file: toy.file, migrations: toyMigrations, registry: toyRegistry };
    const running = verifyStore({
      ...options,
      key: toy.signer.key,
      signal: controller.signal,
    });
    await expect(running).rejects.toThrow('enough');
  });
});
