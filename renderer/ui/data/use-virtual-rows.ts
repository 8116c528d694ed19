import { useVirtualizer } from '@tanstack/react-virtual';
import type { Virtualizer } from '@tanstack/react-virtual';
import { startTransition, useEffect, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** More is asked for when so many of the loaded rows are left below. */
const ahead = 16;

/** So many rows above and below those in sight are drawn too: scrolling finds them there. */
const beyond = 12;

/** What is scrolled, and the rows in it. */
interface ScrolledRows<Row> {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What a row is about as high as, in pixels; when that changes, all are measured anew. */
  readonly rowHeight: number;
  readonly more?: (() => void) | undefined;
}

/** Draws the rows in sight, each as high as it is; asks for more before the last is reached. */
export function useVirtualRows<Row>(
  list: ScrolledRows<Row>,
): Virtualizer<HTMLDivElement, HTMLElement> {
  const { rows, rowHeight, more } = list;
  // Those in sight come first, the others when there is time.
  const [overscan, setOverscan] = useState(1);
  useEffect(() => {
    startTransition(() => {
      setOverscan(beyond);
    });
  }, []);
  const virtual = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => list.scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : list.rowKey(row);
    },
    overscan,
  });
  // Before the browser tells the new heights: a later call would throw them away.
  useLayoutEffect(() => {
    virtual.measure();
  }, [virtual, rowHeight]);
  const lastDrawn = virtual.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (rows.length > 0 && lastDrawn >= rows.length - ahead) more?.();
  }, [lastDrawn, rows.length, more]);
  return virtual;
}
