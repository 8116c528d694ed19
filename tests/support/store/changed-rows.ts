import type { Database as SqliteDatabase } from 'better-sqlite3';
import { withoutTriggers } from './tamper.ts';

/** A table and the columns that name a row of it. */
export interface KeyedTable {
  readonly name: string;
  readonly key: readonly string[];
}

/** What the ledger keeps beside its projections. */
export const ledgerTables: readonly KeyedTable[] = [
  { name: 'event', key: ['seq'] },
  { name: 'event_subject', key: ['subject', 'seq'] },
  { name: 'checkpoint', key: ['size'] },
  { name: 'stored_document', key: ['sha256'] },
];

/** One change of one row, and what verification should say of it. */
export interface Change {
  readonly table: string;
  readonly what: string;
  readonly sql: string;
  readonly values: readonly unknown[];
  /** Table and key of every row that is not as it should be afterwards. */
  readonly places: readonly string[];
  /** A part of the detail, where it is certain. */
  readonly detail: string;
}

type Row = Readonly<Record<string, unknown>>;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: number;
}

/** Every table of the schema with the number of its rows, but those that SQLite keeps for them. */
export function tablesOf(database: SqliteDatabase): ReadonlyMap<string, number> {
  const names = database
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .pluck()
    .all();
  return new Map(names.map((name) => [name, countRows(database, name)]));
}

function countRows(database: SqliteDatabase, table: string): number {
  return Number(database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
}

/**
 * Another value in each column in turn, nothing in each that may be empty, a row more and a row
 * less. Of a column that is empty in some rows, one is changed in which it is not.
 */
export function changesOf(database: SqliteDatabase, table: KeyedTable): readonly Change[] {
  const columns = columnsOf(database, table.name);
  const newest = rowOf(database, table);
  const other: Row = Object.fromEntries(
    columns.map((column) => [column.name, otherValue(database, table.name, column, newest)]),
  );
  const list = columns.map(({ name }) => `"${name}"`).join(', ');
  return [
    ...columns.flatMap((column) => changesIn(database, table, column)),
    {
      table: table.name,
      what: 'a row is added',
      sql: `INSERT INTO "${table.name}" (${list}) VALUES (${columns.map(() => '?').join(', ')})`,
      values: columns.map(({ name }) => other[name]),
      places: [placeOf(table, other)],
      detail: 'expected no such row, found one',
    },
    removalOf(table, newest),
  ];
}

/** The row is taken away. */
export function removalOf(table: KeyedTable, row: Row): Change {
  return {
    table: table.name,
    what: 'a row is taken away',
    sql: `DELETE FROM "${table.name}" WHERE ${whereKey(table)}`,
    values: table.key.map((name) => row[name]),
    places: [placeOf(table, row)],
    detail: 'expected a row, found none',
  };
}

function changesIn(database: SqliteDatabase, table: KeyedTable, column: Column): readonly Change[] {
  const row = rowOf(database, table, column.name);
  const values = [otherValue(database, table.name, column, row)];
  if (column.nullable === 1 && row[column.name] !== null) values.push(null);
  const isKey = table.key.includes(column.name);
  return values.map((value) => {
    const moved = placeOf(table, { ...row, [column.name]: value });
    return {
      table: table.name,
      what: `${column.name} becomes ${value === null ? 'nothing' : 'another'}`,
      sql: `UPDATE "${table.name}" SET "${column.name}" = ? WHERE ${whereKey(table)}`,
      values: [value, ...table.key.map((name) => row[name])],
      places: isKey ? [placeOf(table, row), moved] : [moved],
      detail: isKey ? 'expected' : `${column.name}: expected `,
    };
  });
}

/** Makes the change past every guard; it must change one row. */
export function make(database: SqliteDatabase, { table, what, sql, values }: Change): void {
  withoutTriggers(database, table, () => {
    const { changes } = database.prepare(sql).run(...values);
    if (changes !== 1) throw new Error(`${table}: ${what}: ${changes} rows`);
  });
}

/**
 * Changes one bit in the column of every row, in another place of each, past every guard; gives
 * the places of the rows.
 */
export function changeBytes(
  database: SqliteDatabase,
  table: KeyedTable,
  column: string,
  go: number,
): readonly string[] {
  const type = columnsOf(database, table.name).find(({ name }) => name === column)?.type;
  const bytes = type === 'TEXT' ? 'CAST(? AS TEXT)' : '?';
  const change = `UPDATE "${table.name}" SET "${column}" = ${bytes} WHERE ${whereKey(table)}`;
  const rows = database
    .prepare<[], Row & { bytes: Buffer }>(
      `SELECT *, CAST("${column}" AS BLOB) AS bytes FROM "${table.name}"
       WHERE length("${column}") > 0`,
    )
    .all();
  withoutTriggers(database, table.name, () => {
    for (const [index, row] of rows.entries()) {
      const changed = Buffer.from(row.bytes);
      const at = (index * 31 + go * 97) % changed.length;
      changed[at] = (changed[at] ?? 0) ^ (1 << ((index + go) % 8));
      database.prepare(change).run(changed, ...table.key.map((name) => row[name]));
    }
  });
  return rows.map((row) => placeOf(table, row));
}

/** The table and the row, as a problem names them. */
export function placeOf(table: KeyedTable, row: Row): string {
  return `${table.name} ${table.key.map((name) => `${name}=${String(row[name])}`).join(', ')}`;
}

function whereKey({ key }: KeyedTable): string {
  return key.map((name) => `"${name}" = ?`).join(' AND ');
}

function columnsOf(database: SqliteDatabase, table: string): readonly Column[] {
  return database
    .prepare<[string], Column>(
      `SELECT name, type, "notnull" = 0 AND pk = 0 AS nullable FROM pragma_table_info(?)`,
    )
    .all(table);
}

function rowOf(database: SqliteDatabase, table: KeyedTable, filled?: string): Row {
  const order = table.key.map((name) => `"${name}" DESC`).join(', ');
  const first = filled === undefined ? '' : `"${filled}" IS NULL, `;
  const row = database
    .prepare<[], Row>(`SELECT * FROM "${table.name}" ORDER BY ${first}${order} LIMIT 1`)
    .get();
  if (row === undefined) throw new Error(`${table.name} holds no row`);
  return row;
}

/** A value of the same type that no row has in the column. */
function otherValue(
  database: SqliteDatabase,
  table: string,
  { name, type }: Column,
  row: Row,
): unknown {
  const value = row[name] ?? null;
  if (type === 'INTEGER') {
    const sql = `SELECT coalesce(max("${name}"), 0) + 1 FROM "${table}"`;
    return database.prepare(sql).pluck().get();
  }
  if (type === 'BLOB') return otherBytes(value);
  const text = typeof value === 'string' ? value : '';
  return `${text.slice(0, -1)}${text.endsWith('x') ? 'y' : 'x'}`;
}

function otherBytes(value: unknown): Buffer {
  const bytes = Buffer.from(value instanceof Uint8Array ? value : []);
  if (bytes.length === 0) return Buffer.from('x');
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
  return bytes;
}
