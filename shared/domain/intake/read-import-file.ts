import { hasHiddenSigns, hasShapelessSigns } from '../../kernel/hidden-signs.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { importFields } from './import-fields.ts';
import type { ImportField, ImportMapping } from './import-fields.ts';
import { readImportRow } from './read-import-row.ts';
import type { ImportedLine, ImportValues, RowReading } from './read-import-row.ts';
import { heldBackProblems, sharedNumberProblems } from './shared-numbers.ts';

/** A table as it stands in the file: headings, then rows with the number a person sees. */
export interface ImportTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A value that a person filled in by hand, by row number of the file. */
export interface ImportAnswer {
  readonly row: number;
  readonly field: ImportField;
  readonly value: string;
}

export interface ReadRow extends RowReading {
  readonly row: number;
  readonly values: ImportValues;
  readonly state: 'complete' | 'incomplete' | 'rejected';
}

/** One seizure of the file: the lines of its rows, in their order. */
export interface ImportedSeizure {
  readonly number: string;
  readonly lines: readonly ImportedLine[];
}

/** What the reader is told besides the file. */
export interface ImportContext {
  /** The legal day of the site. */
  readonly today: string;
  /** True when a seizure of this number is registered. */
  readonly numberTaken: (number: string) => boolean;
}

/**
 * Reads every row with the answers filled in, then what only the whole file shows: numbers that
 * repeat, and lines whose seizure has a row that needs work (IM-01). Lines of one seizure share
 * its number only when a column numbers the lines.
 */
export function readImportFile(
  table: ImportTable,
  mapping: ImportMapping,
  answers: readonly ImportAnswer[],
  context: ImportContext,
): readonly ReadRow[] {
  const answered = Map.groupBy(answers, (answer) => answer.row);
  const columnOf = importFields.flatMap((field) => {
    const heading = mapping[field];
    const index = heading === undefined ? -1 : table.columns.indexOf(heading);
    return index < 0 ? [] : [{ field, index }];
  });
  const stated = table.rows.map(({ row, cells }) => ({
    row,
    cells,
    values: valuesOf(cells, columnOf, answered.get(row)),
  }));
  const shared = sharedNumberProblems(stated);
  const rows = stated.map(({ row, cells, values }): ReadRow => {
    const reading = readImportRow(values, context.today);
    const failed = failedCells(values);
    const taken = takenProblems(values, context);
    const problems = [
      ...failed,
      ...reading.problems.filter(({ field }) => failed.every((cell) => cell.field !== field)),
      ...cellProblems(cells, table.columns.length),
      ...(taken.length > 0 ? taken : (shared.get(row) ?? [])),
    ];
    const line = problems.length === 0 ? reading.line : null;
    return { ...reading, row, values, problems, line, state: stateOf(problems, reading) };
  });
  return withHeldBack(rows);
}

/** Holds a whole row back while its seizure has one that needs work. */
function withHeldBack(rows: readonly ReadRow[]): readonly ReadRow[] {
  const heldBack = heldBackProblems(
    rows.map(({ row, values, line }) => ({ row, values, open: line === null })),
  );
  return rows.map((read) => {
    const problem = heldBack.get(read.row);
    return problem === undefined
      ? read
      : { ...read, problems: [problem], line: null, state: 'rejected' };
  });
}

function takenProblems(values: ImportValues, context: ImportContext): readonly Rejection[] {
  const number = values.number ?? '';
  if (number === '' || !context.numberTaken(number)) return [];
  return [reject('SeizureNumberTaken', 'IM-01', { number }, 'number')];
}

function stateOf(problems: readonly Rejection[], reading: RowReading): ReadRow['state'] {
  if (problems.length > 0) return 'rejected';
  return reading.missing.length > 0 ? 'incomplete' : 'complete';
}

function valuesOf(
  cells: readonly string[],
  columnOf: readonly { readonly field: ImportField; readonly index: number }[],
  answers: readonly ImportAnswer[] = [],
): ImportValues {
  const values: Partial<Record<ImportField, string>> = {};
  for (const { field, index } of columnOf) values[field] = cells[index]?.trim() ?? '';
  for (const { field, value } of answers) values[field] = value.trim();
  return values;
}

/** What a spreadsheet shows where a formula has no result (Excel, ERROR.TYPE and later ones). */
const errorShown =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA)$/;

/** Signs that end or steer a text where it is kept, shown or printed; lines and tabs are none. */
// oxlint-disable-next-line no-control-regex -- these are the signs that are meant
const unreadable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** What is no value of anything, also where any text would do. */
function failedCells(values: ImportValues): readonly Rejection[] {
  const stated = Object.entries(values) as [ImportField, string][];
  return stated.flatMap(([field, shown]) => {
    if (errorShown.test(shown)) return [reject('CellHasNoValue', 'IM-01', { shown }, field)];
    const isShown = shown.isWellFormed() && !unreadable.test(shown) && !hasHiddenSigns(shown);
    // A number is compared: what nobody sees would make it another one.
    if (isShown && !(field === 'number' && hasShapelessSigns(shown))) return [];
    return [reject('TextUnreadable', 'IM-01', {}, field)];
  });
}

function cellProblems(cells: readonly string[], columns: number): readonly Rejection[] {
  return cells.length === columns
    ? []
    : [reject('CellCountDiffers', 'IM-01', { cells: cells.length, columns })];
}

/** Groups the complete rows into seizures. */
export function seizuresOf(rows: readonly ReadRow[]): readonly ImportedSeizure[] {
  const lines = rows.flatMap(({ line }) => (line === null ? [] : [line]));
  return [...Map.groupBy(lines, (line) => line.number)].map(([number, ofSeizure]) => ({
    number,
    lines: ofSeizure,
  }));
}
