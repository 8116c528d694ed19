import { Checkbox } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { today } from '../../i18n/dates.ts';
import { useText } from '../../i18n/use-text.ts';
import { useSteady } from '../actions/use-steady.ts';
import type { Column } from './column.ts';
import { DataRow } from './data-row.tsx';
import type { DataTableProps, Selection } from './data-table.tsx';
import css from './data-table.module.css';
import { checkWidth, fitColumns } from './fit-columns.ts';
import { footCells } from './foot-cells.ts';
import { useInnerWidth } from './use-inner-width.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface DataGridProps<Row> extends DataTableProps<Row> {
  readonly shown: readonly Column<Row>[];
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: -Infinity,
  End: Infinity,
};

/** The grid of a DataTable: head, the rows that are seen, foot. */
export function DataGrid<Row>(props: DataGridProps<Row>): ReactNode {
  const { pages, selection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(0);
  const fitted = fitColumns(props.shown, useInnerWidth(scroller), selection !== undefined);
  const virtual = useVirtualRows({
    scroller,
    rows: pages.items,
    rowKey: props.rowKey,
    rowHeight: (props.touch === true ? 44 : 33) + 20 * Math.ceil(fitted.under.length / 2),
    more: pages.more,
  });

  const toggle = useSteady((row: Row) => {
    if (selection === undefined) return;
    const keys = new Set(selection.keys);
    if (!keys.delete(props.rowKey(row))) keys.add(props.rowKey(row));
    selection.onChange(keys);
  });
  const press = useSteady((row: Row, index: number) => {
    setActive(index);
    props.onOpen?.(row);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    // A key with Ctrl or Alt is somebody's shortcut: Ctrl Enter sends the form beside the table.
    if (event.ctrlKey || event.altKey || event.metaKey) return;
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
  const tracks = fitted.tracks.map((column) => column.width).join(' ');
  const day = today();
  const template = selection === undefined ? tracks : `${checkWidth}px ${tracks}`;
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
      onPointerOver={tellWhatIsCut}
    >
      <div
        className={css['head']}
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
      >
        {selection !== undefined && <SelectAll {...props} selection={selection} />}
        {fitted.tracks.map((column) => (
          <div key={column.key} role="columnheader" data-align={column.align}>
            {column.title}
          </div>
        ))}
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = pages.items[item.index];
          if (row === undefined) return null;
          return (
            <DataRow
              key={item.key}
              row={row}
              fitted={fitted}
              id={`${id}-${item.index}`}
              index={item.index}
              start={item.start}
              template={template}
              isActive={item.index === active}
              isOpen={props.isActive?.(row) === true}
              isSelected={selection?.keys.has(props.rowKey(row))}
              isClickable={props.onOpen !== undefined}
              isTouch={props.touch === true}
              day={day}
              measure={virtual.measureElement}
              onPress={press}
              onToggle={toggle}
            />
          );
        })}
      </div>
      <Foot {...props} tracks={fitted.tracks} under={fitted.under} template={template} />
    </div>
  );
}

/** What two lines could not hold is said whole where the pointer rests. */
function tellWhatIsCut(event: PointerEvent): void {
  const cell = (event.target as Element).closest<HTMLElement>('[data-clamped]');
  if (cell === null) return;
  const isCut = cell.scrollHeight > cell.clientHeight + 1 || cell.scrollWidth > cell.clientWidth;
  if (isCut) cell.title = cell.innerText;
  else cell.removeAttribute('title');
}

function Foot<Row>(
  props: DataGridProps<Row> & {
    readonly tracks: readonly Column<Row>[];
    readonly under: readonly Column<Row>[];
    readonly template: string;
  },
): ReactNode {
  if (props.shown.every((column) => column.foot === undefined)) return null;
  const homeless = props.under.filter((column) => column.foot !== undefined);
  const checks = props.selection === undefined ? 0 : 1;
  return (
    <div className={css['foot']} role="row" style={{ gridTemplateColumns: props.template }}>
      {footCells(props.tracks).map(({ column, span }, index) => (
        <div
          key={column.key}
          role="gridcell"
          aria-colspan={index === 0 ? span + checks : span}
          data-align={column.align}
          style={{ gridColumn: `span ${index === 0 ? span + checks : span}` }}
        >
          {index === 0 &&
            homeless.map((each) => (
              <span key={each.key} className={css['homeless']}>
                {each.title} {each.foot}
              </span>
            ))}
          {column.foot}
        </div>
      ))}
    </div>
  );
}

/** Chooses every row that is loaded; what is not loaded is never acted on unseen. */
function SelectAll<Row>(props: DataGridProps<Row> & { readonly selection: Selection }): ReactNode {
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
