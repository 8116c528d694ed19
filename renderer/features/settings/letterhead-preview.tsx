import type { ReactNode } from 'react';
import type { Locale } from '../../../shared/text/texts.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './settings.module.css';

/** How the head of a document looks in one language. */
export function LetterheadPreview(props: {
  readonly language: Locale;
  readonly lines: readonly string[];
  readonly contact: string;
}): ReactNode {
  const t = useText();
  return (
    <figure className={css['sheet']}>
      <figcaption className={css['caption']}>
        {t('page.settings.preview')} · {t(`language.${props.language}`)}
      </figcaption>
      <div className={css['paper']} lang={props.language}>
        <div className={css['head']}>
          {props.lines.map((line, at) => (
            <p key={`${at} ${line}`}>{line}</p>
          ))}
        </div>
        <p className={css['contact']}>{props.contact}</p>
        <div className={css['bar']} style={{ width: '62%', marginInline: 'auto', marginTop: 28 }} />
        <div className={css['bar']} />
        <div className={css['bar']} />
        <div className={css['bar']} style={{ width: '80%' }} />
      </div>
    </figure>
  );
}
