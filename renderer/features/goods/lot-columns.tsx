import type { ReactNode } from 'react';
import { localDay } from '../../i18n/dates.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Column } from '../../ui/data/column.ts';
import { DayText } from '../../ui/values/date-text.tsx';
import { Mass, Quantity } from '../../ui/values/quantity.tsx';
import { Reference } from '../../ui/values/reference.tsx';
import { StateBadge } from '../../ui/values/state-badge.tsx';
import css from './goods.module.css';
import { conditionsOf, lotName } from './lot.ts';
import type { LotRow } from './lot.ts';

/** The columns of a list of lots; `foot` is the sum under the quantities. */
export function useLotColumns(foot?: ReactNode): readonly Column<LotRow>[] {
  const t = useText();
  const name = useCatalog();
  return [
    {
      key: 'reference',
      title: t('page.goods.lot'),
      width: '176px',
      cell: (lot) => <Reference value={lot.reference} copy={false} />,
    },
    {
      key: 'name',
      title: t('page.goods.what'),
      width: 'minmax(200px, 2.4fr)',
      cell: (lot) => <span title={lotName(lot)}>{lotName(lot)}</span>,
    },
    {
      key: 'quantity',
      title: t('page.goods.quantity'),
      width: '148px',
      align: 'right',
      cell: (lot) => <Quantity amount={lot.quantity.amount} unit={lot.quantity.unit} />,
      ...(foot === undefined ? {} : { foot }),
    },
    {
      key: 'state',
      title: t('page.goods.state'),
      width: 'minmax(150px, 1fr)',
      cell: (lot) => <LotStates lot={lot} />,
    },
    {
      key: 'place',
      title: t('page.goods.place'),
      width: 'minmax(120px, 0.8fr)',
      cell: (lot) => <span className={css['mono']}>{lot.locationPath ?? '—'}</span>,
    },
    {
      key: 'review',
      title: t('page.goods.review'),
      width: '104px',
      cell: (lot) => <ReviewDue lot={lot} />,
    },
    {
      key: 'seizure',
      title: t('page.goods.seizure'),
      width: '160px',
      optional: true,
      cell: (lot) => lot.seizureNumber,
    },
    {
      key: 'category',
      title: t('page.goods.category'),
      width: 'minmax(140px, 1fr)',
      optional: true,
      cell: (lot) => name('category', lot.category),
    },
    {
      key: 'mass',
      title: t('page.goods.mass'),
      width: '120px',
      align: 'right',
      optional: true,
      cell: (lot) => <Mass grams={lot.massGrams} />,
    },
  ];
}

/** The state of a lot and every condition over it, as words with icons. */
export function LotStates(props: { readonly lot: LotRow }): ReactNode {
  return (
    <span className={css['states']}>
      <StateBadge state={props.lot.status} />
      {conditionsOf(props.lot).map((condition) => (
        <StateBadge key={condition} state={condition} />
      ))}
    </span>
  );
}

const reviewable: ReadonlySet<string> = new Set(['expected', 'received', 'stored']);

function ReviewDue(props: { readonly lot: LotRow }): ReactNode {
  const t = useText();
  const { lot } = props;
  if (!reviewable.has(lot.status)) return <span className={css['faint']}>—</span>;
  const overdue = lot.reviewDue < localDay(Date.now()) && lot.disposition === null;
  return (
    <span className={overdue ? css['overdue'] : undefined} title={overdue ? t('page.goods.overdue') : undefined}>
      {overdue && <span aria-hidden="true">! </span>}
      <DayText day={lot.reviewDue} short />
    </span>
  );
}
