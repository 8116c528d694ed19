import { readCode128 } from './read-code-128.ts';
import { readQrCode } from './read-qr-code.ts';

/** A code drawn on a page: `M0 0h2v1h-2z…` in modules, scaled into its place. */
const drawnCode =
  /<path transform="translate\([^)]*\) scale\(([\d.]+) ([\d.]+)\)" d="([^"]+)" fill="#000000"/g;
const darkRun = /M(\d+) (\d+)h(\d+)/g;

/** Both codes of every label of a page, as they are drawn, read back into texts. */
export function readLabels(
  pageSvg: string,
): readonly { readonly qr: string; readonly code128: string }[] {
  const texts = [...pageSvg.matchAll(drawnCode)].map(([, , , path = '']) => textOf(path));
  const labels: { qr: string; code128: string }[] = [];
  for (let index = 0; index < texts.length; index += 2) {
    labels.push({ qr: texts[index] ?? '', code128: texts[index + 1] ?? '' });
  }
  return labels;
}

function textOf(path: string): string {
  const runs = [...path.matchAll(darkRun)].map(([, x, y, length]) => ({
    x: Number(x),
    y: Number(y),
    length: Number(length),
  }));
  const across = Math.max(...runs.map(({ x, length }) => x + length));
  const down = Math.max(...runs.map(({ y }) => y)) + 1;
  const matrix = Array.from({ length: down }, () => Array.from({ length: across }, () => false));
  for (const { x, y, length } of runs) matrix[y]?.fill(true, x, x + length);
  return down === 1 ? readCode128(matrix[0] ?? []) : readQrCode(matrix);
}
