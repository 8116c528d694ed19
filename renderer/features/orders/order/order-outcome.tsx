import type { ReactNode } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { paths } from '../../../app/paths.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { BalanceTable } from '../../../ui/orders/balance-table.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { Mass } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import css from './order-approvals.module.css';

/** What came of it: the balance of the run and what was left, once there is one. */
export function OrderOutcome(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const words = useWords();
  const { order } = props;
  const isEnded = order.run !== null && order.run.endedAt !== null;
  if (!isEnded || order.reconciliation === null) return null;
  return (
    <Section
      title={t('page.order.balance')}
      actions={<AppLink to={paths.run(order.id)}>{t('page.order.openRun')}</AppLink>}
    >
      <BalanceTable rows={order.reconciliation.rows} />
      {order.reconciliation.finding !== '' && (
        <p className={css['detail']}>{order.reconciliation.finding}</p>
      )}
      {order.residues.length > 0 && (
        <ul className={css['list']} aria-label={t('page.order.residues')}>
          {order.residues.map((residue) => (
            <li key={residue.id} className={css['row']} style={{ display: 'block' }}>
              <strong>{residue.name}</strong>, <Mass grams={residue.massGrams} />
              <p className={css['detail']}>
                <Reference value={residue.wasteCode} copy={false} />{' '}
                {words(`wasteCode.${residue.wasteCode}`)} · {residue.destination}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
