import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.ts';
import { lotLabelChoices } from '../../ui/labels/lot-label-choices.ts';
import { PrintLabelsButton } from '../../ui/labels/print-labels-button.tsx';
import noteCss from './saved-note.module.css';
import css from './store.module.css';

/** What was put where last. */
export interface Saved {
  readonly lotId: string;
  readonly lot: string;
  readonly path: string;
}

/** With what may be labelled of it. */
export interface SavedLot extends Saved {
  readonly packages: number;
}

/** Says that it is saved, and what comes next. */
export function SavedNote(props: { readonly saved: SavedLot }): ReactNode {
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
      <span className={noteCss['act']}>
        <PrintLabelsButton
          shortcut="Alt+B"
          choices={lotLabelChoices(saved.lotId, saved.packages, t)}
        />
      </span>
    </p>
  );
}
