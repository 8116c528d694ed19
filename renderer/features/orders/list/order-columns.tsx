import { IconClockHour4 } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText, useWords } from '../../../i18n/use-text.ts';
import type { Column } from '../../../ui/data/column.ts';
import type { OrderRow } from '../../../ui/orders/order.ts';
import { Badge } from '../../../ui/values/badge.tsx';
import { DayText, InstantText } from '../../../ui/values/date-text.tsx';
import { Mass, Quantities } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import css from './order-columns.module.css';

const dash = '—';

/** The columns of every list of orders. */
export function useOrderColumns(): readonly Column<OrderRow>[] {
  const t = useText();
  const words = useWords();
  return [
    {
      key: 'title',
      title: t('page.orders.title'),
      width: 'minmax(220px, 2fr)',
      lead: true,
      cell: (order) => (
        <div className={css['two']}>
          <strong>{order.title}</strong>
          <Reference value={order.reference} />
        </div>
      ),
    },
    {
      key: 'state',
      title: t('page.orders.state'),
      width: '176px',
      yields: 7,
      plain: true,
      cell: (order) => <StateBadge state={order.state} />,
    },
    {
      key: 'totals',
      title: t('page.order.amount'),
      width: 'minmax(132px, 1fr)',
      yields: 'never',
      align: 'right',
      cell: (order) => (
        <div className={css['two']}>
          <span>
            <Quantities of={order.totals.filter(({ unit }) => unit !== 'GRM')} />
          </span>
          <span className={css['muted']}>
            <Mass grams={order.massGrams === 0 ? null : order.massGrams} />
          </span>
        </div>
      ),
    },
    {
      key: 'method',
      title: t('page.order.method'),
      width: 'minmax(136px, 1.2fr)',
      yields: 3,
      plain: true,
      isBlank: (order) => order.method === null,
      cell: (order) =>
        order.method === null ? dash : (words(`method.${order.method}`) ?? order.method),
    },
    ...useProgressColumns(),
    ...useRarerColumns(),
  ];
}

function useProgressColumns(): readonly Column<OrderRow>[] {
  const t = useText();
  return [
    {
      key: 'plannedDay',
      title: t('page.order.day'),
      width: '112px',
      yields: 6,
      isBlank: (order) => order.plannedDay === null,
      cell: (order) =>
        order.plannedDay === null ? dash : <DayText day={order.plannedDay} short />,
    },
    {
      key: 'approvals',
      title: t('page.orders.approvals'),
      width: '96px',
      yields: 4,
      align: 'right',
      isBlank: (order) => order.requestedAt === null,
      cell: (order) => (order.requestedAt === null ? dash : <ApprovalCount order={order} />),
    },
    {
      key: 'daysInStaging',
      title: t('page.orders.daysInStaging'),
      width: '124px',
      yields: 5,
      isBlank: (order) => order.daysInStaging === null,
      cell: (order) => <StagingDays days={order.daysInStaging} />,
    },
  ];
}

function useRarerColumns(): readonly Column<OrderRow>[] {
  const t = useText();
  return [
    {
      key: 'facility',
      title: t('page.order.facility'),
      width: 'minmax(160px, 1.2fr)',
      yields: 1,
      plain: true,
      optional: true,
      isBlank: (order) => order.facilityName === null,
      cell: (order) => order.facilityName ?? dash,
    },
    {
      key: 'requestedBy',
      title: t('page.order.requestedBy'),
      width: '160px',
      yields: 1,
      optional: true,
      isBlank: (order) => order.requestedBy === null,
      cell: (order) => order.requestedBy ?? dash,
    },
    {
      key: 'certificate',
      title: t('page.order.certificate'),
      width: '196px',
      yields: 2,
      optional: true,
      isBlank: (order) => order.certificateNumber === null,
      cell: (order) =>
        order.certificateNumber === null ? dash : <Reference value={order.certificateNumber} />,
    },
    {
      key: 'updatedAt',
      title: t('page.orders.updatedAt'),
      width: '148px',
      yields: 1,
      optional: true,
      cell: (order) => <InstantText at={order.updatedAt} />,
    },
  ];
}

function ApprovalCount(props: { readonly order: OrderRow }): ReactNode {
  const t = useText();
  const { approvals, approvalsNeeded } = props.order;
  return t('page.orders.approvalCount', { given: approvals, needed: approvalsNeeded });
}

/** DW-05: how long approved goods still stand here. The clock is what auditors look for first. */
export function StagingDays(props: { readonly days: number | null }): ReactNode {
  const t = useText();
  if (props.days === null) return dash;
  return (
    <Badge
      tone={props.days === 0 ? 'plain' : 'conditional'}
      icon={<IconClockHour4 size={16} aria-hidden="true" />}
    >
      {t('page.orders.days', { count: props.days })}
    </Badge>
  );
}
