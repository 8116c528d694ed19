import { IconCircleDashed, IconMoodEmpty } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { paths } from '../../app/paths.ts';
import { useText } from '../../i18n/use-text.ts';
import { usePages } from '../../rpc/use-pages.ts';
import { ActionButton } from '../../ui/actions/action-button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FailureNote } from '../../ui/feedback/failure-note.tsx';
import { Badge } from '../../ui/values/badge.tsx';
import { Mass, Quantity } from '../../ui/values/quantity.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import css from './store.module.css';

/** Received lots that wait for a place, newest first: a scan is quicker, a tap does as well. */
export function LotQueue(props: { readonly onChoose: (lotId: string) => void }): ReactNode {
  const t = useText();
  const lots = usePages('lots.list', { status: ['received'], limit: 50 });
  if (lots.failed !== null) return <FailureNote error={lots.failed.error} onAgain={lots.again} />;
  if (!lots.loading && lots.items.length === 0) {
    return (
      <EmptyState
        icon={<IconMoodEmpty size={28} />}
        title={t('page.store.empty')}
        text={t('page.store.emptyText')}
      />
    );
  }
  return (
    <section className={css['queue']}>
      <h2 className={css['subtitle']}>{t('page.store.waiting', { count: lots.total ?? 0 })}</h2>
      <ul className={css['tiles']}>
        {lots.items.map((lot) => {
          const known = lot.profileAssessed || lot.compositionUnknown;
          return (
            <li key={lot.id}>
              <button
                type="button"
                className={css['tile']}
                onClick={() => {
                  props.onChoose(lot.id);
                }}
              >
                <span className={css['tileName']}>
                  {lot.brand === '' ? lot.description : `${lot.description}, ${lot.brand}`}
                </span>
                <span className={css['tileAmount']}>
                  <Quantity amount={lot.quantity.amount} unit={lot.quantity.unit} />
                  {lot.massGrams !== null && lot.quantity.unit !== 'GRM' && (
                    <>
                      {' · '}
                      <Mass grams={lot.massGrams} />
                    </>
                  )}
                </span>
                <span className={css['tileFoot']}>
                  <Reference value={lot.reference} copy={false} />
                  <span className={css['mono']}>{lot.locationPath}</span>
                </span>
              </button>
              {!known && (
                <span className={css['tileNote']}>
                  <Badge tone="unverified" icon={<IconCircleDashed size={16} />}>
                    {t('states.unassessed')}
                  </Badge>
                  <AppLink to={`${paths.lot(lot.id)}/assess`}>
                    {t('page.store.assessFirst')}
                  </AppLink>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {(lots.total ?? 0) > lots.items.length && (
        <ActionButton large label={t('page.store.more')} onRun={lots.more} />
      )}
    </section>
  );
}
