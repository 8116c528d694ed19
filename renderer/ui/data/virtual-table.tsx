import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useVirtualRows } from './use-virtual-rows.ts';
import { VirtualRows } from './virtual-rows.tsx';
import css from './virtual-table.module.css';

/** What stands over a column. */
export interface TableHead {
  readonly key: string;
  readonly title: ReactNode;
  /** Numbers stand right. */
  readonly align?: 'right';
}

/**
 * A table with fields or verbs in its cells, for any number of rows, each as high as it needs: only
 * what is seen is drawn. A list that is only read, chosen from and printed is a DataTable.
 */
export function VirtualTable<Row>(props: {
  readonly label: string;
  readonly heads: readonly TableHead[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a row is about as high as, in pixels. */
  readonly rowHeight: number;
  /** The class of the grid in which head and rows lay out their cells. */
  readonly grid: string | undefined;
  readonly isWrong?: (row: Row) => boolean;
  /** A row to bring into sight, each time that another object is given. */
  readonly shown?: { readonly index: number } | undefined;
  /** The cells of a row. */
  readonly children: (row: Row, index: number) => ReactNode;
}): ReactNode {
  const { rows, shown } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows({ ...props, scroller });
  const { scrollToIndex } = virtual;
  useEffect(() => {
    if (shown !== undefined) scrollToIndex(shown.index, { align: 'center' });
  }, [shown, scrollToIndex]);
  return (
    <div
      ref={scroller}
      className={css['scroll']}
      role="table"
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
    >
      <div className={`${css['head']} ${props.grid}`} role="row" aria-rowindex={1}>
        {props.heads.map(({ key, title, align }) => (
          <span key={key} role="columnheader" data-align={align}>
            {title}
          </span>
        ))}
      </div>
      <VirtualRows
        virtual={virtual}
        rows={rows}
        role="rowgroup"
        row={(row, index) => ({
          role: 'row',
          'aria-rowindex': index + 2,
          className: `${css['row']} ${props.grid}`,
          'data-wrong': props.isWrong?.(row) === true || undefined,
        })}
      >
        {props.children}
      </VirtualRows>
    </div>
  );
}
