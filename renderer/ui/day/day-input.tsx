import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useText } from '../../i18n/use-text.ts';
import { Calendar } from './calendar.tsx';
import { readDay, writeDay } from './day-text.ts';

/**
 * A calendar day, typed as the reader's language writes it or chosen from the calendar. Gives
 * `2026-11-21`; what is no day is given as it was typed, so that the schema refuses it.
 */
export function DayInput(props: {
  readonly label: string;
  /** The label stands inside the empty field, as in a row of filters, which no schema refuses. */
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
  const [isOpen, setOpen] = useState(false);
  // While it is typed the text stays as typed; afterwards it is written in the language's form.
  const [typed, setTyped] = useState<string | null>(null);
  const choose = (day: string): void => {
    setTyped(null);
    setOpen(false);
    props.onChange(day);
  };
  const calendar = (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          disabled={props.disabled ?? false}
          aria-label={`${t('field.calendar')}: ${props.label}`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <IconCalendar size={18} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Calendar value={readDay(props.value)} min={props.min} max={props.max} onChoose={choose} />
      </Popover.Dropdown>
    </Popover>
  );
  const isNoDay = typed === null && props.value !== '' && readDay(props.value) === undefined;
  return (
    <TextInput
      {...(props.within === true ? { 'aria-label': props.label } : { label: props.label })}
      {...(props.name === undefined ? {} : { name: props.name })}
      description={props.description}
      error={props.within === true && isNoDay ? t('field.notADay') : props.error}
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
      rightSection={calendar}
    />
  );
}
