import { SegmentedControl, Skeleton } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText } from '../../i18n/use-text.ts';
import { VirtualList } from '../../ui/data/virtual-list.tsx';
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
  const first = useImportRows(props.work, props.state, 0);
  const total = first.data?.previewTotal ?? 0;
  const places = useMemo(() => Array.from({ length: total }, (_, index) => index), [total]);
  if (first.data !== undefined && total === 0) {
    const said = props.state === 'all' ? 'page.import.noRows' : 'page.import.noneHere';
    return <p className={css['muted']}>{t(said)}</p>;
  }
  return (
    <div className={css['rows']}>
      <VirtualList label={t('page.import.rows')} rows={places} rowKey={String} rowHeight={76}>
        {(index) => (
          <div className={css['row']}>
            <RowAt work={props.work} state={props.state} index={index} />
          </div>
        )}
      </VirtualList>
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
