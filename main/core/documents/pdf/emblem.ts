import { emblemBox, emblemStrokes } from '../../../../shared/domain/certificate/emblem.ts';

/** Colours of the paper beside black: a quiet grey, one deep green of authority. */
export const quietInk = '#5c6670';
export const hairline = '#b9c0c7';
export const authorityGreen = '#12463b';

/** The emblem that stands over our documents, as SVG of `size` points. */
export function emblemSvg(size: number): string {
  const strokes = emblemStrokes.map(
    ({ path, width }) => `<path d="${path}" stroke-width="${width}"/>`,
  );
  return (
    `<svg width="${size}" height="${size}" viewBox="${emblemBox}">` +
    `<g fill="none" stroke="${authorityGreen}">${strokes.join('')}</g></svg>`
  );
}
