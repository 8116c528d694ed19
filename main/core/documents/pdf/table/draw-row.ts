import { channels, points, writeText } from '../draw-text.ts';
import type { PdfPage } from '../pdfmake-parts.ts';
import type { PlacedLine, Rule } from './set-row.ts';

/** The upper left corner of what is drawn, in points from the page's upper left. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The operators that write the lines of one cell, upright on the page. */
export function drawCell(page: PdfPage, lines: readonly PlacedLine[], corner: Corner): string {
  const written = lines.flatMap(({ line, x, y }) =>
    line.runs.map((run) =>
      writeText(page, {
        text: run.text,
        font: run.ink.font,
        size: run.ink.size,
        color: run.ink.color,
        x: corner.x + x + run.x,
        y: page.height - (corner.y + y + line.ascent),
      }),
    ),
  );
  return `BT\n${written.join('\n')}\nET`;
}

/** The operators that draw a row's strokes over the whole width of its table. */
export function drawRules(
  page: PdfPage,
  rules: readonly Rule[],
  { x, y, width }: Corner & { readonly width: number },
): string {
  return rules
    .map((rule) => {
      const level = points(page.height - (y + rule.y));
      const stroke = `${points(x)} ${level} m ${points(x + width)} ${level} l S`;
      return `${channels(rule.color)} RG ${points(rule.weight)} w ${stroke}`;
    })
    .join('\n');
}
