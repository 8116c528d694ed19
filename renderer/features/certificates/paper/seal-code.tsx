import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import css from './seal-image.module.css';

/** Modules of light around the code that a reader needs (ISO/IEC 18004). */
const quietZone = 4;

/** The QR seal, black on white with its quiet zone. */
export function SealCode(props: { readonly seal: string; readonly label: string }): ReactNode {
  const code = useQuery({
    queryKey: ['seal-image', props.seal],
    queryFn: () => readCode(props.seal),
  });
  if (code.data === undefined) return null;
  const side = code.data.modules + 2 * quietZone;
  return (
    <svg
      role="img"
      aria-label={props.label}
      className={css['code']}
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={code.data.path} />
    </svg>
  );
}

/** The squares of the code; its drawing is loaded when a certificate is first opened. */
async function readCode(text: string): Promise<{ modules: number; path: string }> {
  // Its export named `raw` is a symbology; what gives the squares is a member of the whole.
  const { default: barcodes } = await import('bwip-js/browser');
  const [symbol] = barcodes.raw('qrcode', text, 'eclevel=M');
  if (symbol === undefined || !('pixs' in symbol)) return { modules: 0, path: '' };
  const { pixs, pixx } = symbol;
  const path = pixs
    .map((dark, at) => (dark === 1 ? `M${at % pixx} ${Math.floor(at / pixx)}h1v1h-1z` : ''))
    .join('');
  return { modules: pixx, path };
}
