import { Defect } from '../../platform/defect.ts';
import type { ProjectionWriter } from '../projection-writer.ts';
import type { ProjectorRegistry } from '../projector-registry.ts';
import type { SqlRow, SqlValue } from '../sql-value.ts';
import type { Database, TableName } from '../tables.ts';
import type { SqliteRows } from './sqlite-rows.ts';

/** So many rows are remembered at most; one more, and all are forgotten and read when asked. */
const mostRows = 4_000;

type Registry = Pick<ProjectorRegistry, 'keyOf' | 'tables'>;

/** A longer list is read each time. */
const longestList = 50;

/** Several values of a key are joined by what no value holds. */
type RowName = string | number;

/** Rows of one table by the values of their key. */
interface KeptTable {
  readonly name: string;
  readonly key: readonly string[];
  /** What is known of the table; undefined: there is no such row. */
  readonly rows: Map<RowName, SqlRow | undefined>;
  /** Those of them that are in the database with older sums. */
  readonly counted: Map<RowName, SqlRow>;
  /** Short lists by what was asked for; any change of the table ends them. */
  readonly lists: Map<string, readonly SqlRow[]>;
}

/**
 * What the one connection that writes knows of the projection tables. A row asked for by its key
 * is read once and remembered across transactions: nobody else writes. What is counted is written
 * once before the commit, however many works of the transaction counted it. Rows are never
 * changed in place, so what was made of one holds for as long as the row is given. Why: decision
 * 0004.
 */
export class KeptRows implements ProjectionWriter {
  readonly #rows: SqliteRows;
  readonly #keyOf: Registry['keyOf'];
  readonly #tablesIn: (sql: string) => readonly string[];
  readonly #tables = new Map<string, KeptTable>();
  readonly #withCounts = new Set<KeptTable>();
  #size = 0;

  constructor(rows: SqliteRows, registry: Registry) {
    this.#rows = rows;
    this.#keyOf = registry.keyOf;
    this.#tablesIn = namedTables(registry);
  }

  get<Name extends TableName>(
    tableName: Name,
    wanted: Partial<Database[Name]>,
  ): Database[Name] | undefined {
    const table = this.#table(tableName);
    const key = asRow(wanted);
    const name = nameIn(table.key, key);
    if (name !== undefined) return this.#known(table, name, key) as Database[Name] | undefined;
    this.#writeCountsOf(table);
    return this.#rows.get(tableName, key) as Database[Name] | undefined;
  }

  all<Name extends TableName>(
    tableName: Name,
    where: Partial<Database[Name]>,
  ): readonly Database[Name][] {
    const table = this.#settled(tableName);
    return this.#listed(table, asRow(where)) as unknown as readonly Database[Name][];
  }

  insert(tableName: string, row: object): void {
    this.#put('insert', tableName, asRow(row));
  }

  upsert(tableName: string, row: object): void {
    this.#put('upsert', tableName, asRow(row));
  }

  update(tableName: string, where: object, changes: object): void {
    const [key, patch] = [asRow(where), asRow(changes)];
    const table = this.#settled(tableName);
    const name = nameIn(table.key, key);
    const movesKey = table.key.some((column) => column in patch);
    if (name === undefined || movesKey) this.#forgetRowsOf(table);
    else this.#forgetListsOf(table);
    this.#rows.update(tableName, key, patch);
    const before = name === undefined ? undefined : table.rows.get(name);
    if (name !== undefined && before !== undefined) table.rows.set(name, { ...before, ...patch });
  }

  count(tableName: string, where: object, sign: 1 | -1, sums: object): void {
    const [key, amounts] = [asRow(where), asRow(sums)];
    const table = this.#table(tableName);
    const name = nameIn(table.key, key);
    if (name === undefined) throw new Defect(`${tableName} counts by its key alone`);
    const before = this.#known(table, name, key);
    const after = summed(before ?? key, sign, amounts);
    if (after === undefined || (before === undefined && sign === -1)) {
      throw new Defect(`${tableName} cannot count ${show(amounts)} at ${show(key)}`);
    }
    if (before === undefined) {
      this.#put('insert', tableName, after);
      return;
    }
    this.#remember(table, name, after);
    this.#forgetListsOf(table);
    table.counted.set(name, after);
    this.#withCounts.add(table);
  }

  remove(tableName: string, where: object): void {
    const key = asRow(where);
    const table = this.#settled(tableName);
    this.#forgetRow(table, nameIn(table.key, key));
    this.#rows.remove(tableName, key);
  }

  /** Must be told of SQL that is about to read: counts of the tables it names are written. */
  beforeReading(sql: string): void {
    if (this.#withCounts.size === 0) return;
    for (const name of this.#tablesIn(sql)) this.#settled(name);
  }

  /** Must be told of SQL that is about to write: what is known of those tables is forgotten. */
  beforeWriting(sql: string): void {
    for (const name of this.#tablesIn(sql)) this.#forgetRowsOf(this.#settled(name));
  }

  /** Writes what was counted. Before every commit. */
  writeCounts(): void {
    for (const table of this.#withCounts) this.#writeCountsOf(table);
  }

  /** Forgets everything. After every rollback. */
  forget(): void {
    this.#withCounts.clear();
    this.#tables.clear();
    this.#size = 0;
  }

  #table(name: string): KeptTable {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const key = this.#keyOf(name);
    if (key === undefined) throw new Defect(`${name} is not a projection table`);
    const made: KeptTable = {
      name,
      key,
      rows: new Map(),
      counted: new Map(),
      lists: new Map(),
    };
    this.#tables.set(name, made);
    return made;
  }

  /** The table with its counts written: the database alone knows the order of what follows. */
  #settled(name: string): KeptTable {
    const table = this.#table(name);
    this.#writeCountsOf(table);
    return table;
  }

  #writeCountsOf(table: KeptTable): void {
    if (table.counted.size === 0) return;
    for (const row of table.counted.values()) this.#rows.upsert(table.name, row);
    table.counted.clear();
    this.#withCounts.delete(table);
  }

  #put(action: 'insert' | 'upsert', tableName: string, row: SqlRow): void {
    const table = this.#settled(tableName);
    // Columns that the row leaves out have their defaults in the database alone.
    this.#forgetRow(table, nameOf(table.key, row));
    this.#rows[action](tableName, row);
  }

  #known(table: KeptTable, name: RowName, key: SqlRow): SqlRow | undefined {
    const row = table.rows.get(name);
    if (row !== undefined || table.rows.has(name)) return row;
    const read = this.#rows.get(table.name, key);
    this.#remember(table, name, read);
    return read;
  }

  #remember(table: KeptTable, name: RowName, row: SqlRow | undefined): void {
    if (!table.rows.has(name)) this.#makeRoom(1);
    table.rows.set(name, row);
  }

  #listed(table: KeptTable, where: SqlRow): readonly SqlRow[] {
    const asked = JSON.stringify(where);
    const known = table.lists.get(asked);
    if (known !== undefined) return known;
    const read = this.#rows.all(table.name, where);
    if (read.length <= longestList) {
      this.#makeRoom(read.length + 1);
      table.lists.set(asked, read);
    }
    return read;
  }

  #makeRoom(rows: number): void {
    if (this.#size + rows > mostRows) {
      this.writeCounts();
      for (const each of this.#tables.values()) this.#forgetRowsOf(each);
    }
    this.#size += rows;
  }

  /** Without a name it may be any of the table. */
  #forgetRow(table: KeptTable, name: RowName | undefined): void {
    this.#forgetListsOf(table);
    if (name === undefined) this.#forgetRowsOf(table);
    else if (table.rows.delete(name)) this.#size -= 1;
  }

  #forgetRowsOf(table: KeptTable): void {
    this.#forgetListsOf(table);
    this.#size -= table.rows.size;
    table.rows.clear();
  }

  #forgetListsOf({ lists }: KeptTable): void {
    if (lists.size === 0) return;
    for (const list of lists.values()) this.#size -= list.length + 1;
    lists.clear();
  }
}

const mostTexts = 1_000;

/** The projection tables whose names are words of an SQL text; remembered for most texts. */
function namedTables({ tables }: Registry): (sql: string) => readonly string[] {
  const names = new Set<string>(tables.map(({ name }) => name));
  const found = new Map<string, readonly string[]>();
  return (sql) => {
    const before = found.get(sql);
    if (before !== undefined) return before;
    const words = new Set(sql.match(/\w+/g) ?? []);
    const named = [...words].filter((word) => names.has(word));
    if (found.size < mostTexts) found.set(sql, named);
    return named;
  };
}

/** The name of a row, when these columns are its key and nothing else. */
function nameIn(key: readonly string[], where: SqlRow): RowName | undefined {
  return Object.keys(where).length === key.length ? nameOf(key, where) : undefined;
}

function nameOf(key: readonly string[], row: SqlRow): RowName | undefined {
  if (key.length === 1) return nameable(row[key[0] ?? '']);
  let name = '';
  for (const column of key) {
    const part = nameable(row[column]);
    if (part === undefined) return undefined;
    name += `${part}\0`;
  }
  return name;
}

function nameable(value: SqlValue | undefined): RowName | undefined {
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** The row with the amounts added or taken off; undefined when a sum is not exact or below 0. */
function summed(row: SqlRow, sign: 1 | -1, amounts: SqlRow): SqlRow | undefined {
  const after: Record<string, SqlValue> = { ...row };
  for (const column of Object.keys(amounts)) {
    const sum = Number(row[column] ?? 0) + sign * Number(amounts[column]);
    if (!Number.isSafeInteger(sum) || sum < 0) return undefined;
    after[column] = sum;
  }
  return after;
}

/** Row types are interfaces, which TypeScript does not see as records; their columns are these. */
function asRow(row: object): SqlRow {
  return row as SqlRow;
}

function show(row: SqlRow): string {
  return JSON.stringify(row);
}
