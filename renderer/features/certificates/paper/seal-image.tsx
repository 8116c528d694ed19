import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import css from './seal-image.module.css';
import { SealCode } from './seal-code.tsx';

/** The QR seal as it stands on the paper: key facts and signature, read without a connection. */
export function SealImage(props: { readonly seal: string }): ReactNode {
  const t = useText();
  return (
    <figure className={css['seal']}>
      <SealCode seal={props.seal} label={t('page.certificate.seal')} />
      <figcaption className={css['caption']}>{t('page.certificate.sealHelp')}</figcaption>
    </figure>
  );
}
