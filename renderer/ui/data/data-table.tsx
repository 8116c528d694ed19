import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import type { Pages } from '../../rpc/use-pages.ts';
import { FailureNote } from '../feedback/failure-note.tsx';
import type { Column } from './column.ts';
import { ColumnMenu } from './column-menu.tsx';
import css from './data-table.module.css';
import { useShownColumns } from './use-shown-columns.ts';

/** Which rows are chosen, by key; `bar` names what the choice will act on. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
  readonly bar: ReactNode;
}

interface DataTableProps<Row> {
  /** Names the kept choice of columns. */
  readonly name: string;
  /** Read to those who do not see the table. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly pages: Pick<
    Pages<Row>,
    'items' | 'total' | 'loading' | 'loadingMore' | 'failed' | 'more' | 'again'
  >;
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
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const t = useText();
  const { pages } = props;
  const choice = useShownColumns(props.name, props.columns);
  const hasFoot = choice.shown.some((column) => column.foot !== undefined);
  const isEmpty = !pages.loading && pages.failed === null && pages.items.length === 0;
  return (
    <div className={css['frame']}>
      <div className={css['tools']}>
        <div className={css['filters']}>{props.tools}</div>
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
        <Grid {...props} shown={choice.shown} hasFoot={hasFoot} />
      )}
    </div>
  );
}

interface GridProps<Row> extends DataTableProps<Row> {
  readonly shown: readonly Column<Row>[];
  readonly hasFoot: boolean;
}

function Grid<Row>(props: GridProps<Row>): ReactNode {
  const { pages, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(0);
  const rowHeight = props.touch === true ? 44 : 33;
  const virtual = useVirtualizer({
    count: pages.items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  const { more } = pages;
  useEffect(() => {
    if (pages.items.length > 0 && lastDrawn >= pages.items.length - 16) more();
  }, [lastDrawn, pages.items.length, more]);

  const toggle = (row: Row): void => {
    if (selection === undefined) return;
    const keys = new Set(selection.keys);
    if (!keys.delete(props.rowKey(row))) keys.add(props.rowKey(row));
    selection.onChange(keys);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 12,
      PageUp: -12,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    const row = pages.items[active];
    if (step !== undefined) {
      const next = Math.max(0, Math.min(pages.items.length - 1, active + step));
      setActive(next);
      virtual.scrollToIndex(next);
    } else if (event.key === 'Enter' && row !== undefined) props.onOpen?.(row);
    else if (event.key === ' ' && row !== undefined) toggle(row);
    else return;
    event.preventDefault();
  };
  const tracks = props.shown.map((column) => column.width).join(' ');
  const template = selection === undefined ? tracks : `36px ${tracks}`;
  return (
    <div
      ref={scroller}
      className={css['sheet']}
      role="grid"
      aria-label={props.label}
      aria-rowcount={(pages.total ?? pages.items.length) + 1}
      aria-multiselectable={selection !== undefined}
      aria-activedescendant={pages.items.length > 0 ? `${id}-${active}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      data-touch={props.touch}
    >
      <div className={css['head']} role="row" style={{ gridTemplateColumns: template }}>
        {selection !== undefined && <SelectAll {...props} selection={selection} />}
        {props.shown.map((column) => (
          <div key={column.key} role="columnheader" data-align={column.align}>
            {column.title}
          </div>
        ))}
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {drawn.map((item) => {
          const row = pages.items[item.index];
          if (row === undefined) return null;
          return (
            <GridRow
              key={props.rowKey(row)}
              table={props}
              row={row}
              id={`${id}-${item.index}`}
              index={item.index}
              isActive={item.index === active}
              style={{
                gridTemplateColumns: template,
                height: rowHeight,
                transform: `translateY(${item.start}px)`,
              }}
              onPress={() => {
                setActive(item.index);
                props.onOpen?.(row);
              }}
              onToggle={() => {
                toggle(row);
              }}
            />
          );
        })}
      </div>
      {props.hasFoot && (
        <div className={css['foot']} role="row" style={{ gridTemplateColumns: template }}>
          {selection !== undefined && <div role="gridcell" />}
          {props.shown.map((column) => (
            <div key={column.key} role="gridcell" data-align={column.align}>
              {column.foot}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function GridRow<Row>(props: {
  readonly table: GridProps<Row>;
  readonly row: Row;
  readonly id: string;
  readonly index: number;
  readonly isActive: boolean;
  readonly style: CSSProperties;
  readonly onPress: () => void;
  readonly onToggle: () => void;
}): ReactNode {
  const { table, row } = props;
  const { selection } = table;
  const isSelected = selection?.keys.has(table.rowKey(row));
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
    <div
      id={props.id}
      className={css['row']}
      role="row"
      aria-rowindex={props.index + 2}
      aria-selected={isSelected}
      data-active={props.isActive || undefined}
      data-open={table.isActive?.(row) === true || undefined}
      data-clickable={table.onOpen !== undefined || undefined}
      style={props.style}
      onClick={props.onPress}
    >
      {selection !== undefined && (
        <div role="gridcell" className={css['check']}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={table.rowKey(row)}
            checked={isSelected === true}
            onClick={(event) => {
              event.stopPropagation();
            }}
            onChange={props.onToggle}
          />
        </div>
      )}
      {table.shown.map((column) => (
        <div key={column.key} role="gridcell" data-align={column.align}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

/** Chooses every row that is loaded; what is not loaded is never acted on unseen. */
function SelectAll<Row>(props: GridProps<Row> & { readonly selection: Selection }): ReactNode {
  const t = useText();
  const { selection, pages } = props;
  const all = pages.items.length > 0 && pages.items.length === selection.keys.size;
  return (
    <div role="columnheader" className={css['check']}>
      <Checkbox
        size="xs"
        aria-label={t('table.selectAll')}
        checked={all}
        indeterminate={!all && selection.keys.size > 0}
        onChange={() => {
          selection.onChange(new Set(all ? [] : pages.items.map((row) => props.rowKey(row))));
        }}
      />
    </div>
  );
}
