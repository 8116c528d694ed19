import type { ReactNode } from 'react';
import { isFinalOrderState } from '../../../../shared/domain/destruction/order/order-states.ts';
import { paths } from '../../../app/paths.ts';
import { useGo } from '../../../app/use-go.ts';
import { useCatalog } from '../../../i18n/use-catalog.ts';
import { useText, useWords } from '../../../i18n/use-text.ts';
import { usePages } from '../../../rpc/use-pages.ts';
import type { Column } from '../../../ui/data/column.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Order, OrderLine } from '../../../ui/orders/order.ts';
import { OutcomeBadge } from '../../../ui/orders/outcome-badge.tsx';
import { Totals } from '../../../ui/orders/totals.tsx';
import { DayText } from '../../../ui/values/date-text.tsx';
import { Mass, Quantities, Quantity } from '../../../ui/values/quantity.tsx';
import { Reference } from '../../../ui/values/reference.tsx';
import { AddLotsButton, useGoodsChange } from './goods-change.tsx';
import columnCss from '../list/order-columns.module.css';
import css from './order-goods.module.css';

/** What will go, or went: every line with its totals, its waste code and the paper it rests on. */
export function OrderGoods(props: {
  readonly order: Order;
  /** True where the goods may also be changed, not only read. */
  readonly isDesk?: boolean;
}): ReactNode {
  const t = useText();
  const go = useGo();
  const { order } = props;
  const lines = usePages('orders.lines', { orderId: order.id });
  const change = useGoodsChange(order, lines.items);
  const isOpen = props.isDesk === true && change.isOpen;
  const title = t(headingOf(order.state));
  const unweighed = order.linesUnweighed;
  return (
    <section className={css['goods']} aria-label={title}>
      <header className={css['head']}>
        <div className={css['what']}>
          <h2 className={css['title']}>{title}</h2>
          {isOpen && <AddLotsButton order={order} />}
        </div>
        <Totals totals={order.totals} massGrams={order.massGrams} />
      </header>
      {unweighed > 0 && (
        <p className={css['note']}>{t('page.order.unweighed', { count: unweighed })}</p>
      )}
      <div className={css['table']}>
        <DataTable
          name="order-lines"
          label={title}
          columns={useLineColumns(order)}
          pages={lines}
          rowKey={(line) => line.lot.id}
          onOpen={(line) => {
            go(paths.lot(line.lot.id));
          }}
          {...(isOpen ? { selection: change.selection } : {})}
          touch
          empty={null}
        />
      </div>
      {isOpen && change.dialog}
    </section>
  );
}

/** Goods that went or never will are not headed by what will happen to them. */
function headingOf(state: Order['state']) {
  if (went.has(state)) return 'page.order.whatWent' as const;
  const isFinal = isFinalOrderState(state);
  return isFinal ? ('page.order.whatWasPlanned' as const) : ('page.order.whatGoes' as const);
}

const went: ReadonlySet<Order['state']> = new Set(['executed', 'reconciled', 'certified']);

function useLineColumns(order: Order): readonly Column<OrderLine>[] {
  const t = useText();
  const ran = order.run !== null || (order.staging?.linesStopped ?? 0) > 0;
  return [
    {
      key: 'goods',
      title: t('page.order.goods'),
      width: 'minmax(184px, 2fr)',
      lead: true,
      cell: (line) => (
        <div className={columnCss['two']}>
          <strong>{line.lot.description}</strong>
          <Reference value={line.lot.reference} />
        </div>
      ),
    },
    {
      key: 'quantity',
      title: t('page.order.amount'),
      width: '120px',
      yields: 'never',
      align: 'right',
      cell: ({ quantity }) => <Quantity amount={quantity.amount} unit={quantity.unit} />,
      // Sums of several units have more room above the table.
      foot: order.totals.length === 1 ? <Quantities of={order.totals} /> : undefined,
    },
    {
      key: 'mass',
      title: t('page.order.mass'),
      width: '96px',
      yields: 5,
      align: 'right',
      cell: (line) => <Mass grams={line.massGrams} />,
      foot: <Mass grams={order.massGrams} />,
    },
    ...(ran ? [outcomeColumn(t('page.order.outcome'))] : []),
    ...useLineDetails(ran),
  ];
}

function outcomeColumn(title: string): Column<OrderLine> {
  return {
    key: 'outcome',
    title,
    width: '128px',
    yields: 4,
    cell: (line) => <LineOutcome line={line} />,
  };
}

function useLineDetails(ran: boolean): readonly Column<OrderLine>[] {
  const t = useText();
  const words = useWords();
  const name = useCatalog();
  return [
    {
      key: 'waste',
      title: t('page.order.waste'),
      width: 'minmax(116px, 1.2fr)',
      yields: 2,
      // The outcome takes its room; the column menu brings it back.
      optional: ran,
      cell: ({ wasteCode }) => (
        <div className={columnCss['pair']} title={words(`wasteCode.${wasteCode}`)}>
          <Reference value={wasteCode} copy={false} />
          <span>{words(`wasteCode.${wasteCode}`)}</span>
        </div>
      ),
    },
    {
      key: 'basis',
      title: t('page.order.basis'),
      width: 'minmax(116px, 1.4fr)',
      yields: 3,
      cell: ({ basis }) => (
        <div className={columnCss['pair']} title={name('basisKind', basis.kind)}>
          <span>{name('basisKind', basis.kind)}</span>
          <span title={basis.documentNumber}>
            {basis.documentNumber}, <DayText day={basis.documentDate} short />
          </span>
        </div>
      ),
    },
    {
      key: 'packages',
      title: t('page.order.packages'),
      width: '88px',
      yields: 1,
      align: 'right',
      optional: true,
      cell: (line) => line.packages.length,
    },
    {
      key: 'place',
      title: t('page.order.place'),
      width: '150px',
      yields: 1,
      optional: true,
      cell: (line) => line.lot.locationPath ?? '—',
    },
  ];
}

/** What became of a line; stopped lines stay here. */
function LineOutcome(props: { readonly line: OrderLine }): ReactNode {
  const t = useText();
  const { stopped, outcome } = props.line;
  if (stopped) return <OutcomeBadge line={props.line} />;
  return outcome === null ? '—' : t(`page.run.outcome.${outcome.kind}`);
}
