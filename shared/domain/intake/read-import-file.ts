import { numberKeyOf } from '../goods/register-seizure.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { importFields } from './import-fields.ts';
import type { ImportField, ImportMapping } from './import-fields.ts';
import { readImportRow } from './read-import-row.ts';
import type { ImportedLine, ImportValues, RowReading } from './read-import-row.ts';

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
 * repeat (IM-01). Lines of one seizure share its number only when a column numbers the lines.
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
  const firstRows = new Map<string, ImportValues>();
  return table.rows.map(({ row, cells }) => {
    const values = valuesOf(cells, columnOf, answered.get(row));
    const reading = readImportRow(values, context.today);
    const failed = failedCells(values);
    const problems = [
      ...failed,
      ...reading.problems.filter(({ field }) => failed.every((cell) => cell.field !== field)),
      ...cellProblems(cells, table.columns.length),
      ...numberProblems(values, firstRows, context),
    ];
    const line = problems.length === 0 ? reading.line : null;
    return { ...reading, row, values, problems, line, state: stateOf(problems, reading) };
  });
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
    if (shown.isWellFormed() && !unreadable.test(shown)) return [];
    return [reject('TextUnreadable', 'IM-01', {}, field)];
  });
}

function cellProblems(cells: readonly string[], columns: number): readonly Rejection[] {
  return cells.length === columns
    ? []
    : [reject('CellCountDiffers', 'IM-01', { cells: cells.length, columns })];
}

function numberProblems(
  values: ImportValues,
  firstRows: Map<string, ImportValues>,
  context: ImportContext,
): readonly Rejection[] {
  const number = values.number ?? '';
  if (number === '') return [];
  if (context.numberTaken(number)) {
    return [reject('SeizureNumberTaken', 'IM-01', { number }, 'number')];
  }
  const key = numberKeyOf(number);
  const first = firstRows.get(key);
  if (first === undefined) {
    firstRows.set(key, values);
    return [];
  }
  const line = values.line ?? '';
  // One number in two spellings would make two seizures that the register takes for one.
  if (line === '' || first.number !== number)
    return [reject('SeizureNumberRepeated', 'IM-01', { number }, 'number')];
  const lineKey = `${key}\n${line}`;
  if (firstRows.has(lineKey) || first.line === line) {
    return [reject('LineRepeated', 'IM-01', { number, line }, 'line')];
  }
  firstRows.set(lineKey, values);
  const differing = headFields.filter((field) => (first[field] ?? '') !== (values[field] ?? ''));
  return differing.map((field) => reject('SeizureHeadDiffers', 'IM-01', { number, line }, field));
}

/** What all lines of one seizure must agree in. */
const headFields: readonly ImportField[] = [
  'date',
  'country',
  'place',
  'office',
  'legalBasis',
  'conveyance',
];

/** Groups the complete rows into seizures, leaving out every seizure with a row that is not. */
export function seizuresOf(rows: readonly ReadRow[]): readonly ImportedSeizure[] {
  const broken = new Set(
    rows.filter((row) => row.line === null).map((row) => row.values.number ?? ''),
  );
  const lines = rows.flatMap(({ line }) =>
    line === null || broken.has(line.number) ? [] : [line],
  );
  return [...Map.groupBy(lines, (line) => line.number)].map(([number, ofSeizure]) => ({
    number,
    lines: ofSeizure,
  }));
}
