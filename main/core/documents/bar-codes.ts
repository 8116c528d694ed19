import barcodes from 'bwip-js/node';
import { Defect } from '../platform/defect.ts';

/** A bar code in modules: dark ones as a path, one unit a module. */
export interface CodeSymbol {
  readonly modulesAcross: number;
  readonly modulesDown: number;
  readonly path: string;
}

/** The quiet zone at each end of a Code 128, in modules (ISO/IEC 15417). */
export const quietModules = 10;

/** Code 128 of a text, without its quiet zones; the bars are one unit high. */
export function code128(text: string): CodeSymbol {
  const [symbol] = barcodes.raw('code128', text, '');
  if (symbol === undefined || !('sbs' in symbol)) throw new Defect(`No Code 128 of ${text}`);
  let at = 0;
  let path = '';
  // Bars and spaces by turns, bars first.
  for (const [index, width] of symbol.sbs.entries()) {
    if (index % 2 === 0) path += `M${at} 0h${width}v1h-${width}z`;
    at += width;
  }
  return { modulesAcross: at, modulesDown: 1, path };
}

/** QR code of a text; error correction M: 15 % of it may be lost. */
export function qrCode(text: string): CodeSymbol {
  const [symbol] = barcodes.raw('qrcode', text, 'eclevel=M');
  if (symbol === undefined || !('pixs' in symbol)) throw new Defect(`No QR code of ${text}`);
  const { pixs, pixx, pixy } = symbol;
  let path = '';
  for (let start = 0; start < pixs.length; start += 1) {
    if (pixs[start] !== 1) continue;
    const x = start % pixx;
    let length = 1;
    while (x + length < pixx && pixs[start + length] === 1) length += 1;
    path += `M${x} ${Math.floor(start / pixx)}h${length}v1h-${length}z`;
    start += length - 1;
  }
  return { modulesAcross: pixx, modulesDown: pixy, path };
}
