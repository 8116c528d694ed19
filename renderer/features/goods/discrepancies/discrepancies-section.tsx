import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { DayText } from '../../../ui/values/date-text.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import { useDifferenceText } from './difference-text.ts';
import css from '../lots/goods.module.css';
import type { Lot } from '../lots/lot.ts';

/** What does not agree with the record, and how far its explanation is. */
export function DiscrepanciesSection(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const difference = useDifferenceText();
  const { discrepancies } = props.lot;
  if (discrepancies.length === 0) return null;
  return (
    <Section title={t('nav.discrepancies')}>
      <ul className={css['list']}>
        {discrepancies.map((each) => (
          <li key={each.id}>
            <div className={css['line']}>
              <StateBadge state={each.state} />
              <strong>{t(`discrepancy.kind.${each.kind}`)}</strong>
              <AppLink
                to={`${paths.discrepancies}?id=${each.id}&state=${each.state === 'closed' ? 'all' : 'open'}`}
              >
                <span className={css['mono']}>{each.reference}</span>
              </AppLink>
            </div>
            <p className={css['text']}>{difference(each)}</p>
            {each.packageReference !== null && (
              <p className={`${css['muted']} ${css['mono']}`}>{each.packageReference}</p>
            )}
            {each.state !== 'closed' && (
              <p className={css['muted']}>
                {t('page.discrepancies.due')}: <DayText day={each.dueOn} weekday />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
