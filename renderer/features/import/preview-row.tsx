import { Select, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { countryName, isCountry } from '../../../shared/catalog/countries.ts';
import { goodsCategoryCodes } from '../../../shared/catalog/goods/goods-category.ts';
import type { ImportField } from '../../../shared/domain/intake/import-fields.ts';
import { spokenCountry, spokenUnit } from '../../../shared/domain/intake/read-spoken.ts';
import { parseLegalDate } from '../../../shared/kernel/legal-date.ts';
import type { Choice } from '../../i18n/choice.ts';
import { useCountries } from '../../i18n/countries.ts';
import { useCurrencies } from '../../i18n/currencies.ts';
import { formatPartialDate } from '../../i18n/dates.ts';
import { useCatalog } from '../../i18n/use-catalog.ts';
import { formatWrittenNumber } from '../../i18n/numbers.ts';
import { useLocale, useText, useWords } from '../../i18n/use-text.ts';
import { useReasonWords } from '../../ui/feedback/reason-words.ts';
import { searchedList } from '../../ui/form/searched-list.ts';
import { useUnitChoices } from '../../ui/form/quantity-field.tsx';
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
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (row: number, field: ImportField, value: string) => void;
}): ReactNode {
  const t = useText();
  const words = useWords();
  const reasons = useReasonWords();
  const { locale } = useLocale();
  const { row, answers } = props;
  const [tone, Icon] = badges[row.state];
  const { values } = row;
  const answered = Object.keys(answers).flatMap((at) => {
    const [number, field] = at.split(' ');
    return Number(number) === row.row ? [field as ImportField] : [];
  });
  const faulty = row.problems.flatMap(({ field }) => (field === undefined ? [] : [field]));
  const asked = [...new Set([...row.missing, ...faulty, ...answered])] as ImportField[];
  const country = spokenCountry(values.country ?? '');
  const where = isCountry(country) ? countryName(country, locale) : country;
  const said = [
    parseLegalDate(values.date ?? '').ok
      ? formatPartialDate(values.date ?? '', locale)
      : values.date,
    [values.place, where].filter(Boolean).join(', '),
  ];
  const unitOf = (code: string | undefined): string | undefined =>
    words(`unit.${spokenUnit(code ?? '').toUpperCase()}`) ?? code;
  const amountOf = (number: string | undefined, unit: string | undefined): string =>
    [number === undefined ? '' : formatWrittenNumber(number, locale), unitOf(unit)]
      .filter(Boolean)
      .join('\u00a0');
  const amounts = [
    amountOf(values.quantity, values.unit),
    amountOf(values.secondQuantity, values.secondUnit),
  ];
  return (
    <>
      <span className={css['rowNumber']}>{row.row}</span>
      <div className={css['rowText']}>
        <p className={css['rowTitle']}>
          <strong>{row.number === '' ? t('page.import.noNumber') : row.number}</strong>{' '}
          {values.description}
        </p>
        <p className={css['muted']}>{[...said, ...amounts].filter(Boolean).join(' · ')}</p>
        {row.problems
          .filter(({ field }) => field === undefined)
          .map((problem) => (
            <p key={problem.code} className={css['problem']}>
              {reasons.why(problem) ?? problem.code}{' '}
              <span className={css['remedy']}>{reasons.remedy(problem)}</span>
            </p>
          ))}
        {asked.length > 0 && (
          <div className={css['asked']}>
            {asked.map((field) => (
              <Asked
                key={field}
                row={row}
                field={field}
                given={answers[`${row.row} ${field}`]}
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

interface AskedProps {
  readonly row: ImportRow;
  readonly field: ImportField;
  readonly given: string | undefined;
  readonly onAnswer: (row: number, field: ImportField, value: string) => void;
}

/** One field of a row that is missing or wrong, to be answered in place. */
function Asked(props: AskedProps): ReactNode {
  const choices = useChoices(props.field);
  return choices === undefined ? <Typed {...props} /> : <Chosen {...props} choices={choices} />;
}

const whyBeforeRemedy: ('label' | 'input' | 'error' | 'description')[] = [
  'label',
  'input',
  'error',
  'description',
];

function useAsked({ row, field }: AskedProps) {
  const t = useText();
  const reasons = useReasonWords();
  const problem = row.problems.find((each) => each.field === field);
  const name = t(`page.import.field.${field}`);
  return {
    label: name,
    'aria-label': t('page.import.askedLabel', { field: name, row: row.row }),
    description: problem === undefined ? undefined : reasons.remedy(problem),
    error: problem === undefined ? undefined : (reasons.why(problem) ?? problem.code),
    inputWrapperOrder: whyBeforeRemedy,
  };
}

function Typed(props: AskedProps): ReactNode {
  const t = useText();
  const { row, field } = props;
  const before = props.given ?? row.values[field] ?? '';
  const [{ typed, over }, setState] = useState({ typed: before, over: before });
  // The row of another file stands in the same place of the list.
  if (over !== before) setState({ typed: before, over: before });
  const tell = (): void => {
    if (typed !== before) props.onAnswer(row.row, field, typed);
  };
  return (
    <TextInput
      {...useAsked(props)}
      placeholder={t(`page.import.example.${field === 'date' ? 'date' : 'other'}`)}
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        setState({ typed: event.currentTarget.value, over });
      }}
      onBlur={tell}
      onKeyDown={(event) => {
        if (event.key === 'Enter') tell();
      }}
    />
  );
}

/** What comes from a list is chosen from it by its name, so that nobody needs to know the codes. */
function Chosen(props: AskedProps & { readonly choices: readonly Choice[] }): ReactNode {
  const t = useText();
  const { row, field, choices } = props;
  const value = props.given ?? row.values[field] ?? '';
  return (
    <Select
      {...useAsked(props)}
      data={[...choices]}
      {...searchedList}
      allowDeselect={false}
      // A word of the file that is none of these stays in sight.
      placeholder={value}
      nothingFoundMessage={t('field.nothingFound')}
      value={choices.some((each) => each.value === value) ? value : null}
      onChange={(chosen) => {
        if (chosen !== null) props.onAnswer(row.row, field, chosen);
      }}
    />
  );
}

function useChoices(field: ImportField): readonly Choice[] | undefined {
  const name = useCatalog();
  const countries = useCountries();
  const currencies = useCurrencies();
  const units = useUnitChoices();
  if (field === 'country') return countries;
  if (field === 'currency') return currencies;
  if (field === 'unit' || field === 'secondUnit') return units;
  if (field !== 'category') return undefined;
  return goodsCategoryCodes.map((code) => ({ value: code, label: name('category', code) }));
}
