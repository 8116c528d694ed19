import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import type { Order } from '../../../ui/orders/order.ts';
import css from './state-track.module.css';

/** The stops of an order's way; each is named by what is done there. */
const stops = [
  { key: 'draft', states: ['draft'] },
  { key: 'approve', states: ['requested'] },
  { key: 'schedule', states: ['approved'] },
  { key: 'stage', states: ['scheduled', 'staging'] },
  { key: 'carry', states: ['dispatched'] },
  { key: 'destroy', states: ['executing'] },
  { key: 'reconcile', states: ['executed'] },
  { key: 'certify', states: ['reconciled'] },
] as const;

/** Where the order is on its way, in words; what is behind is ticked. */
export function StateTrack(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const { state } = props.order;
  if (state === 'rejected' || state === 'withdrawn' || state === 'cancelled') return null;
  const found = stops.findIndex(({ states }) => states.some((each) => each === state));
  const present = found === -1 ? stops.length : found;
  const here = stops[present];
  return (
    <div className={css['frame']}>
      <ol className={css['track']} aria-label={t('page.order.track')}>
        {stops.map(({ key }, index) => {
          const where = index < present ? 'done' : index === present ? 'present' : 'ahead';
          return (
            <li
              key={key}
              className={css['stop']}
              data-where={where}
              aria-current={where === 'present' ? 'step' : undefined}
            >
              <span className={css['dot']} aria-hidden="true">
                {where === 'done' ? <IconCheck size={16} stroke={2.5} /> : index + 1}
              </span>
              <span className={css['word']}>{t(`page.order.stop.${key}`)}</span>
            </li>
          );
        })}
      </ol>
      {here !== undefined && (
        <p className={css['here']} aria-hidden="true">
          {t(`page.order.stop.${here.key}`)}
        </p>
      )}
    </div>
  );
}
