import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import css from './certificate-proof.module.css';

/** Modules of light around the code that a reader needs (ISO/IEC 18004). */
const quietZone = 4;

/** The QR seal as it stands on the paper: key facts and signature, read without a connection. */
export function SealImage(props: { readonly seal: string }): ReactNode {
  const t = useText();
  const code = useQuery({
    queryKey: ['seal-image', props.seal],
    queryFn: () => readCode(props.seal),
  });
  return (
    <figure className={css['seal']}>
      {code.data !== undefined && (
        <svg
          role="img"
          aria-label={t('page.certificate.seal')}
          className={css['code']}
          viewBox={`${-quietZone} ${-quietZone} ${code.data.modules + 2 * quietZone} ${
            code.data.modules + 2 * quietZone
          }`}
          shapeRendering="crispEdges"
        >
          <path d={code.data.path} />
        </svg>
      )}
      <figcaption className={css['caption']}>{t('page.certificate.sealHelp')}</figcaption>
    </figure>
  );
}

/** The squares of the code; its drawing is loaded when a certificate is first opened. */
async function readCode(text: string): Promise<{ modules: number; path: string }> {
  const { raw } = await import('bwip-js/browser');
  const [symbol] = raw('qrcode', text, 'eclevel=M');
  if (symbol === undefined || !('pixs' in symbol)) return { modules: 0, path: '' };
  const { pixs, pixx } = symbol;
  const path = pixs
    .map((dark, at) => (dark === 1 ? `M${at % pixx} ${Math.floor(at / pixx)}h1v1h-1z` : ''))
    .join('');
  return { modules: pixx, path };
}
