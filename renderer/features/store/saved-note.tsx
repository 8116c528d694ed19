import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './store.module.css';

/** What was put where last. */
export interface Saved {
  readonly lotId: string;
  readonly lot: string;
  readonly path: string;
}

/** Says that it is saved, and what comes next. */
export function SavedNote(props: { readonly saved: Saved }): ReactNode {
  const t = useText();
  const { saved } = props;
  return (
    <p className={css['saved']} role="status">
      <IconCircleCheck size={24} aria-hidden="true" />
      <span>
        <strong>{t('page.store.saved')}</strong>{' '}
        <AppLink to={paths.lot(saved.lotId)}>
          <span className={css['mono']}>{saved.lot}</span>
        </AppLink>{' '}
        → <span className={css['mono']}>{saved.path}</span>. {t('page.store.next')}
      </span>
    </p>
  );
}
