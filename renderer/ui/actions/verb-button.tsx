import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { KeyHint } from './key-hint.tsx';
import { ariaShortcut, useShortcut } from './shortcut.ts';
import type { Shortcut } from './shortcut.ts';

export interface VerbButtonProps {
  readonly label: string;
  /** What it acts on, said to those who do not see beside what it stands. */
  readonly of?: string;
  readonly onRun: () => void;
  readonly shortcut?: Shortcut | undefined;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly saving?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Greyed, but still pressed: it then says why. */
  readonly refused?: boolean;
  readonly inDialog?: boolean;
  readonly large?: boolean;
  readonly fullWidth?: boolean;
}

const variants = {
  primary: { variant: 'filled' },
  secondary: { variant: 'default' },
  quiet: { variant: 'subtle' },
  danger: { variant: 'outline', color: 'var(--forbidden)' },
} as const;

/** A verb with its shortcut beside it. */
export function VerbButton(props: VerbButtonProps): ReactNode {
  const { shortcut, onRun } = props;
  useShortcut(shortcut, onRun, {
    enabled: props.disabled !== true && props.saving !== true,
    inDialog: props.inDialog ?? false,
  });
  return (
    <Button
      {...variants[props.kind ?? 'secondary']}
      type="button"
      size={props.large === true ? 'lg' : 'sm'}
      fullWidth={props.fullWidth ?? false}
      leftSection={props.icon}
      rightSection={shortcut === undefined ? null : <KeyHint shortcut={shortcut} />}
      loading={props.saving ?? false}
      disabled={props.disabled ?? false}
      {...(props.refused === true ? { 'aria-disabled': true } : {})}
      {...(props.of === undefined ? {} : { 'aria-label': `${props.label} ${props.of}` })}
      aria-keyshortcuts={ariaShortcut(shortcut)}
      onClick={onRun}
    >
      {props.label}
    </Button>
  );
}
