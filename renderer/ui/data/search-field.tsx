import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import css from './search-field.module.css';

/** Searches as it is typed; the text stays in the address with `useFilter`. */
export function SearchField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
}): ReactNode {
  const t = useText();
  const [typed, setTyped] = useState(props.value);
  const input = useRef<HTMLInputElement>(null);
  const tell = useDebouncedCallback(props.onChange, 160);
  const change = (value: string): void => {
    setTyped(value);
    tell(value.trim());
  };
  return (
    <TextInput
      ref={input}
      className={css['search'] ?? ''}
      type="search"
      aria-label={props.label}
      placeholder={props.label}
      leftSection={<IconSearch size={18} aria-hidden="true" />}
      rightSection={
        typed === '' ? null : (
          <CloseButton
            size="sm"
            aria-label={t('table.clearSearch')}
            onClick={() => {
              change('');
              input.current?.focus();
            }}
          />
        )
      }
      // As long as what the core searches by.
      maxLength={100}
      value={typed}
      onChange={(event) => {
        change(event.currentTarget.value);
      }}
    />
  );
}
