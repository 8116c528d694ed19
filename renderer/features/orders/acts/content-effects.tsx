import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import type { Order } from '../../../ui/orders/order.ts';
import css from './dialogs.module.css';

/**
 * What a change of the goods does to the order, before it is done: the plan stays and may no
 * longer fit, approvals fall, who changes the content does not approve it (DW-01, DW-03).
 */
export function ContentEffects(props: {
  readonly order: Order;
  readonly change: 'add' | 'remove';
}): ReactNode {
  const t = useText();
  const { order, change } = props;
  const names = order.approvalsGiven.map(({ name }) => name).join(', ');
  const said: string[] = [t(`page.order.effects.${change}`)];
  if (change === 'remove' && order.linesAway > 0) said.push(t('page.order.what.inCage'));
  if (order.plan.method !== null) said.push(t(`page.order.effects.${change}Plan`));
  if (names !== '') said.push(t('page.order.effects.voided', { names }));
  if (order.schedule !== null) said.push(t('page.order.effects.schedule'));
  if (order.state === 'requested' && names === '') said.push(t('page.order.effects.requested'));
  if (order.state !== 'draft') said.push(t('page.order.effects.author'));
  return (
    <ul className={css['effects']} aria-label={t('page.order.effects.title')}>
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
