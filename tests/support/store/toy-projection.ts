import type { RecordedEvent } from '../../../shared/domain/ledger/recorded-event.ts';
import { defineProjector, recordOnly } from '../../../main/core/database/projector.ts';
import { projectorRegistry } from '../../../main/core/database/projector-registry.ts';
import { migrations } from '../../../main/core/database/sqlite/migrations/index.ts';
import type { Migration } from '../../../main/core/database/sqlite/migration.ts';
import type { EventContext, Fact } from '../../../main/core/ledger/ledger.ts';

declare module '../../../main/core/database/tables.ts' {
  interface Database {
    toy_crate: { readonly crate: string; readonly shelf: string; readonly pieces: number };
    toy_shelf: { readonly shelf: string; readonly crates: number; readonly note: string | null };
    toy_setting: { readonly name: string; readonly value: string };
  }
}

type ToyEvent =
  | RecordedEvent<
      'CratePut',
      { readonly crate: string; readonly shelf: string; readonly pieces: number }
    >
  | RecordedEvent<'CrateCounted', { readonly crate: string; readonly pieces: number }>
  | RecordedEvent<'CrateTaken', { readonly crate: string }>
  | RecordedEvent<'NoteFiled', object>;

/** Two tables, four events: the smallest store that has everything a real one has. */
export const toyProjector = defineProjector<ToyEvent>({
  area: 'toy',
  tables: [
    { name: 'toy_crate', key: ['crate'] },
    { name: 'toy_shelf', key: ['shelf'] },
  ],
  on: {
    CratePut: ({ data }, write) => {
      write.insert('toy_crate', { crate: data.crate, shelf: data.shelf, pieces: data.pieces });
      const shelf = write.get('toy_shelf', { shelf: data.shelf });
      const crates = (shelf?.crates ?? 0) + 1;
      write.upsert('toy_shelf', { shelf: data.shelf, crates, note: null });
    },
    CrateCounted: ({ data }, write) => {
      write.update('toy_crate', { crate: data.crate }, { pieces: data.pieces });
    },
    CrateTaken: ({ data }, write) => {
      const crate = write.get('toy_crate', { crate: data.crate });
      write.remove('toy_crate', { crate: data.crate });
      if (crate === undefined) return;
      const crates = write.all('toy_crate', { shelf: crate.shelf }).length;
      write.update('toy_shelf', { shelf: crate.shelf }, { crates });
    },
    NoteFiled: recordOnly,
  },
});

export const toyMigration: Migration = {
  id: 9_000,
  name: 'toy',
  up: `
CREATE TABLE toy_crate (
  crate TEXT NOT NULL PRIMARY KEY,
  shelf TEXT NOT NULL,
  pieces INTEGER NOT NULL CHECK (pieces >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE toy_shelf (
  shelf TEXT NOT NULL PRIMARY KEY,
  crates INTEGER NOT NULL,
  note TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE toy_setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;`,
};

export const toyMigrations: readonly Migration[] = [
  ...migrations.filter(({ name }) => name === 'ledger'),
  toyMigration,
];

export const toyRegistry = projectorRegistry(
  [toyProjector],
  [{ name: 'toy_setting', reason: 'Settings of the test.' }],
);

export const toyContext: EventContext = {
  at: '2026-11-21T08:00:00.000Z',
  actor: { kind: 'user', userId: 'user-1', name: 'Aida Sample', role: 'storekeeper' },
  site: 'site-1',
  station: 'station-1',
  command: { id: 'command-1', procedure: 'toy.put' },
  reason: null,
};

/** A crate is put on a shelf. */
export function cratePut(crate: string, shelf: string, pieces: number): Fact {
  return {
    type: 'CratePut',
    version: 1,
    subjects: [crate, shelf],
    data: { crate, shelf, pieces },
  };
}

/** A crate is counted again. */
export function crateCounted(crate: string, pieces: number): Fact {
  return { type: 'CrateCounted', version: 1, subjects: [crate], data: { crate, pieces } };
}

/** A crate is taken away. */
export function crateTaken(crate: string): Fact {
  return { type: 'CrateTaken', version: 1, subjects: [crate], data: { crate } };
}

/** A note that no table shows. */
export function noteFiled(data: object): Fact {
  return { type: 'NoteFiled', version: 1, subjects: [], data };
}
