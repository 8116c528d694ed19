import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeCheckpoint } from '../../../main/core/ledger/checkpoint.ts';
import { storeDocument } from '../../../main/core/ledger/stored-documents.ts';
import { stride } from '../../../main/core/ledger/subject-index.ts';
import { databaseContent } from '../../support/store/database-content.ts';
import { tamper } from '../../support/store/tamper.ts';
import { cratePut, noteFiled, toyContext } from '../../support/store/toy-projection.ts';
import { openToyStore } from '../../support/store/toy-store.ts';
import type { ToyStore } from '../../support/store/toy-store.ts';

let toy: ToyStore;

beforeEach(async () => {
  toy = await openToyStore();
  await toy.commit((tx) => {
    const citation = storeDocument(tx, { mediaType: 'text/plain', bytes: Buffer.from('x') });
    toy.ledger.record(tx, toyContext, [cratePut('crate-1', 'shelf-1', 1), noteFiled(citation)]);
    for (let more = 2; more < stride; more += 1) {
      toy.ledger.record(tx, toyContext, [cratePut(`crate-${more}`, 'shelf-1', 1)]);
    }
    makeCheckpoint(tx, toy.ledger, toy.signer, toyContext.at);
  });
});

afterEach(() => toy.dispose());

interface Guarded {
  readonly table: string;
  readonly columns: string;
  readonly key: string;
  readonly set: string;
}

const guarded: readonly Guarded[] = [
  {
    table: 'event',
    columns: 'seq, body, leaf_hash, chain_hash, node_hashes',
    key: 'seq',
    set: `body = '{}'`,
  },
  { table: 'event_subject', columns: 'subject, seq', key: 'subject, seq', set: 'seq = 9' },
  { table: 'checkpoint', columns: 'size, root, note', key: 'size', set: `note = ''` },
  {
    table: 'stored_document',
    columns: 'sha256, media_type, bytes',
    key: 'sha256',
    set: `media_type = 'a/b'`,
  },
];

/** A table, and a statement that would change a row of it. */
type Bypass = readonly [table: string, sql: string];

/** All of its columns are its key: what is put over a row of it is the same row. */
const allKey = 'event_subject';

describe('CC-02 the guards refuse every way around', () => {
  const bypasses = guarded.flatMap(({ table, columns, key, set }): readonly Bypass[] => {
    const same = `SELECT ${columns} FROM ${table} LIMIT 1`;
    const over: readonly Bypass[] = [
      [table, `INSERT OR REPLACE INTO ${table} (${columns}) ${same}`],
      [table, `REPLACE INTO ${table} (${columns}) ${same}`],
    ];
    return [
      [table, `UPDATE ${table} SET ${set}`],
      [table, `UPDATE OR REPLACE ${table} SET ${set}`],
      [table, `DELETE FROM ${table}`],
      ...(table === allKey ? [] : over),
      [
        table,
        `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${table} WHERE true
         ON CONFLICT (${key}) DO UPDATE SET ${set}`,
      ],
    ];
  });

  it.each(bypasses)('CC-02 %s: %s', (table, sql) => {
    const before = databaseContent(toy.file);
    expect(() => tamper(toy.file, (database) => database.exec(sql))).toThrow(
      `${table} is append-only`,
    );
    expect(databaseContent(toy.file)).toEqual(before);
  });
});
