import { Checkbox } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import type { Column } from './column.ts';
import type { DataTableProps } from './data-table.tsx';
import css from './data-table.module.css';
import type { FittedColumns } from './fit-columns.ts';
import { GridRow } from './grid-row.ts';

/** One row of a DataTable; the lead cell carries what has no track of its own. */
export function DataRow<Row>(props: {
  readonly table: DataTableProps<Row>;
  readonly fitted: FittedColumns<Row>;
  readonly row: Row;
  readonly id: string;
  readonly index: number;
  readonly isActive: boolean;
  readonly style: CSSProperties;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onPress: () => void;
  readonly onToggle: () => void;
}): ReactNode {
  const { table, row, fitted, measure, index } = props;
  const { selection } = table;
  const isSelected = selection?.keys.has(table.rowKey(row));
  return (
    // The grid has the focus and the keys: its Enter opens the row that is active (data-grid.tsx).
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys belong to the grid
    <div
      id={props.id}
      ref={measure}
      className={css['row']}
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-active={props.isActive || undefined}
      data-open={table.isActive?.(row) === true || undefined}
      data-clickable={table.onOpen !== undefined || undefined}
      data-touch={table.touch === true || undefined}
      style={props.style}
      onClick={props.onPress}
    >
      {selection !== undefined && (
        <div role="gridcell" className={css['check']}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-labelledby={`${props.id}-lead`}
            checked={isSelected === true}
            onClick={(event) => {
              event.stopPropagation();
            }}
            onChange={props.onToggle}
          />
        </div>
      )}
      <GridRow value>
        {fitted.tracks.map((column) => (
          <div key={column.key} role="gridcell" data-align={column.align}>
            <div
              id={column === fitted.lead ? `${props.id}-lead` : undefined}
              className={css['text']}
              data-clamped=""
            >
              {column.cell(row)}
            </div>
            {column === fitted.lead && <Under columns={fitted.under} row={row} />}
          </div>
        ))}
      </GridRow>
    </div>
  );
}

function Under<Row>(props: {
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
}): ReactNode {
  const said = props.columns.filter((column) => column.isBlank?.(props.row) !== true);
  if (said.length === 0) return null;
  return (
    <div className={css['under']}>
      {said.map((column) => (
        <span key={column.key}>
          {column.plain !== true && <span className={css['title']}>{column.title}</span>}{' '}
          {column.cell(props.row)}
        </span>
      ))}
    </div>
  );
}
