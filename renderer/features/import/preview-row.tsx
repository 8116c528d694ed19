import { TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportField } from '../../../shared/domain/intake/import-fields.ts';
import { useText, useWords } from '../../i18n/use-text.ts';
import { useReasonWords } from '../../ui/feedback/reason-words.ts';
import { Badge } from '../../ui/values/badge.tsx';
import css from './import.module.css';
import type { ImportRow } from './use-import.ts';

const badges = {
  complete: ['allowed', IconCircleCheck],
  incomplete: ['conditional', IconCircleDashed],
  rejected: ['forbidden', IconCircleX],
} as const;

/** One row as it was read; what is missing or wrong is asked for beside it. */
export function PreviewRow(props: {
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
