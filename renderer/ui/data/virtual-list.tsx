import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import css from './virtual-list.module.css';

/** A page asks for more when so many of its loaded rows are left below. */
const ahead = 16;

/**
 * A list for any number of rows, each as high as it needs: only what is seen is drawn. Says to
 * those who do not see it how many rows there are and which one this is.
 */
export function VirtualList<Row>(props: {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Everything that belongs to the list, loaded or not; the rows' number unless given. */
  readonly total?: number;
  readonly rowKey: (row: Row) => string;
  /** What a row is about as high as, in pixels. */
  readonly rowHeight: number;
  readonly more?: () => void;
  readonly children: (row: Row, index: number) => ReactNode;
}): ReactNode {
  const { rows, more } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => props.rowHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : props.rowKey(row);
    },
    overscan: 8,
  });
  const drawn = virtual.getVirtualItems();
  const lastDrawn = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && lastDrawn >= rows.length - ahead) more?.();
  }, [lastDrawn, rows.length, more]);
  return (
    <div
      ref={scroller}
      className={css['list']}
      role="list"
      aria-label={props.label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keyboard
      tabIndex={0}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {drawn.map((item) => {
          const row = rows[item.index];
          return row === undefined ? null : (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="listitem"
              aria-setsize={props.total ?? rows.length}
              aria-posinset={item.index + 1}
              className={css['row']}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              {props.children(row, item.index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
