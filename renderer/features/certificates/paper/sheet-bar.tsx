import { ActionIcon, NumberInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { formatInteger } from '../../../i18n/numbers.ts';
import { useText } from '../../../i18n/use-text.ts';
import { SearchField } from '../../../ui/data/search-field.tsx';
import css from './sheet-bar.module.css';

/** Goes to a sheet by its number, and to the lines that name what is sought. */
export function SheetBar(props: {
  readonly sheets: number;
  /** The sheet that is read, from 0. */
  readonly read: number;
  readonly onSheet: (sheet: number) => void;
  /** Numbers of the lines that name it, in their order. */
  readonly find: (sought: string) => readonly number[];
  readonly onLine: (line: number) => void;
}): ReactNode {
  const t = useText();
  return (
    <div className={css['bar']} role="toolbar" aria-label={t('page.certificate.bar')}>
      <span className={css['turn']}>
        <NumberInput
          w={76}
          size="sm"
          aria-label={t('page.certificate.sheet')}
          value={props.read + 1}
          min={1}
          max={props.sheets}
          clampBehavior="strict"
          allowDecimal={false}
          hideControls
          onChange={(value) => {
            if (typeof value === 'number' && value !== props.read + 1) props.onSheet(value - 1);
          }}
        />
        <span className={css['of']}>
          {t('page.certificate.ofSheets', { count: formatInteger(props.sheets) })}
        </span>
        <Step
          label={t('page.certificate.before')}
          back
          disabled={props.read === 0}
          onRun={() => {
            props.onSheet(props.read - 1);
          }}
        />
        <Step
          label={t('page.certificate.next')}
          disabled={props.read === props.sheets - 1}
          onRun={() => {
            props.onSheet(props.read + 1);
          }}
        />
      </span>
      <LineFinder find={props.find} onLine={props.onLine} />
    </div>
  );
}

function LineFinder(props: {
  readonly find: (sought: string) => readonly number[];
  readonly onLine: (line: number) => void;
}): ReactNode {
  const t = useText();
  const [sought, setSought] = useState('');
  const [found, setFound] = useState<readonly number[]>([]);
  const [at, setAt] = useState(0);
  const go = (lines: readonly number[], to: number): void => {
    setAt(to);
    const line = lines[to];
    if (line !== undefined) props.onLine(line);
  };
  const seek = (text: string): void => {
    const lines = props.find(text);
    setSought(text);
    setFound(lines);
    go(lines, 0);
  };
  const step = (by: number): void => {
    go(found, (at + by + found.length) % found.length);
  };
  return (
    <span className={css['turn']}>
      <SearchField value={sought} onChange={seek} label={t('page.certificate.find')} />
      <span className={css['of']} role="status">
        {sought !== '' &&
          (found.length === 0
            ? t('page.certificate.noLine')
            : t('page.certificate.lineOf', {
                at: formatInteger(at + 1),
                count: formatInteger(found.length),
              }))}
      </span>
      {found.length > 1 && (
        <>
          <Step
            label={t('page.certificate.lineBefore')}
            back
            onRun={() => {
              step(-1);
            }}
          />
          <Step
            label={t('page.certificate.lineNext')}
            onRun={() => {
              step(1);
            }}
          />
        </>
      )}
    </span>
  );
}

function Step(props: {
  readonly label: string;
  readonly back?: boolean;
  readonly disabled?: boolean;
  readonly onRun: () => void;
}): ReactNode {
  const Icon = props.back === true ? IconChevronUp : IconChevronDown;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled ?? false}
      onClick={props.onRun}
    >
      <Icon size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
