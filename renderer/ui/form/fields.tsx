import { PasswordInput } from '@mantine/core';
import { useCallback, useMemo } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import type { Choice } from '../../i18n/choice.ts';
import { useText } from '../../i18n/use-text.ts';
import { DayInput } from '../day/day-input.tsx';
import css from './form.module.css';
import { searchedList } from './searched-list.ts';
import {
  StillCheckbox,
  StillMultiSelect,
  StillSelect,
  StillTextarea,
  StillTextInput,
} from './still-controls.ts';
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

/** What takes the text that is typed into a field; the same function for as long as the form is. */
export function useTyping(
  { set }: Pick<FormFields, 'set'>,
  name: string,
): (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void {
  return useCallback(
    (event) => {
      set(name, event.currentTarget.value);
    },
    [set, name],
  );
}

/** What takes the one that is chosen; the same function for as long as the form is. */
export function useChoosing(
  { set }: Pick<FormFields, 'set'>,
  name: string,
): (value: string | null) => void {
  return useCallback(
    (value) => {
      set(name, value ?? '');
    },
    [set, name],
  );
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
  },
): ReactNode {
  const { unit } = props;
  const onChange = useTyping(props.form, props.name);
  const beside = useMemo(
    () => (unit === undefined ? null : <span className={css['unit']}>{unit}</span>),
    [unit],
  );
  return (
    <StillTextInput
      {...basics(props)}
      className={props.mono === true ? css['mono'] : undefined}
      placeholder={props.placeholder}
      autoComplete={props.autoComplete ?? 'off'}
      inputMode={props.numeric === true ? 'decimal' : 'text'}
      data-autofocus={props.autoFocus}
      autoFocus={props.autoFocus ?? false}
      rightSection={beside}
      rightSectionWidth={unit === undefined ? undefined : 'auto'}
      value={props.form.text(props.name)}
      onChange={onChange}
    />
  );
}

/** Reasons, notes, findings. */
export function NoteField(props: FieldProps & { readonly rows?: number }): ReactNode {
  const onChange = useTyping(props.form, props.name);
  return (
    <StillTextarea
      {...basics(props)}
      minRows={props.rows ?? 2}
      maxRows={12}
      autosize
      value={props.form.text(props.name)}
      onChange={onChange}
    />
  );
}

/** A password; never kept in a draft. */
export function PasswordField(
  props: FieldProps & { readonly fresh?: boolean; readonly autoFocus?: boolean },
): ReactNode {
  const t = useText();
  const onChange = useTyping(props.form, props.name);
  return (
    <PasswordInput
      {...basics(props)}
      autoComplete={props.fresh === true ? 'new-password' : 'current-password'}
      data-autofocus={props.autoFocus}
      autoFocus={props.autoFocus ?? false}
      visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword'), tabIndex: 0 }}
      value={props.form.text(props.name)}
      onChange={onChange}
    />
  );
}

/** One of a list. */
export function SelectField(
  props: FieldProps & { readonly choices: readonly Choice[]; readonly searchable?: boolean },
): ReactNode {
  const t = useText();
  const { choices, form, name } = props;
  const data = useMemo(() => [...choices], [choices]);
  const onChange = useChoosing(form, name);
  return (
    <StillSelect
      {...basics(props)}
      data={data}
      {...(props.searchable === true ? searchedList : {})}
      allowDeselect={false}
      nothingFoundMessage={t('field.nothingFound')}
      value={form.text(name) === '' ? null : form.text(name)}
      onChange={onChange}
    />
  );
}

/** Several of a list. */
export function MultiSelectField(
  props: FieldProps & { readonly choices: readonly Choice[] },
): ReactNode {
  const t = useText();
  const { form, name } = props;
  const { set } = form;
  const onChange = useCallback(
    (value: string[]) => {
      set(name, value);
    },
    [set, name],
  );
  return (
    <StillMultiSelect
      {...basics(props)}
      data={[...props.choices]}
      {...searchedList}
      hidePickedOptions
      nothingFoundMessage={t('field.nothingFound')}
      value={[...form.list(name)]}
      onChange={onChange}
    />
  );
}

/** Yes or no. */
export function CheckField(props: FieldProps): ReactNode {
  const { form, name } = props;
  const { set } = form;
  const onChange = useCallback(
    (event: ChangeEvent<HTMLInputElement>) => {
      set(name, event.currentTarget.checked);
    },
    [set, name],
  );
  return <StillCheckbox {...basics(props)} checked={form.flag(name)} onChange={onChange} />;
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
