import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useText } from '../../i18n/use-text.ts';
import css from './day-input.module.css';
import { readDay, writeDay } from './day-text.ts';

/**
 * A calendar day, typed as the reader's language writes it or chosen from the calendar. Gives
 * `2026-11-21`; what is no day is given as it was typed, so that the schema refuses it.
 */
export function DayInput(props: {
  readonly label: string;
  /** The label stands inside the empty field, as in a row of filters. */
  readonly within?: boolean;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly name?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}): ReactNode {
  const t = useText();
  const { locale } = useLocale();
  const calendar = useRef<HTMLInputElement>(null);
  // While it is typed the text stays as typed; afterwards it is written in the language's form.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={css['day']}>
      <TextInput
        {...(props.within === true ? { 'aria-label': props.label } : { label: props.label })}
        {...(props.name === undefined ? {} : { name: props.name })}
        description={props.description}
        error={props.error}
        required={props.required ?? false}
        disabled={props.disabled ?? false}
        placeholder={props.within === true ? props.label : t('field.dayForm')}
        autoComplete="off"
        inputMode="numeric"
        value={typed ?? writeDay(props.value, locale)}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          props.onChange(readDay(text) ?? text.trim());
        }}
        onBlur={() => {
          setTyped(null);
        }}
        rightSection={
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            disabled={props.disabled ?? false}
            aria-label={`${t('field.calendar')}: ${props.label}`}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={18} aria-hidden="true" />
          </ActionIcon>
        }
      />
      <input
        ref={calendar}
        type="date"
        className={css['calendar']}
        tabIndex={-1}
        aria-hidden="true"
        min={props.min}
        max={props.max}
        value={readDay(props.value) ?? ''}
        onChange={(event) => {
          setTyped(null);
          props.onChange(event.currentTarget.value);
        }}
      />
    </div>
  );
}
