import { useRef } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Pages } from '../../rpc/use-pages.ts';
import { FailureNote } from '../feedback/failure-note.tsx';
import { filtersInWords } from '../print/filters-in-words.ts';
import { PrintedTable } from '../print/printed-table.tsx';
import { mostPrintedRows, useLoadBeforePrint, usePrinting } from '../print/printing.ts';
import type { Column } from './column.ts';
import { ColumnMenu } from './column-menu.tsx';
import { DataGrid } from './data-grid.tsx';
import css from './data-table.module.css';
import { useShownColumns } from './use-shown-columns.ts';

/** Which rows are chosen, by key; `bar` names what the choice will act on. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
  readonly bar: ReactNode;
}

/** What a DataTable shows and what its rows do. */
export interface DataTableProps<Row> {
  /** Names the kept choice of columns. */
  readonly name: string;
  /** Read to those who do not see the table. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly pages: Pick<
    Pages<Row>,
    'items' | 'total' | 'loading' | 'loadingMore' | 'failed' | 'more' | 'again'
  > &
    Partial<Pick<Pages<Row>, 'loadUpTo'>>;
  readonly rowKey: (row: Row) => string;
  /** Enter or a click. */
  readonly onOpen?: (row: Row) => void;
  readonly selection?: Selection;
  readonly empty: ReactNode;
  readonly touch?: boolean;
  /** Search and filters, left of the count. */
  readonly tools?: ReactNode;
  readonly isActive?: (row: Row) => boolean;
}

/**
 * A table for any number of rows: only what is seen is drawn, more is asked for as it is scrolled.
 * ↑ ↓ move, Enter opens, Space chooses. The count and the sums are of everything that matches.
 * It never scrolls sideways: what has no room stands under the lead column.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const t = useText();
  const { pages } = props;
  const choice = useShownColumns(props.name, props.columns);
  const printing = usePrinting();
  const filters = useRef<HTMLDivElement>(null);
  useLoadBeforePrint(async () => pages.loadUpTo?.(mostPrintedRows));
  const isEmpty = !pages.loading && pages.failed === null && pages.items.length === 0;
  return (
    <div className={css['frame']}>
      <div className={css['tools']}>
        <div ref={filters} className={css['filters']}>
          {props.tools}
        </div>
        <span className={css['count']} role="status">
          {pages.total === null
            ? ''
            : t('table.count', { count: pages.total, total: formatInteger(pages.total) })}
        </span>
        <ColumnMenu columns={props.columns} isShown={choice.isShown} onToggle={choice.toggle} />
      </div>
      {props.selection !== undefined && props.selection.keys.size > 0 && (
        <div className={css['selection']}>{props.selection.bar}</div>
      )}
      {pages.failed !== null && <FailureNote error={pages.failed.error} onAgain={pages.again} />}
      {isEmpty ? (
        <div className={css['sheet']}>{props.empty}</div>
      ) : (
        <DataGrid {...props} shown={choice.shown} />
      )}
      {printing && !isEmpty && (
        <PrintedTable
          label={props.label}
          columns={choice.shown}
          rows={pages.items}
          rowKey={props.rowKey}
          total={pages.total ?? pages.items.length}
          filters={() => filtersInWords(filters.current)}
        />
      )}
    </div>
  );
}
