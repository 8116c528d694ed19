import { Defect } from '../../platform/defect.ts';
import type { ProjectionWriter } from '../projection-writer.ts';
import type { ProjectorRegistry } from '../projector-registry.ts';
import type { SqlRow, SqlValue } from '../sql-value.ts';
import type { Statements } from './statements.ts';

const insertRow = Symbol('insert');
const upsertRow = Symbol('upsert');

/** Writes projection rows through cached statements, one text per table and set of columns. */
export function sqliteProjectionWriter(
  statements: Statements,
  registry: ProjectorRegistry,
): ProjectionWriter {
  const texts = new Map<string, string>();

  function keyOf(table: string): readonly string[] {
    const key = registry.keyOf(table);
    if (key === undefined) throw new Defect(`${table} is not a projection table`);
    return key;
  }

  function text(shape: string, make: () => string): string {
    const known = texts.get(shape);
    if (known !== undefined) return known;
    const made = make();
    texts.set(shape, made);
    return made;
  }

  function put(kind: typeof insertRow | typeof upsertRow, table: string, row: SqlRow): void {
    const key = keyOf(table);
    const columns = Object.keys(row);
    const sql = text(`${kind.description} ${table} ${columns.join()}`, () =>
      kind === insertRow ? insertSql(table, columns) : upsertSql(table, columns, key),
    );
    statements.prepare(sql).run(values(table, row));
  }

  return {
    insert: (table, row) => put(insertRow, table, asRow(row)),
    upsert: (table, row) => put(upsertRow, table, asRow(row)),
    update: (table, key, patch) => {
      keyOf(table);
      const [keyRow, patchRow] = [asRow(key), asRow(patch)];
      const [keyColumns, columns] = [Object.keys(keyRow), Object.keys(patchRow)];
      if (columns.length === 0) return;
      const sql = text(`update ${table} ${columns.join()} ${keyColumns.join()}`, () => {
        const changes = columns.map((column) => `${quote(column)} = ?`).join(', ');
        return `UPDATE ${quote(table)} SET ${changes} WHERE ${matching(keyColumns)}`;
      });
      const { changes } = statements
        .prepare(sql)
        .run([...values(table, patchRow), ...values(table, keyRow)]);
      requireOne(changes, table, keyRow);
    },
    count: (table, key, sign, amounts) => {
      const names = keyOf(table);
      const [keyRow, sums] = [asRow(key), asRow(amounts)];
      const columns = Object.keys(sums);
      const sql = text(`count ${sign} ${table} ${columns.join()}`, () =>
        sign === 1 ? addSql(table, columns, names) : subtractSql(table, columns, names),
      );
      const places = [...values(table, sums), ...names.map((name) => keyRow[name])];
      requireOne(statements.prepare(sql).run(places).changes, table, keyRow);
    },
    remove: (table, key) => {
      keyOf(table);
      const keyRow = asRow(key);
      const columns = Object.keys(keyRow);
      const sql = text(
        `remove ${table} ${columns.join()}`,
        () => `DELETE FROM ${quote(table)} WHERE ${matching(columns)}`,
      );
      requireOne(statements.prepare(sql).run(values(table, keyRow)).changes, table, keyRow);
    },
    get: <Row>(table: string, key: object) => {
      const [row, second] = select<Row>(table, asRow(key));
      if (second !== undefined) throw new Defect(`${table} has several rows for ${show(key)}`);
      return row;
    },
    all: <Row>(table: string, where: object) => select<Row>(table, asRow(where)),
  };

  function select<Row>(table: string, where: SqlRow): readonly Row[] {
    const key = keyOf(table);
    const columns = Object.keys(where);
    const sql = text(`select ${table} ${columns.join()}`, () => {
      const filter = columns.length === 0 ? '' : ` WHERE ${matching(columns)}`;
      return `SELECT * FROM ${quote(table)}${filter} ORDER BY ${key.map(quote).join(', ')}`;
    });
    return statements.prepare(sql).all(values(table, where)) as Row[];
  }
}

function insertSql(table: string, columns: readonly string[]): string {
  const places = columns.map(() => '?').join(', ');
  return `INSERT INTO ${quote(table)} (${columns.map(quote).join(', ')}) VALUES (${places})`;
}

function upsertSql(table: string, columns: readonly string[], key: readonly string[]): string {
  const changes = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${quote(column)} = excluded.${quote(column)}`);
  const action = changes.length === 0 ? 'NOTHING' : `UPDATE SET ${changes.join(', ')}`;
  return `${insertSql(table, columns)} ON CONFLICT (${key.map(quote).join(', ')}) DO ${action}`;
}

/** A sum that would no longer be exact changes nothing, which the caller takes for a Defect. */
function addSql(table: string, columns: readonly string[], key: readonly string[]): string {
  const names = columns.map(quote);
  const sums = names.map((name) => `${name} = ${name} + excluded.${name}`);
  const exact = names.map((name) => `${name} <= ${Number.MAX_SAFE_INTEGER} - excluded.${name}`);
  const conflict = `ON CONFLICT (${key.map(quote).join(', ')})`;
  const action = `DO UPDATE SET ${sums.join(', ')} WHERE ${exact.join(' AND ')}`;
  return `${insertSql(table, [...columns, ...key])} ${conflict} ${action}`;
}

function subtractSql(table: string, columns: readonly string[], key: readonly string[]): string {
  const sums = columns.map((name) => `${quote(name)} = ${quote(name)} - ?`);
  return `UPDATE ${quote(table)} SET ${sums.join(', ')} WHERE ${matching(key)}`;
}

function matching(columns: readonly string[]): string {
  return columns.map((column) => `${quote(column)} IS ?`).join(' AND ');
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Row types are interfaces, which TypeScript does not see as records; their columns are these. */
function asRow(row: object): SqlRow {
  return row as SqlRow;
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
