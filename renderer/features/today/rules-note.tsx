import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import type { RulesJudged } from '../../app/shell/rules-judged.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './rules-note.module.css';

/** That the page is silent about storage rules does not say that all is well: why it is silent. */
export function RulesNote(props: { readonly judged: RulesJudged }): ReactNode {
  const t = useText();
  const { judged } = props;
  if (judged === 'all') return null;
  return (
    <p className={css['note']}>
      <IconInfoCircle size={18} stroke={1.6} aria-hidden="true" />
      <span>
        {t(`page.today.rules.${judged}`)}
        {judged === 'on-asking' && (
          <>
            {' '}
            <AppLink to={paths.places}>{t('page.today.rules.ask')}</AppLink>
          </>
        )}
      </span>
    </p>
  );
}
