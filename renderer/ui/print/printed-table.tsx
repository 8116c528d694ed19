import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Column } from '../data/column.ts';
import { footCells } from '../data/foot-cells.ts';
import css from './printed-table.module.css';
import { mostPrintedRows } from './printing.ts';

/** From so many columns on, the paper lies. */
const wideFrom = 6;

/**
 * A list on paper: a real table, so that the head stands again on every page and no row is torn.
 * It says its filters in words and how many rows there are, also those it does not show.
 */
export function PrintedTable<Row>(props: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Everything that matches, printed or not. */
  readonly total: number;
  /** Reads the filters of the list as they stand; asked once, when the paper is taken. */
  readonly filters?: () => readonly string[];
}): ReactNode {
  const t = useText();
  const { columns, total } = props;
  const rows = props.rows.slice(0, mostPrintedRows);
  const [filters] = useState(props.filters ?? (() => []));
  const counts = { count: total, total: formatInteger(total) };
  return (
    <div className={css['list']} data-print-wide={columns.length >= wideFrom || undefined}>
      <p className={css['about']}>
        {props.filters !== undefined && [...filters, t('table.count', counts)].join(' · ')}
        {rows.length < total && (
          <strong className={css['cut']}>
            {t('print.cut', { shown: formatInteger(rows.length), total: formatInteger(total) })}
          </strong>
        )}
      </p>
      <table className={css['table']} aria-label={props.label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {columns.map((column) => (
                <td key={column.key} data-align={column.align} data-lead={column.lead}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
          <Foot columns={columns} />
        </tbody>
      </table>
    </div>
  );
}

/** Sums stand once, under the last row, not on every page. */
function Foot<Row>(props: { readonly columns: readonly Column<Row>[] }): ReactNode {
  const { columns } = props;
  if (columns.every((column) => column.foot === undefined)) return null;
  return (
    <tr className={css['foot']}>
      {footCells(columns).map(({ column, span }) => (
        <td key={column.key} colSpan={span} data-align={column.align}>
          {column.foot}
        </td>
      ))}
    </tr>
  );
}
