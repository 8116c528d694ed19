import type { Database as SqliteDatabase } from 'better-sqlite3';
import type { Pace } from './pace.ts';
import type { ProblemKind, Problems } from './problem.ts';

/** A table that must hold the same rows in both databases. */
export interface ComparedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly kind: ProblemKind;
}

/** The two databases: what is, and what the events say. */
export interface ComparedDatabases {
  readonly found: SqliteDatabase;
  readonly expected: SqliteDatabase;
}

type Row = readonly unknown[];

/** Compares every row both ways, side by side in the order of the key. */
export async function compareTable(
  databases: ComparedDatabases,
  table: ComparedTable,
  problems: Problems,
  pace: Pace,
): Promise<void> {
  const columns = columnsOf(databases.expected, table.name);
  const sql = selectSql(table, columns);
  const width = table.key.length;
  const place = (row: Row) => {
    return { seq: seqOf(table, row), table: table.name, key: show(table, row) };
  };
  const found = rows(databases.found, sql);
  const expected = rows(databases.expected, sql);
  try {
    let [there, due] = [next(found), next(expected)];
    while (there !== undefined || due !== undefined) {
      const order = compareKeys(there, due, width);
      if (order === 0 && there !== undefined && due !== undefined) {
        const detail =
          firstDifference(there, due, columns) ?? hiddenDifference(databases, table, due, columns);
        if (detail !== undefined) problems.add({ kind: table.kind, ...place(due), detail });
      } else if (order < 0 && there !== undefined) {
        const detail = 'expected no such row, found one';
        problems.add({ kind: table.kind, ...place(there), detail });
      } else if (due !== undefined) {
        problems.add({ kind: table.kind, ...place(due), detail: 'expected a row, found none' });
      }
      if (order <= 0) there = next(found);
      if (order >= 0) due = next(expected);
      if (pace.due()) await pace.rest();
    }
  } finally {
    found.return?.();
    expected.return?.();
  }
}

function columnsOf(database: SqliteDatabase, table: string): readonly string[] {
  return database
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);
}

function selectSql(table: ComparedTable, columns: readonly string[]): string {
  const order = table.key.map((name) => `"${name}" COLLATE BINARY`).join(', ');
  const list = [...table.key, ...columns].map((name) => `"${name}"`).join(', ');
  return `SELECT ${list} FROM "${table.name}" ORDER BY ${order}`;
}

function rows(database: SqliteDatabase, sql: string): Iterator<Row> {
  return database.prepare(sql).raw().iterate() as IterableIterator<Row>;
}

function next(iterator: Iterator<Row>): Row | undefined {
  const step = iterator.next();
  return step.done === true ? undefined : step.value;
}

function compareKeys(one: Row | undefined, other: Row | undefined, width: number): number {
  if (one === undefined) return other === undefined ? 0 : 1;
  if (other === undefined) return -1;
  for (let column = 0; column < width; column += 1) {
    const order = compareValues(one[column], other[column]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The order of SQLite's BINARY collation: nothing, numbers, text by its bytes, blobs. */
function compareValues(one: unknown, other: unknown): number {
  if (one === other) return 0;
  const [left, right] = [rank(one), rank(other)];
  if (left !== right) return left - right;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return Buffer.compare(bytesOf(one), bytesOf(other));
}

function rank(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return 1;
  return typeof value === 'string' ? 2 : 3;
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : Buffer.from(String(value));
}

function firstDifference(found: Row, due: Row, columns: readonly string[]): string | undefined {
  const offset = due.length - columns.length;
  for (const [index, column] of columns.entries()) {
    const [is, should] = [found[offset + index], due[offset + index]];
    if (compareValues(is, should) !== 0) {
      return `${column}: expected ${text(should)}, found ${text(is)}`;
    }
  }
  return undefined;
}

/**
 * Bytes that are no UTF-8 are read as U+FFFD, so a text with that letter is compared by its bytes
 * as well.
 */
function hiddenDifference(
  databases: ComparedDatabases,
  table: ComparedTable,
  due: Row,
  columns: readonly string[],
): string | undefined {
  const offset = table.key.length;
  const doubtful = columns.filter((_, index) => {
    const value = due[offset + index];
    return typeof value === 'string' && value.includes('\ufffd');
  });
  if (doubtful.length === 0) return undefined;
  const list = doubtful.map((name) => `hex("${name}")`).join(', ');
  const key = table.key.map((name) => `"${name}" = ?`).join(' AND ');
  const sql = `SELECT ${list} FROM "${table.name}" WHERE ${key}`;
  const bytesIn = (database: SqliteDatabase) =>
    database.prepare(sql).raw().get(due.slice(0, offset)) as Row | undefined;
  const [is, should] = [bytesIn(databases.found), bytesIn(databases.expected)];
  const at = doubtful.findIndex((_, index) => is?.[index] !== should?.[index]);
  if (at < 0) return undefined;
  return `${doubtful[at] ?? ''}: expected the bytes ${text(should?.[at])}, found ${text(is?.[at])}`;
}

function show(table: ComparedTable, row: Row): string {
  return table.key.map((name, index) => `${name}=${text(row[index])}`).join(', ');
}

function seqOf(table: ComparedTable, row: Row): number | null {
  const value = row[table.key.indexOf('seq')];
  return typeof value === 'number' ? value : null;
}

function text(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
