import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { reviewStanding } from '../../../../shared/domain/disposition/review-dates.ts';
import { today } from '../../../i18n/dates.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import type { Translate } from '../../../i18n/spoken-words.ts';
import type { Column } from '../../../ui/data/column.ts';
import { usePrinting } from '../../../ui/print/printing.ts';
import { DayText } from '../../../ui/values/date-text.tsx';
import { Mass, Quantities, Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { StateBadge } from '../../../ui/values/state-badge.tsx';
import css from './goods.module.css';
import { conditionsOf, lotName } from './lot.ts';
import type { LotRow } from './lot.ts';

/** The columns of a list of lots; `foot` is the sum of everything that matches. */
export function useLotColumns(foot?: ReactNode): readonly Column<LotRow>[] {
  const t = useText();
  const name = useCatalog();
  const columns = useMemo(() => lotColumns(t, name), [t, name]);
  if (foot === undefined) return columns;
  return columns.map((column) => (column.key === 'quantity' ? { ...column, foot } : column));
}

function lotColumns(t: Translate, name: ReturnType<typeof useCatalog>): readonly Column<LotRow>[] {
  return [
    {
      key: 'reference',
      title: t('page.goods.lot'),
      width: '156px',
      yields: 1,
      plain: true,
      cell: (lot) => <Reference value={lot.reference} copy={false} />,
    },
    {
      key: 'name',
      title: t('page.goods.what'),
      width: 'minmax(180px, 2.4fr)',
      lead: true,
      cell: (lot) => lotName(lot),
    },
    {
      key: 'quantity',
      title: t('page.goods.quantity'),
      width: '132px',
      yields: 'never',
      align: 'right',
      cell: (lot) => <Quantity amount={lot.quantity.amount} unit={lot.quantity.unit} />,
    },
    {
      key: 'state',
      title: t('page.goods.state'),
      width: 'minmax(176px, 1fr)',
      yields: 7,
      plain: true,
      cell: (lot) => <LotStates lot={lot} brief />,
    },
    {
      key: 'place',
      title: t('page.goods.place'),
      width: '108px',
      yields: 5,
      isBlank: (lot) => lot.locationPath === null,
      cell: (lot) => <PlaceText path={lot.locationPath} />,
    },
    {
      key: 'review',
      title: t('page.goods.review'),
      width: '98px',
      yields: 6,
      isBlank: (lot) => !reviewable.has(lot.status),
      cell: (lot) => <ReviewDue lot={lot} />,
    },
    {
      key: 'seizure',
      title: t('page.goods.seizure'),
      width: '160px',
      yields: 2,
      optional: true,
      cell: (lot) => lot.seizureNumber,
    },
    {
      key: 'category',
      title: t('page.goods.category'),
      width: 'minmax(140px, 1fr)',
      yields: 3,
      plain: true,
      optional: true,
      cell: (lot) => name('category', lot.category),
    },
    {
      key: 'mass',
      title: t('page.goods.mass'),
      width: '120px',
      yields: 4,
      align: 'right',
      optional: true,
      isBlank: (lot) => lot.massGrams === null,
      cell: (lot) => <Mass grams={lot.massGrams} />,
    },
  ];
}

/** The state of a lot and the conditions over it; `brief` shows the weightiest and counts the rest. */
export function LotStates(props: { readonly lot: LotRow; readonly brief?: boolean }): ReactNode {
  const words = useWords();
  const printing = usePrinting();
  const conditions = conditionsOf(props.lot);
  // Paper cannot be pointed at: it names every condition.
  const isBrief = props.brief === true && !printing;
  const shown = isBrief ? conditions.slice(0, 1) : conditions;
  const others = conditions.slice(shown.length);
  return (
    <span className={css['states']}>
      <StateBadge state={props.lot.status} />
      {shown.map((condition) => (
        <StateBadge key={condition} state={condition} />
      ))}
      {others.length > 0 && (
        <span
          className={css['faint']}
          title={others.map((each) => words(`states.${each}`)).join(', ')}
        >
          +{others.length}
        </span>
      )}
    </span>
  );
}

/** A place within the site, which is the same for the whole list. */
function PlaceText(props: { readonly path: string | null }): ReactNode {
  if (props.path === null) return <span className={css['faint']}>—</span>;
  const within = props.path.split('-').slice(1).join('-');
  return (
    <span className={css['mono']} title={props.path}>
      {within === '' ? props.path : within}
    </span>
  );
}

/** The sum of everything that matches, under the quantities. */
export function Totals(props: { readonly of: readonly LotRow['quantity'][] }): ReactNode {
  const t = useText();
  return (
    <span>
      <span className={css['faint']}>{t('page.goods.total')}</span> <Quantities of={props.of} />
    </span>
  );
}

const reviewable: ReadonlySet<string> = new Set(['expected', 'received', 'stored']);

function ReviewDue(props: { readonly lot: LotRow }): ReactNode {
  const t = useText();
  const { lot } = props;
  if (!reviewable.has(lot.status)) return <span className={css['faint']}>—</span>;
  const overdue = reviewStanding(lot.reviewDue, today()) === 'overdue' && lot.disposition === null;
  return (
    <span
      className={overdue ? css['overdue'] : undefined}
      title={overdue ? t('page.goods.overdue') : undefined}
    >
      {overdue && <span aria-hidden="true">! </span>}
      <DayText day={lot.reviewDue} short />
    </span>
  );
}
