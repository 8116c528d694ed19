import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Column } from './column.ts';
import css from './data-table.module.css';
import { drawAlike } from './fit-columns.ts';
import type { FittedColumns } from './fit-columns.ts';
import { GridRow } from './grid-row.ts';

interface DataRowProps<Row> {
  readonly row: Row;
  readonly fitted: FittedColumns<Row>;
  readonly id: string;
  readonly index: number;
  /** Where the row stands, in pixels from the top of the list. */
  readonly start: number;
  /** The tracks of the grid. */
  readonly template: string;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  /** Undefined where nothing can be chosen. */
  readonly isSelected: boolean | undefined;
  readonly isClickable: boolean;
  readonly isTouch: boolean;
  /** The day it is drawn on: cells say how things stand today. */
  readonly day: string;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onPress: (row: Row, index: number) => void;
  readonly onToggle: (row: Row) => void;
}

/**
 * One row of a DataTable; the lead cell carries what has no track of its own. It is drawn again
 * only when something of it has changed: a table is scrolled and its active row moved without
 * the others.
 */
export const DataRow = memo(DrawnRow, isAsBefore) as typeof DrawnRow;

function isAsBefore<Row>(
  { fitted: fittedBefore, ...before }: DataRowProps<Row>,
  { fitted, ...now }: DataRowProps<Row>,
): boolean {
  const names = Object.keys(now) as (keyof typeof now)[];
  return drawAlike(fittedBefore, fitted) && names.every((name) => before[name] === now[name]);
}

function DrawnRow<Row>(props: DataRowProps<Row>): ReactNode {
  const { row, fitted, index, isSelected, measure } = props;
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
      data-open={props.isOpen || undefined}
      data-clickable={props.isClickable || undefined}
      data-touch={props.isTouch || undefined}
      style={{
        gridTemplateColumns: props.template,
        transform: `translateY(${props.start}px)`,
      }}
      onClick={() => {
        props.onPress(row, index);
      }}
    >
      {isSelected !== undefined && (
        <div role="gridcell" className={css['check']}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-labelledby={`${props.id}-lead`}
            checked={isSelected}
            onClick={(event) => {
              event.stopPropagation();
            }}
            onChange={() => {
              props.onToggle(row);
            }}
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
