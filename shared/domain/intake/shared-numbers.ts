import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { numberKeyOf } from '../goods/register-seizure.ts';
import type { ImportField } from './import-fields.ts';
import type { ImportValues } from './read-import-row.ts';

/** A row with the texts of its fields, after the answers. */
interface StatedRow {
  readonly row: number;
  readonly values: ImportValues;
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

/**
 * What is wrong with rows that state the same seizure number, by row (IM-01). Each row concerned
 * is refused and names the others, because nobody but the office knows which one is right.
 * Rejections: SeizureNumberRepeated, LineNumberRepeated, SeizureHeadDiffers.
 */
export function sharedNumberProblems(
  rows: readonly StatedRow[],
): ReadonlyMap<number, readonly Rejection[]> {
  const numbered = rows.filter(({ values }) => (values.number ?? '') !== '');
  const groups = Map.groupBy(numbered, ({ values }) => numberKeyOf(values.number ?? ''));
  const found = new Map<number, readonly Rejection[]>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    for (const [row, problems] of groupProblems(group)) found.set(row, problems);
  }
  return found;
}

function groupProblems(
  group: readonly StatedRow[],
): readonly (readonly [number, readonly Rejection[]])[] {
  const [first] = group;
  // One number in two spellings would make two seizures that the register takes for one.
  const isRepeated = group.some(
    ({ values }) => (values.line ?? '') === '' || values.number !== first?.values.number,
  );
  const byLine = Map.groupBy(group, ({ values }) => values.line);
  return group.map(({ row, values }) => {
    const { number = '', line = '' } = values;
    if (isRepeated) {
      const facts = { number, rows: namedRows(group, row) };
      return [row, [reject('SeizureNumberRepeated', 'IM-01', facts, 'number')]];
    }
    const sameLine = byLine.get(line) ?? [];
    if (sameLine.length > 1) {
      const facts = { number, line, rows: namedRows(sameLine, row) };
      return [row, [reject('LineNumberRepeated', 'IM-01', facts, 'line')]];
    }
    const differing = headFields.filter(
      (field) => (first?.values[field] ?? '') !== (values[field] ?? ''),
    );
    const facts = { number, line };
    return [row, differing.map((field) => reject('SeizureHeadDiffers', 'IM-01', facts, field))];
  });
}

/**
 * Why a row in which all is well still waits: another row of its seizure needs work, and a seizure
 * enters with all its lines or not at all (IM-01). By row; `open` tells the rows that need work.
 */
export function heldBackProblems(
  rows: readonly (StatedRow & { readonly open: boolean })[],
): ReadonlyMap<number, Rejection> {
  const groups = Map.groupBy(rows, ({ values }) => values.number ?? '');
  const found = new Map<number, Rejection>();
  for (const [number, group] of groups) {
    const open = group.filter((row) => row.open);
    if (number === '' || open.length === 0 || open.length === group.length) continue;
    const facts = { number, rows: namedRows(open) };
    for (const { row } of group.filter((each) => !each.open)) {
      found.set(row, reject('SeizureHeldBack', 'IM-01', facts, 'number'));
    }
  }
  return found;
}

const mostNamed = 5;

/** A few rows by their numbers, without the row that is spoken of. */
function namedRows(rows: readonly StatedRow[], except?: number): string {
  const few = rows.slice(0, mostNamed + 2).flatMap(({ row }) => (row === except ? [] : [row]));
  const named = few.slice(0, mostNamed).join(', ');
  return few.length > mostNamed ? `${named}, …` : named;
}
