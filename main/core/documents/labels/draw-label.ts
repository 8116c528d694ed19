import { millimetresPerPoint, strongEdge } from './label-item.ts';
import type { PlacedLabel } from './label-item.ts';
import type { LabelPaper } from './label-paper.ts';

/** Grey that a black printer still prints legibly. */
export const inks = { black: '#000000', grey: '#4d4d4d', white: '#ffffff' } as const;

/** Draws a label into the page that was added last. */
export function drawLabel(paper: LabelPaper, label: PlacedLabel): void {
  const { document } = paper;
  for (const item of label.items) {
    if (item.kind === 'text') {
      document._font = paper.faceOf(item.face);
      document
        .fontSize(item.size)
        .fillColor(inks[item.ink])
        .strokeColor(inks[item.ink])
        .lineWidth(item.size * strongEdge)
        .text(item.text, points(label.x + item.x), points(label.y + item.baseline), {
          lineBreak: false,
          baseline: 'alphabetic',
          fill: true,
          stroke: item.face === 'monoStrong',
        });
    } else if (item.kind === 'box') {
      document
        .rect(
          points(label.x + item.x),
          points(label.y + item.y),
          points(item.width),
          points(item.height),
        )
        .fill(inks.black);
    } else {
      const across = points(item.width / item.modulesAcross);
      const down = points(item.height / item.modulesDown);
      document
        .save()
        .transform(across, 0, 0, down, points(label.x + item.x), points(label.y + item.y))
        .path(item.path)
        .fill(inks.black)
        .restore();
    }
  }
}

function points(millimetres: number): number {
  return millimetres / millimetresPerPoint;
}
