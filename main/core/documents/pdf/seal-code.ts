import barcodes from 'bwip-js/node';

/** A QR code as squares: `modules` a side, dark ones as one SVG path in module units. */
export interface SealCode {
  readonly version: number;
  readonly modules: number;
  readonly path: string;
}

/** Draws a text as a QR code with error correction M (15 % of it may be lost). */
export function sealCode(text: string): SealCode {
  const [symbol] = barcodes.raw('qrcode', text, 'eclevel=M');
  if (symbol === undefined || !('pixs' in symbol)) throw new Error('no QR code for this text');
  const { pixs, pixx } = symbol;
  let path = '';
  for (let start = 0; start < pixs.length; start += 1) {
    if (pixs[start] !== 1) continue;
    const x = start % pixx;
    let length = 1;
    while (x + length < pixx && pixs[start + length] === 1) length += 1;
    path += `M${x} ${Math.floor(start / pixx)}h${length}v1h-${length}z`;
    start += length - 1;
  }
  return { version: (pixx - 17) / 4, modules: pixx, path };
}

/** The code as SVG, `size` points a side without its quiet zone. */
export function sealCodeSvg(text: string, size: number): string {
  const { modules, path } = sealCode(text);
  return (
    `<svg width="${size}" height="${size}" viewBox="0 0 ${modules} ${modules}">` +
    `<path d="${path}" fill="#000000"/></svg>`
  );
}
