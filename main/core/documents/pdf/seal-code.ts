import { qrCode } from '../bar-codes.ts';

/** The QR code of a text as SVG, `size` points a side without its quiet zone. */
export function sealCodeSvg(text: string, size: number): string {
  const { modulesAcross, modulesDown, path } = qrCode(text);
  return (
    `<svg width="${size}" height="${size}" viewBox="0 0 ${modulesAcross} ${modulesDown}">` +
    `<path d="${path}" fill="#000000"/></svg>`
  );
}
