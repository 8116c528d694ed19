import { Checkbox, MultiSelect, PasswordInput, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Choice } from '../../i18n/choice.ts';
import { useText } from '../../i18n/use-text.ts';
import { DayInput } from './day-input.tsx';
import css from './form.module.css';
import { searchedList } from './searched-list.ts';
import type { FormFields } from './use-command-form.ts';

interface FieldProps {
  readonly form: FormFields;
  /** Path of the field in the command's input. */
  readonly name: string;
  readonly label: string;
  /** Where people hesitate. */
  readonly help?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

function basics(props: FieldProps) {
  return {
    name: props.name,
    label: props.label,
    description: props.help,
    error: props.form.errorOf(props.name),
    required: props.required ?? false,
    disabled: props.disabled ?? false,
  };
}

/** A line of text; `unit` stands inside the field; `mono` for codes and references. */
export function TextField(
  props: FieldProps & {
    readonly unit?: string;
    readonly mono?: boolean;
    readonly placeholder?: string;
    readonly autoFocus?: boolean;
    readonly autoComplete?: string;
    readonly numeric?: boolean;
    readonly onBlur?: () => void;
  },
): ReactNode {
  return (
    <TextInput
      {...basics(props)}
      className={props.mono === true ? css['mono'] : undefined}
      placeholder={props.placeholder}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.numeric === true ? 'decimal' : 'text'}
      data-autofocus={props.autoFocus}
      autoFocus={props.autoFocus ?? false}
      rightSection={
        props.unit === undefined ? null : <span className={css['unit']}>{props.unit}</span>
      }
      rightSectionWidth={props.unit === undefined ? undefined : 'auto'}
      value={props.form.text(props.name)}
      onBlur={props.onBlur}
      onChange={(event) => {
        props.form.set(props.name, event.currentTarget.value);
      }}
    />
  );
}

/** Reasons, notes, findings. */
export function NoteField(props: FieldProps & { readonly rows?: number }): ReactNode {
  return (
    <Textarea
      {...basics(props)}
      minRows={props.rows ?? 2}
      maxRows={12}
      autosize
      value={props.form.text(props.name)}
      onChange={(event) => {
        props.form.set(props.name, event.currentTarget.value);
      }}
    />
  );
}

/** A password; never kept in a draft. */
export function PasswordField(
  props: FieldProps & { readonly fresh?: boolean; readonly autoFocus?: boolean },
): ReactNode {
  const t = useText();
  return (
    <PasswordInput
      {...basics(props)}
      autoComplete={props.fresh === true ? 'new-password' : 'current-password'}
      data-autofocus={props.autoFocus}
      autoFocus={props.autoFocus ?? false}
      visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword'), tabIndex: 0 }}
      value={props.form.text(props.name)}
      onChange={(event) => {
        props.form.set(props.name, event.currentTarget.value);
      }}
    />
  );
}

/** One of a list. */
export function SelectField(
  props: FieldProps & { readonly choices: readonly Choice[]; readonly searchable?: boolean },
): ReactNode {
  const t = useText();
  return (
    <Select
      {...basics(props)}
      data={[...props.choices]}
      {...(props.searchable === true ? searchedList : {})}
      allowDeselect={false}
      nothingFoundMessage={t('field.nothingFound')}
      value={props.form.text(props.name) === '' ? null : props.form.text(props.name)}
      onChange={(value) => {
        props.form.set(props.name, value ?? '');
      }}
    />
  );
}

/** Several of a list. */
export function MultiSelectField(
  props: FieldProps & { readonly choices: readonly Choice[] },
): ReactNode {
  const t = useText();
  return (
    <MultiSelect
      {...basics(props)}
      data={[...props.choices]}
      {...searchedList}
      hidePickedOptions
      nothingFoundMessage={t('field.nothingFound')}
      value={[...props.form.list(props.name)]}
      onChange={(value) => {
        props.form.set(props.name, value);
      }}
    />
  );
}

/** Yes or no. */
export function CheckField(props: FieldProps): ReactNode {
  return (
    <Checkbox
      {...basics(props)}
      checked={props.form.flag(props.name)}
      onChange={(event) => {
        props.form.set(props.name, event.currentTarget.checked);
      }}
    />
  );
}

/** A calendar day. */
export function DayField(
  props: FieldProps & { readonly min?: string; readonly max?: string },
): ReactNode {
  return (
    <DayInput
      {...basics(props)}
      min={props.min}
      max={props.max}
      value={props.form.text(props.name)}
      onChange={(day) => {
        props.form.set(props.name, day);
      }}
    />
  );
}

/** Fields that belong together, side by side where there is room. */
export function FieldPair(props: {
  readonly children: ReactNode;
  /** How many stand side by side; left out, as many as there is room for. */
  readonly columns?: 2 | 3 | 4;
}): ReactNode {
  return (
    <div className={css['pair']} data-columns={props.columns}>
      {props.children}
    </div>
  );
}

/** A group of fields under one heading. */
export function FieldGroup(props: {
  readonly legend: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <fieldset className={css['group']}>
      <legend className={css['legend']}>{props.legend}</legend>
      {props.children}
    </fieldset>
  );
}

/** A name in three languages; English is required, the others fall back to it. */
export function NamesField(props: {
  readonly form: FormFields;
  readonly name: string;
  readonly legend: string;
  /** Names of offices run to a line each: they stand one under the other. */
  readonly long?: boolean;
}): ReactNode {
  const t = useText();
  const fields = (
    <>
      <TextField form={props.form} name={`${props.name}.en`} label={t('language.en')} required />
      <TextField form={props.form} name={`${props.name}.ru`} label={t('language.ru')} />
      <TextField form={props.form} name={`${props.name}.kk`} label={t('language.kk')} />
    </>
  );
  return (
    <FieldGroup legend={props.legend}>
      {props.long === true ? fields : <FieldPair columns={3}>{fields}</FieldPair>}
    </FieldGroup>
  );
}
