import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useCall } from '../../../rpc/use-call.ts';
import type { Lot } from '../lots/lot.ts';
import css from './lot-page.module.css';

/** Where the lot stands: the way there, and the place among its neighbours. */
export function PlaceMap(props: { readonly lot: Lot }): ReactNode {
  const t = useText();
  const { locationId, siteId } = props.lot;
  const place = useCall(
    'locations.get',
    { locationId: locationId ?? '' },
    { enabled: locationId !== null },
  );
  const parentId = place.data?.parentId ?? null;
  const beside = useCall(
    'locations.children',
    { siteId, parentId },
    { enabled: place.data !== undefined },
  );
  return (
    <div className={css['map']}>
      <span className={css['label']}>{t('page.goods.place')}</span>
      {place.data === undefined ? (
        <p className={css['nowhere']}>{locationId === null ? t('page.lot.nowhere') : '…'}</p>
      ) : (
        <>
          <AppLink to={paths.place(place.data.id)}>
            <span className={css['crumbs']}>
              {[...place.data.ancestors.map((each) => each.code), place.data.code].map(
                (code, at) => (
                  <span key={`${at} ${code}`}>{code}</span>
                ),
              )}
            </span>
          </AppLink>
          <ul className={css['cells']} aria-label={t('page.lot.beside')}>
            {(beside.data?.items ?? []).slice(0, 48).map((each) => (
              <li
                key={each.id}
                className={css['cell']}
                data-here={each.id === locationId || undefined}
                data-full={each.lotCount > 0 || undefined}
                title={t('page.lot.lotsThere', { count: each.lotCount })}
                {...(each.id === locationId ? { 'aria-current': 'location' as const } : {})}
              >
                {each.code}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
