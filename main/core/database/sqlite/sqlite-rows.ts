import type { Statement } from 'better-sqlite3';
import { Defect } from '../../platform/defect.ts';
import type { ProjectorRegistry } from '../projector-registry.ts';
import type { SqlRow, SqlValue } from '../sql-value.ts';
import { StatementShapes } from './statement-shapes.ts';
import type { Statements } from './statements.ts';

/** Reads and writes rows of projection tables as they stand in the database. */
export interface SqliteRows {
  insert(table: string, row: SqlRow): void;
  upsert(table: string, row: SqlRow): void;
  update(table: string, key: SqlRow, patch: SqlRow): void;
  remove(table: string, key: SqlRow): void;
  get(table: string, key: SqlRow): SqlRow | undefined;
  all(table: string, where: SqlRow): readonly SqlRow[];
}

/** Goes through prepared statements, one for each table and set of columns. */
export function sqliteRows(
  statements: Statements,
  registry: Pick<ProjectorRegistry, 'keyOf'>,
): SqliteRows {
  const shapes = new StatementShapes();

  function keyOf(table: string): readonly string[] {
    const key = registry.keyOf(table);
    if (key === undefined) throw new Defect(`${table} is not a projection table`);
    return key;
  }

  /** The statement for these columns; `columns` are all that its text depends on. */
  function prepared(
    action: keyof typeof texts,
    table: string,
    columns: readonly string[],
    by: readonly string[],
  ): Statement {
    return shapes.find(action, table, [columns, by], () =>
      statements.prepare(texts[action](quote(table), columns.map(quote), by.map(quote))),
    );
  }

  function put(action: 'insert' | 'upsert', table: string, row: SqlRow): void {
    const statement = prepared(action, table, Object.keys(row), keyOf(table));
    statement.run(values(table, row));
  }

  function change(action: 'update' | 'remove', table: string, changes: SqlRow, key: SqlRow): void {
    keyOf(table);
    const statement = prepared(action, table, Object.keys(changes), Object.keys(key));
    const done = statement.run([...values(table, changes), ...values(table, key)]);
    requireOne(done.changes, table, key);
  }

  function select(table: string, where: SqlRow): readonly SqlRow[] {
    const statement = prepared('select', table, Object.keys(where), keyOf(table));
    return statement.all(values(table, where)) as SqlRow[];
  }

  return {
    insert: (table, row) => put('insert', table, row),
    upsert: (table, row) => put('upsert', table, row),
    update: (table, key, patch) => {
      keyOf(table);
      if (Object.keys(patch).length > 0) change('update', table, patch, key);
    },
    remove: (table, key) => change('remove', table, {}, key),
    get: (table, key) => {
      const [row, second] = select(table, key);
      if (second !== undefined) throw new Defect(`${table} has several rows for ${show(key)}`);
      return row;
    },
    all: select,
  };
}

/** The texts of statements; every name comes quoted. */
const texts = {
  insert: insertSql,
  upsert: (table, columns, key) => {
    const changes = columns
      .filter((column) => !key.includes(column))
      .map((column) => `${column} = excluded.${column}`);
    const action = changes.length === 0 ? 'NOTHING' : `UPDATE SET ${changes.join(', ')}`;
    return `${insertSql(table, columns)} ON CONFLICT (${key.join(', ')}) DO ${action}`;
  },
  update: (table, columns, by) => {
    const changes = columns.map((column) => `${column} = ?`).join(', ');
    return `UPDATE ${table} SET ${changes} WHERE ${matching(by)}`;
  },
  remove: (table, _columns, by) => `DELETE FROM ${table} WHERE ${matching(by)}`,
  select: (table, where, key) => {
    const filter = where.length === 0 ? '' : ` WHERE ${matching(where)}`;
    return `SELECT * FROM ${table}${filter} ORDER BY ${key.join(', ')}`;
  },
} as const satisfies Record<
  string,
  (table: string, columns: readonly string[], by: readonly string[]) => string
>;

function insertSql(table: string, columns: readonly string[]): string {
  const places = columns.map(() => '?').join(', ');
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`;
}

function matching(columns: readonly string[]): string {
  return columns.map((column) => `${column} IS ?`).join(' AND ');
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function values(table: string, row: SqlRow): SqlValue[] {
  const list = Object.values(row);
  for (const value of list) {
    if (typeof value !== 'number' || Number.isSafeInteger(value)) continue;
    if (!Number.isFinite(value) || Number.isInteger(value)) {
      throw new Defect(`${table} cannot hold ${value}`);
    }
  }
  return list;
}

function requireOne(changes: number, table: string, key: SqlRow): void {
  if (changes !== 1) {
    throw new Defect(`${table} has ${changes} rows for ${show(key)} where one was expected`);
  }
}

function show(key: object): string {
  return JSON.stringify(key);
}
