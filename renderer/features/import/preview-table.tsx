import { SegmentedControl, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportField } from '../../../shared/domain/intake/import-fields.ts';
import { formatInteger } from '../../i18n/numbers.ts';
import { useText, useWords } from '../../i18n/use-text.ts';
import { useReasonWords } from '../../ui/feedback/reason-words.ts';
import { Section } from '../../ui/layout/section.tsx';
import { Badge } from '../../ui/values/badge.tsx';
import css from './import.module.css';
import type { ImportReport, ImportRow } from './use-import.ts';

const states = ['all', 'incomplete', 'rejected', 'complete'] as const;
type Shown = (typeof states)[number];

const badges = {
  complete: ['allowed', IconCircleCheck],
  incomplete: ['conditional', IconCircleDashed],
  rejected: ['forbidden', IconCircleX],
} as const;

/** The rows as they were read; what is missing is asked for beside them (IM-01). */
export function PreviewTable(props: {
  readonly report: ImportReport;
  readonly answers: ReadonlyMap<string, string>;
  readonly onAnswer: (row: number, field: ImportField, value: string) => void;
}): ReactNode {
  const t = useText();
  const { report } = props;
  const [state, setState] = useState<Shown>('all');
  const rows = report.preview.filter((row) => state === 'all' || row.state === state);
  const count = (of: Shown): number => (of === 'all' ? report.rows : report[of]);
  return (
    <Section
      title={t('page.import.rows')}
      note={
        report.preview.length < report.rows
          ? t('page.import.firstRows', { shown: formatInteger(report.preview.length) })
          : t('page.import.rowsNote')
      }
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
      <Rows {...props} rows={rows} />
    </Section>
  );
}

function Rows(props: {
  readonly rows: readonly ImportRow[];
  readonly answers: ReadonlyMap<string, string>;
  readonly onAnswer: (row: number, field: ImportField, value: string) => void;
}): ReactNode {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows } = props;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 76,
    getItemKey: (index) => rows[index]?.row ?? index,
    overscan: 6,
  });
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
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="listitem"
              className={css['row']}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Row row={row} answers={props.answers} onAnswer={props.onAnswer} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row(props: {
  readonly row: ImportRow;
  readonly answers: ReadonlyMap<string, string>;
  readonly onAnswer: (row: number, field: ImportField, value: string) => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const reasons = useReasonWords();
  const { row, answers } = props;
  const [tone, Icon] = badges[row.state];
  const { values } = row;
  const answered = [...answers.keys()].flatMap((at) => {
    const [number, field] = at.split(' ');
    return Number(number) === row.row ? [field as ImportField] : [];
  });
  const faulty = row.problems.flatMap(({ field }) => (field === undefined ? [] : [field]));
  const asked = [...new Set([...row.missing, ...faulty, ...answered])] as ImportField[];
  const said = [values.date, [values.place, values.country].filter(Boolean).join(', ')];
  const unitOf = (code: string | undefined): string | undefined =>
    words(`unit.${(code ?? '').toUpperCase()}`) ?? code;
  const amount = [
    values.quantity,
    unitOf(values.unit),
    values.secondQuantity,
    unitOf(values.secondUnit),
  ];
  return (
    <>
      <span className={css['rowNumber']}>{row.row}</span>
      <div className={css['rowText']}>
        <p className={css['rowTitle']}>
          <strong>{row.number === '' ? t('page.import.noNumber') : row.number}</strong>{' '}
          {values.description}
        </p>
        <p className={css['muted']}>
          {[...said, amount.filter(Boolean).join(' ')].filter(Boolean).join(' · ')}
        </p>
        {row.problems
          .filter(({ field }) => field === undefined)
          .map((problem) => (
            <p key={problem.code} className={css['problem']}>
              {reasons.why(problem) ?? problem.code}
            </p>
          ))}
        {asked.length > 0 && (
          <div className={css['asked']}>
            {asked.map((field) => (
              <Asked
                key={field}
                row={row}
                field={field}
                given={answers.get(`${row.row} ${field}`)}
                onAnswer={props.onAnswer}
              />
            ))}
          </div>
        )}
        {row.assumptions.map((assumption) => (
          <p key={assumption.code} className={css['assumption']}>
            {reasons.why(assumption) ?? assumption.code}
          </p>
        ))}
      </div>
      <Badge tone={tone} icon={<Icon size={16} />}>
        {t(`page.import.one.${row.state}`)}
      </Badge>
    </>
  );
}

/** One field of a row that is missing or wrong, to be answered in place. */
function Asked(props: {
  readonly row: ImportRow;
  readonly field: ImportField;
  readonly given: string | undefined;
  readonly onAnswer: (row: number, field: ImportField, value: string) => void;
}): ReactNode {
  const t = useText();
  const reasons = useReasonWords();
  const { row, field } = props;
  const [typed, setTyped] = useState(props.given ?? row.values[field] ?? '');
  const problem = row.problems.find((each) => each.field === field);
  const tell = (): void => {
    if (typed !== (props.given ?? row.values[field] ?? '')) props.onAnswer(row.row, field, typed);
  };
  return (
    <TextInput
      label={t(`page.import.field.${field}`)}
      aria-label={t('page.import.askedLabel', {
        field: t(`page.import.field.${field}`),
        row: row.row,
      })}
      placeholder={t(`page.import.example.${exampleOf(field)}`)}
      error={problem === undefined ? undefined : (reasons.why(problem) ?? problem.code)}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
      onBlur={tell}
      onKeyDown={(event) => {
        if (event.key === 'Enter') tell();
      }}
    />
  );
}

function exampleOf(field: ImportField): 'date' | 'country' | 'unit' | 'category' | 'other' {
  if (field === 'date' || field === 'country' || field === 'category') return field;
  return field === 'unit' || field === 'secondUnit' ? 'unit' : 'other';
}
