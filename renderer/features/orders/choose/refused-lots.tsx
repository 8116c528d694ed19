import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import { WhyNot } from '../../../ui/feedback/why-not.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import css from './choose.module.css';
import { useLotDetails } from './chosen-lots.ts';
import type { Lot } from './chosen-lots.ts';

const shownLots = 5;

/** Lots that match the search and may not be ordered destroyed, each with all its reasons. */
export function RefusedLots(props: {
  readonly search: string;
  readonly orderable: readonly Lot[];
}): ReactNode {
  const t = useText();
  const { search, orderable } = props;
  const limit = shownLots + orderable.length;
  const found = useCall('lots.list', { search, limit: Math.min(limit, 100) });
  const others = (found.data?.items ?? [])
    .filter(({ id }) => orderable.every((lot) => lot.id !== id))
    .slice(0, shownLots);
  const lots = useLotDetails(others.map(({ id }) => id)).flatMap(({ data: lot }) => {
    const create = lot?.actions.find(({ procedure }) => procedure === 'orders.create');
    const findings = create?.findings ?? [];
    return lot === undefined || findings.length === 0 ? [] : [{ lot, findings }];
  });
  if (lots.length === 0) return null;
  return (
    <section className={css['refused']} aria-label={t('page.newOrder.refused')}>
      <h2 className={css['refusedTitle']}>{t('page.newOrder.refused')}</h2>
      {lots.map(({ lot, findings }) => (
        <details key={lot.id} open={orderable.length === 0 && lots.length === 1}>
          <summary className={css['refusedLot']}>
            <strong>{lot.description}</strong> <Reference value={lot.reference} copy={false} />{' '}
            <span className={css['count']}>
              {t('page.newOrder.reasons', { count: findings.length })}
            </span>
          </summary>
          <WhyNot refusals={findings} />
          <AppLink to={paths.lot(lot.id)}>{t('page.newOrder.openLot')}</AppLink>
        </details>
      ))}
    </section>
  );
}
