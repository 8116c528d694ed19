import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { Section } from '../../../ui/layout/section.tsx';
import type { Order } from '../../../ui/orders/order.ts';
import { InstantText } from '../../../ui/values/date-text.tsx';
import { HashText } from '../../../ui/orders/hash-text.tsx';
import css from './order-approvals.module.css';

/** Who approved exactly what; approvals that a change made worthless stay to be read. */
export function OrderApprovals(props: { readonly order: Order }): ReactNode {
  const t = useText();
  const words = useWords();
  const { order } = props;
  if (order.contentHash === null && order.voidedApprovals.length === 0) return null;
  const isEnded = ['rejected', 'withdrawn', 'cancelled'].includes(order.state);
  const open = isEnded ? 0 : Math.max(0, order.approvalsNeeded - order.approvalsGiven.length);
  const why = order.dualBecause.map((cause) => words(`dualApproval.${cause}`) ?? cause).join(', ');
  const needed =
    order.approvalsNeeded === 2
      ? t('page.order.twoNeeded', { why: why.toLowerCase() })
      : t('page.order.oneNeeded');
  return (
    <Section title={t('page.order.approvals')} note={needed}>
      <ul className={css['list']}>
        {order.approvalsGiven.map((approval) => (
          <li key={approval.userId} className={css['row']} data-kind="given">
            <IconCircleCheck size={20} aria-hidden="true" />
            <div>
              <strong>{approval.name}</strong>
              <p className={css['detail']}>
                {t('page.order.approvedAt')} <InstantText at={approval.at} />,{' '}
                {t('page.order.content')} <HashText value={approval.contentHash} />
              </p>
            </div>
          </li>
        ))}
        {Array.from({ length: open }, (_, index) => (
          <li key={index} className={css['row']} data-kind="open">
            <IconCircleDashed size={20} aria-hidden="true" />
            <span>{t('page.order.approvalOpen')}</span>
          </li>
        ))}
        {order.voidedApprovals.map((approval) => (
          <li key={`${approval.name} ${approval.at}`} className={css['row']} data-kind="voided">
            <IconCircleX size={20} aria-hidden="true" />
            <div>
              <strong>
                {approval.name} · {t('page.order.voided')}
              </strong>
              <p className={css['detail']}>
                {words(`voidCause.${approval.why}`) ?? approval.why}
                {' · '}
                <InstantText at={approval.voidedAt} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
