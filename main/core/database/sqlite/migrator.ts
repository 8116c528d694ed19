import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Clock } from '../../platform/clock.ts';
import { Defect } from '../../platform/defect.ts';
import { Unavailable } from '../../platform/unavailable.ts';
import type { Migration } from './migration.ts';
import { makeForOwnerAlone } from './open.ts';

interface AppliedMigration {
  readonly id: number;
  readonly name: string;
  readonly checksum: string;
}

const ledgerOfSteps = `
CREATE TABLE IF NOT EXISTS schema_migration (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT`;

/**
 * Brings the schema up to date: forward only, each step whole in a transaction of its own. Before
 * the first step on a database that holds something, a copy is written beside it as
 * `<file>.before-<id>`. Refuses a database that a newer program has changed (Unavailable
 * StoreFromFuture) and one whose taken steps are not those of this program (StoreAltered).
 */
export async function migrate(
  database: SqliteDatabase,
  migrations: readonly Migration[],
  clock: Clock,
): Promise<void> {
  refuseDisorder(migrations);
  const applied = appliedMigrations(database);
  refuseFuture(applied, migrations);
  for (const [index, before] of applied.entries()) refuseChange(before, migrations[index]);
  const pending = migrations.slice(applied.length);
  const [first] = pending;
  if (first === undefined) return;
  if (applied.length > 0) await copyBeside(database, `${database.name}.before-${first.id}`);
  for (const migration of pending) apply(database, migration, clock);
}

/**
 * Under its name once it is whole: half a copy of an earlier start that was cut off would be no
 * database, and keep every later start from making one.
 */
async function copyBeside(database: SqliteDatabase, copy: string): Promise<void> {
  const fresh = `${copy}.part`;
  const remove = () => {
    for (const end of ['', '-journal']) rmSync(`${fresh}${end}`, { force: true });
  };
  remove();
  try {
    makeForOwnerAlone(fresh);
    await database.backup(fresh);
    renameSync(fresh, copy);
  } catch (error) {
    remove();
    throw error;
  }
}

/** SHA-256 over the text of the step, in hexadecimal. */
export function checksum(migration: Migration): string {
  return createHash('sha256').update(`${migration.name}\n${migration.up}`).digest('hex');
}

function apply(database: SqliteDatabase, migration: Migration, clock: Clock): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(ledgerOfSteps);
    database.exec(migration.up);
    database
      .prepare('INSERT INTO schema_migration (id, name, checksum, at) VALUES (?, ?, ?, ?)')
      .run(migration.id, migration.name, checksum(migration), clock.now());
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function appliedMigrations(database: SqliteDatabase): readonly AppliedMigration[] {
  const exists = database
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'`)
    .get();
  if (exists === undefined) return [];
  return database
    .prepare<[], AppliedMigration>('SELECT id, name, checksum FROM schema_migration ORDER BY id')
    .all();
}

function refuseDisorder(migrations: readonly Migration[]): void {
  let last = 0;
  for (const { id, name } of migrations) {
    if (!Number.isSafeInteger(id) || id <= last) {
      throw new Defect(`Migration ${id} (${name}) does not rise above ${last}`);
    }
    last = id;
  }
}

function refuseFuture(
  applied: readonly AppliedMigration[],
  migrations: readonly Migration[],
): void {
  const known = migrations.at(-1)?.id ?? 0;
  const newest = applied.at(-1);
  if (newest !== undefined && newest.id > known) {
    throw new Unavailable(
      'StoreFromFuture',
      `The database was changed by a newer program (step ${newest.id}, ${newest.name})`,
    );
  }
}

function refuseChange(before: AppliedMigration, now: Migration | undefined): void {
  if (now === undefined || now.id !== before.id) {
    const detail = 'was taken out of the order of the list';
    throw new Unavailable('StoreAltered', `Step ${before.id} (${before.name}) ${detail}`);
  }
  if (checksum(now) !== before.checksum) {
    const detail = 'was changed after it was taken';
    throw new Unavailable('StoreAltered', `Step ${before.id} (${before.name}) ${detail}`);
  }
}
