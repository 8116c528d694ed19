import type { Tx } from '../database/store.ts';
import { searchIndexesSql } from './verify/search-check.ts';
import type { ScratchStore } from './verify/scratch-store.ts';

interface Made {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

const madeSql = `
SELECT type, name, sql FROM sqlite_schema
WHERE type IN ('trigger', 'index', 'view') AND sql IS NOT NULL`;

/** Takes every trigger away, guards and followers, until `restoreSchema` puts them back. */
export function dropTriggers(tx: Tx): void {
  for (const { type, name } of tx.all<Made>(madeSql)) {
    if (type === 'trigger') tx.run(`DROP TRIGGER "${name}"`);
  }
}

/**
 * Makes triggers, indexes and views what the program makes of them, and every search index anew
 * from the rows it is about. Tables stay: what is wrong with one, `verify` says.
 */
export function restoreSchema(tx: Tx, fresh: ScratchStore): void {
  const there = new Map(tx.all<Made>(madeSql).map((made) => [made.name, made]));
  for (const made of fresh.database.prepare<[], Made>(madeSql).all()) {
    const found = there.get(made.name);
    if (found?.sql === made.sql) continue;
    if (found !== undefined) tx.run(`DROP ${found.type} "${found.name}"`);
    tx.run(made.sql);
  }
  for (const { name } of tx.all<{ name: string }>(searchIndexesSql)) {
    tx.run(`INSERT INTO "${name}" ("${name}") VALUES ('rebuild')`);
  }
}
