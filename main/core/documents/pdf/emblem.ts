/** Colours of the paper beside black: a quiet grey, one deep green of authority. */
export const quietInk = '#5c6670';
export const hairline = '#b9c0c7';
export const authorityGreen = '#12463b';

/**
 * The emblem that stands over our documents: a gate with its portcullis let down inside a
 * milled ring. Drawn for Impound; it is no State's arms. Returns SVG of `size` points.
 */
export function emblemSvg(size: number): string {
  const rays = Array.from({ length: 72 }, (_, index) => ray(index * 5)).join('');
  const bars = [-18, -9, 0, 9, 18].map((x) => bar(x)).join('');
  const rails = [-6, 5, 16].map((y) => `M${-23} ${y}H23`).join('');
  return (
    `<svg width="${size}" height="${size}" viewBox="-60 -60 120 120">` +
    `<g fill="none" stroke="${authorityGreen}">` +
    `<circle r="57" stroke-width="1.1"/><circle r="47" stroke-width="2"/>` +
    `<circle r="44" stroke-width="0.6"/><path d="${rays}" stroke-width="1"/>` +
    `<path d="M-28 29V-6A28 28 0 0 1 28 -6V29" stroke-width="3.4"/>` +
    `<path d="M-23 25V-6A23 23 0 0 1 23 -6V25" stroke-width="0.7"/>` +
    `<path d="${rails}" stroke-width="2"/><path d="${bars}" stroke-width="2.6"/>` +
    `<path d="M-34 31H34" stroke-width="3"/></g></svg>`
  );
}

function ray(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const at = (radius: number): string =>
    `${(Math.cos(angle) * radius).toFixed(2)} ${(Math.sin(angle) * radius).toFixed(2)}`;
  return `M${at(50)}L${at(54)}`;
}

/** One bar of the portcullis, from the arch down to its point. */
function bar(x: number): string {
  const top = -6 - Math.sqrt(23 * 23 - x * x);
  return `M${x} ${top.toFixed(2)}V21L${x} 26`;
}
