import type { LabelFormat } from '../../../../shared/domain/labels/label-format.ts';
import { inks } from './draw-label.ts';
import { millimetresPerPoint, strongEdge } from './label-item.ts';
import type { LabelItem, PlacedLabel } from './label-item.ts';
import type { LabelPaper } from './label-paper.ts';

/**
 * A page of labels as a picture in millimetres. Letters are outlines, each drawn once and used
 * where it stands, so that the picture needs no face of the computer that shows it.
 */
export function labelPageSvg(
  paper: LabelPaper,
  format: LabelFormat,
  labels: readonly PlacedLabel[],
): string {
  const outlines = new Map<string, string>();
  const drawn = labels.map(
    (label) =>
      `<g transform="translate(${round(label.x)} ${round(label.y)})">` +
      `${label.items.map((item) => drawItem(paper, item, outlines)).join('')}</g>`,
  );
  const { pageWidth, pageHeight } = format;
  const defined = [...outlines].map(([name, path]) => `<path id="${name}" d="${path}"/>`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}mm" height="${pageHeight}mm" ` +
    `viewBox="0 0 ${pageWidth} ${pageHeight}"><defs>${defined.join('')}</defs>` +
    `<rect width="${pageWidth}" height="${pageHeight}" fill="#ffffff"/>${drawn.join('')}</svg>`
  );
}

function drawItem(paper: LabelPaper, item: LabelItem, outlines: Map<string, string>): string {
  if (item.kind === 'text') return drawText(paper, item, outlines);
  if (item.kind === 'box') {
    return (
      `<rect x="${round(item.x)}" y="${round(item.y)}" width="${round(item.width)}" ` +
      `height="${round(item.height)}" fill="${inks.black}"/>`
    );
  }
  const across = item.width / item.modulesAcross;
  const down = item.height / item.modulesDown;
  return (
    `<path transform="translate(${round(item.x)} ${round(item.y)}) ` +
    `scale(${across.toFixed(6)} ${down.toFixed(6)})" d="${item.path}" fill="${inks.black}" ` +
    `shape-rendering="crispEdges"/>`
  );
}

function drawText(
  paper: LabelPaper,
  item: LabelItem & { readonly kind: 'text' },
  outlines: Map<string, string>,
): string {
  const { font } = paper.faceOf(item.face);
  const scale = (item.size * millimetresPerPoint) / font.unitsPerEm;
  const { glyphs, positions } = font.layout(item.text);
  let at = 0;
  let letters = '';
  for (const [index, glyph] of glyphs.entries()) {
    const place = positions[index];
    const name = `${item.face === 'monoStrong' ? 'mono' : item.face}${glyph.id}`;
    if (!outlines.has(name)) outlines.set(name, glyph.path.toSVG());
    if (outlines.get(name) !== '') {
      letters += `<use href="#${name}" x="${Math.round(at + (place?.xOffset ?? 0))}"/>`;
    }
    at += place?.xAdvance ?? 0;
  }
  const edge =
    item.face === 'monoStrong'
      ? ` stroke="${inks[item.ink]}" stroke-width="${font.unitsPerEm * strongEdge}"`
      : '';
  return (
    `<g fill="${inks[item.ink]}"${edge} transform="translate(${round(item.x)} ${round(item.baseline)}) ` +
    `scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})">${letters}</g>`
  );
}

function round(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
