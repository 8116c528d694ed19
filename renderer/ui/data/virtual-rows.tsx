import type { Virtualizer } from '@tanstack/react-virtual';
import type { AriaAttributes, AriaRole, ReactNode } from 'react';

/** The rows in sight, each at its height, in a box as high as all of them. */
export function VirtualRows<Row>(props: {
  readonly virtual: Virtualizer<HTMLDivElement, HTMLElement>;
  readonly rows: readonly Row[];
  /** What the box is to those who do not see it; nothing unless given. */
  readonly role?: AriaRole;
  /** What a row is to them, how it looks, and whether it is wrong. */
  readonly row: (row: Row, index: number) => RowLook;
  readonly children: (row: Row, index: number) => ReactNode;
}): ReactNode {
  const { virtual, rows } = props;
  return (
    <div role={props.role} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
      {virtual.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return row === undefined ? null : (
          <div
            {...props.row(row, item.index)}
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {props.children(row, item.index)}
          </div>
        );
      })}
    </div>
  );
}

interface RowLook extends AriaAttributes {
  readonly role: AriaRole;
  readonly className: string | undefined;
  readonly 'data-wrong'?: true | undefined;
}
