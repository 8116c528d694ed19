import { SegmentedControl, Skeleton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import { Section } from '../../ui/layout/section.tsx';
import css from './import.module.css';
import { PreviewRow } from './preview-row.tsx';
import { rowsAtOnce, useImportRows } from './use-import.ts';
import type { Importing, ImportReport, RowState } from './use-import.ts';

const states = ['all', 'incomplete', 'rejected', 'assumed', 'complete'] as const;

/** Every row of the file as it was read; what is missing is asked for beside it (IM-01). */
export function PreviewTable(props: {
  readonly report: ImportReport;
  readonly work: Importing;
}): ReactNode {
  const t = useText();
  const { report } = props;
  const [state, setState] = useState<RowState>('all');
  const count = (of: RowState): number => (of === 'all' ? report.rows : report[of]);
  return (
    <Section
      title={t('page.import.rows')}
      note={t('page.import.rowsNote')}
      actions={
        <SegmentedControl
          aria-label={t('page.import.rows')}
          data={states.map((of) => ({
            value: of,
            label: `${t(`page.import.state.${of}`)} ${formatInteger(count(of))}`,
          }))}
          value={state}
          onChange={(value) => {
            setState(states.find((of) => of === value) ?? 'all');
          }}
        />
      }
    >
      <Rows key={state} work={props.work} state={state} />
    </Section>
  );
}

function Rows(props: { readonly work: Importing; readonly state: RowState }): ReactNode {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const first = useImportRows(props.work, props.state, 0);
  const total = first.data?.previewTotal ?? 0;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => 76,
    overscan: 6,
  });
  if (first.data !== undefined && total === 0) {
    return <p className={css['muted']}>{t('page.import.noneHere')}</p>;
  }
  return (
    <div
      ref={scroller}
      className={css['rows']}
      role="list"
      aria-label={t('page.import.rows')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keyboard
      tabIndex={0}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            role="listitem"
            aria-setsize={total}
            aria-posinset={item.index + 1}
            className={css['row']}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <RowAt work={props.work} state={props.state} index={item.index} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The row at a place of the list; rows of one stretch share one question. */
function RowAt(props: {
  readonly work: Importing;
  readonly state: RowState;
  readonly index: number;
}): ReactNode {
  const { work, index } = props;
  const stretch = useImportRows(work, props.state, Math.floor(index / rowsAtOnce));
  const row = stretch.data?.preview[index % rowsAtOnce];
  if (row === undefined) return <Skeleton className={css['coming'] ?? ''} height={20} />;
  return <PreviewRow key={row.row} row={row} answers={work.answers} onAnswer={work.answer} />;
}
