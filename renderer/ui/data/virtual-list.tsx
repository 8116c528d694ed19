import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useVirtualRows } from './use-virtual-rows.ts';
import { VirtualRows } from './virtual-rows.tsx';
import css from './virtual-list.module.css';

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
  const { rows } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows({ ...props, scroller });
  return (
    <div
      ref={scroller}
      className={css['list']}
      role="list"
      aria-label={props.label}
      // What scrolls must take the focus, or the keyboard cannot reach its rows (WCAG 2.1.1).
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls (WCAG 2.1.1)
      tabIndex={0}
    >
      <VirtualRows
        virtual={virtual}
        rows={rows}
        row={(_, index) => ({
          role: 'listitem',
          'aria-setsize': props.total ?? rows.length,
          'aria-posinset': index + 1,
          className: css['row'],
        })}
      >
        {props.children}
      </VirtualRows>
    </div>
  );
}
