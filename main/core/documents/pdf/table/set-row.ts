import type { Piece, SetLine } from './set-text.ts';
import { setText } from './set-text.ts';

/** Where a column's text stands; points from the left edge of the table. */
export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** A line in its place, points from the left and upper edge of its row. */
export interface PlacedLine {
  readonly line: SetLine;
  readonly x: number;
  readonly y: number;
}

/** A stroke across the table, its middle `y` points under the upper edge of the row. */
export interface Rule {
  readonly y: number;
  readonly weight: number;
  readonly color: string;
}

/** A row as it will be drawn, or what stands of it on one page. */
export interface SetRow {
  readonly cells: readonly (readonly PlacedLine[])[];
  readonly rules: readonly Rule[];
  readonly height: number;
}

/** Room and strokes around the text of a row. */
export interface RowFrame {
  readonly above: number;
  readonly below: number;
  readonly over?: Stroke;
  readonly under?: Stroke;
}

export interface Stroke {
  readonly weight: number;
  readonly color: string;
}

/** Sets a row's cells side by side, in as many parts as pages of `capacity` points ask for. */
export function setRow(
  cells: readonly (readonly Piece[])[],
  columns: readonly ColumnPlace[],
  frame: RowFrame,
  capacity: number,
): readonly SetRow[] {
  const over = frame.over?.weight ?? 0;
  const under = frame.under?.weight ?? 0;
  const room = capacity - over - frame.above - frame.below - under;
  const texts = cells.map((pieces, at) => setText(pieces, columns[at]?.width ?? 0));
  const parted = texts.map((lines) => partsOf(lines, room));
  const count = Math.max(1, ...parted.map((parts) => parts.length));
  return Array.from({ length: count }, (_, part) => {
    const lines = parted.map((parts) => parts[part] ?? []);
    const tallest = Math.max(0, ...lines.map(heightOf));
    const height = over + frame.above + tallest + frame.below + under;
    return {
      cells: lines.map((cell, at) => place(cell, columns[at], over + frame.above)),
      rules: [
        ...rule(frame.over, over / 2),
        ...(part === count - 1 ? rule(frame.under, height - under / 2) : []),
      ],
      height,
    };
  });
}

/** The lines of a cell for each page; more than one only when they are taller than a page. */
function partsOf(lines: readonly SetLine[], room: number): readonly (readonly SetLine[])[] {
  const parts: SetLine[][] = [[]];
  let used = 0;
  for (const line of lines) {
    if (used > 0 && used + line.height > room) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(line);
    used += line.height;
  }
  return parts;
}

function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function place(
  lines: readonly SetLine[],
  column: ColumnPlace | undefined,
  top: number,
): readonly PlacedLine[] {
  if (column === undefined) return [];
  let y = top;
  return lines.map((line) => {
    const at = y;
    y += line.height;
    const indent = column.align === 'right' ? column.width - line.width : 0;
    return { line, x: column.x + indent, y: at };
  });
}

function rule(stroke: Stroke | undefined, y: number): readonly Rule[] {
  return stroke === undefined ? [] : [{ ...stroke, y }];
}
