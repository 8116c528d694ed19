import type { ReactNode } from 'react';
import { nameIn } from '../../i18n/localized-name.ts';
import { useLocale } from '../../i18n/use-text.ts';
import { useSession } from '../session/session.ts';
import css from './brand.module.css';

/** The mark of the program: a sealed crate. */
export function BrandMark(props: { readonly size: number }): ReactNode {
  return (
    <svg width={props.size} height={props.size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        d="M5 10.4 16 4l11 6.4v11.2L16 28 5 21.6z M5.4 10.6 16 16.6l10.6-6 M16 16.6v11"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <path
        d="M10.3 7.6v6.6"
        stroke="var(--nav-mark)"
        strokeWidth="2.8"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}

/** The program and whose it is. */
export function Brand(): ReactNode {
  const { authority } = useSession();
  const { locale } = useLocale();
  return (
    <div className={css['brand']}>
      <BrandMark size={28} />
      <div className={css['words']}>
        <span className={css['name']}>Impound</span>
        {authority !== null && (
          <span className={css['authority']}>{nameIn(authority.name, locale)}</span>
        )}
      </div>
    </div>
  );
}
