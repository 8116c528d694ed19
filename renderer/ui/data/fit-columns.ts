import type { Column } from './column.ts';

/** How the columns of a table share the width it has. */
export interface FittedColumns<Row> {
  /** Those with a track of their own, in their order. */
  readonly tracks: readonly Column<Row>[];
  /** Those that stand under the text of the lead, in their order. */
  readonly under: readonly Column<Row>[];
  readonly lead: Column<Row> | undefined;
}

/** Pixels between two columns, and at both ends of a row; as in data-table.module.css. */
export const columnGap = 16;
export const rowEnds = 32;
export const checkWidth = 36;

/**
 * Gives every column that fits in `width` pixels a track; the rest stand under the lead, where
 * nothing of them is lost. `null`, not measured yet, keeps every track.
 */
export function fitColumns<Row>(
  columns: readonly Column<Row>[],
  width: number | null,
  hasChecks: boolean,
): FittedColumns<Row> {
  const lead = columns.find((column) => column.lead === true) ?? columns[0];
  const leaving = inOrderOfLeaving(columns.filter((column) => column !== lead));
  const gone = new Set<Column<Row>>();
  const needed = (): number => {
    const stay = columns.filter((column) => !gone.has(column));
    const checks = hasChecks ? checkWidth + columnGap : 0;
    const tracks = stay.reduce((sum, column) => sum + leastWidth(column), 0);
    return rowEnds + checks + tracks + columnGap * Math.max(0, stay.length - 1);
  };
  for (const column of leaving) {
    if (width === null || needed() <= width) break;
    gone.add(column);
  }
  return {
    tracks: columns.filter((column) => !gone.has(column)),
    under: columns.filter((column) => gone.has(column)),
    lead,
  };
}

/** Whether rows look the same in both: what stands above and below them does not matter. */
export function drawAlike<Row>(a: FittedColumns<Row>, b: FittedColumns<Row>): boolean {
  return (
    a === b ||
    (a.lead?.key === b.lead?.key &&
      areDrawnAlike(a.tracks, b.tracks) &&
      areDrawnAlike(a.under, b.under))
  );
}

function areDrawnAlike<Row>(a: readonly Column<Row>[], b: readonly Column<Row>[]): boolean {
  return (
    a.length === b.length &&
    a.every((column, at) => {
      const other = b[at];
      return (
        other !== undefined &&
        column.key === other.key &&
        column.title === other.title &&
        column.cell === other.cell &&
        column.align === other.align &&
        column.plain === other.plain &&
        column.isBlank === other.isBlank
      );
    })
  );
}

function inOrderOfLeaving<Row>(columns: readonly Column<Row>[]): readonly Column<Row>[] {
  const numbered = columns
    .filter((column) => typeof column.yields === 'number')
    .toSorted((a, b) => Number(a.yields) - Number(b.yields));
  const others = columns.filter((column) => column.yields === undefined).toReversed();
  return [...numbered, ...others];
}

/** The pixels that a track cannot do without: the first it names. */
function leastWidth(column: Column<never>): number {
  return Number(/\d+/.exec(column.width)?.[0] ?? 0);
}
