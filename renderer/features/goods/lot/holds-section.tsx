import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { InstantText } from '../../../ui/values/date-text.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import css from '../lots/goods.module.css';
import { useHoldKind } from '../acts/hold-dialogs.tsx';
import type { Lot } from '../lots/lot.ts';

/** The holds, open ones first: who, why, by which document. */
export function HoldsSection(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const kind = useHoldKind();
  const { holds } = props.lot;
  if (holds.length === 0) return null;
  const sorted = holds.toSorted(
    (a, b) => Number(a.liftedAt !== null) - Number(b.liftedAt !== null),
  );
  return (
    <Section title={t('page.lot.holds')}>
      <ul className={css['list']}>
        {sorted.map((hold) => (
          <li key={hold.id}>
            <div className={css['line']}>
              <StateBadge state={hold.liftedAt === null ? 'held' : 'closed'} />
              <strong>{kind(hold.kind)}</strong>
              <span>{hold.reference}</span>
            </div>
            <p className={css['text']}>{hold.reason}</p>
            <p className={css['muted']}>
              {hold.placedBy}, <InstantText at={hold.placedAt} />
              {hold.liftedAt !== null && (
                <>
                  {' · '}
                  {t('page.lot.lifted')} <InstantText at={hold.liftedAt} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
