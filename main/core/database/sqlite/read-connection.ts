import type { Database as SqliteDatabase } from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { ProjectorRegistry } from '../projector-registry.ts';
import type { SqlRow, SqlValue } from '../sql-value.ts';
import type { ReadableStore } from '../store.ts';
import type { Database } from '../tables.ts';
import { bindPlaces } from './bind-places.ts';
import { translateError } from './classify-error.ts';
import { stablePlan } from './stable-plan.ts';
import { sqliteRows } from './sqlite-rows.ts';
import { Statements } from './statements.ts';

/** The reading side of a store, over a connection that cannot write. */
export function readableStore(
  database: SqliteDatabase,
  registry: Pick<ProjectorRegistry, 'keyOf'>,
): ReadableStore {
  const statements = new Statements(database);
  const rows = sqliteRows(statements, registry);
  const query = new Kysely<Database>({
    dialect: new SqliteDialect({ database: cachingDatabase(database, statements) }),
  });
  const capability: Omit<ReadableStore, keyof BrandOf> = {
    query,
    file: database.name,
    rows: {
      get: <Row>(table: string, key: object) =>
        guarded(() => rows.get(table, key as SqlRow)) as Row | undefined,
      all: <Row>(table: string, where: object) =>
        guarded(() => rows.all(table, where as SqlRow)) as readonly Row[],
    },
    get: <Row>(sql: string, parameters: readonly SqlValue[] = []) =>
      guarded(() => statements.prepare(sql).get(bindPlaces(sql, parameters))) as Row | undefined,
    all: <Row>(sql: string, parameters: readonly SqlValue[] = []) =>
      guarded(() => statements.prepare(sql).all(bindPlaces(sql, parameters))) as Row[],
  };
  return capability as ReadableStore;
}

type BrandOf = { [Key in keyof ReadableStore as Key extends symbol ? Key : never]: true };

/** What Kysely asks of a database, with each text prepared once. */
function cachingDatabase(database: SqliteDatabase, statements: Statements) {
  return {
    close: () => undefined,
    prepare: (sql: string) => {
      const statement = statements.prepare(sql);
      return {
        reader: statement.reader,
        all: (parameters: readonly unknown[]) => guarded(() => statement.all(parameters)),
        run: (parameters: readonly unknown[]) => guarded(() => statement.run(parameters)),
        // A statement under iteration is busy, so a stream gets one of its own.
        iterate: (parameters: readonly unknown[]) =>
          database.prepare(stablePlan(sql)).iterate(parameters),
      };
    },
  };
}

function guarded<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw translateError(error);
  }
}
