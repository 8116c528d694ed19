import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { WhyNotDialog } from '../feedback/why-not-dialog.tsx';
import type { Refusal } from '../feedback/why-not.tsx';
import { KeyHint } from './key-hint.tsx';
import { ariaShortcut, useShortcut } from './shortcut.ts';
import type { Shortcut } from './shortcut.ts';

interface ActionButtonProps {
  readonly label: string;
  readonly onRun: () => void;
  readonly shortcut?: Shortcut | undefined;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly saving?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** Reasons why it is not possible now: the button is greyed and opens them instead. */
  readonly whyNot?: readonly Refusal[] | undefined;
  readonly inDialog?: boolean;
  readonly large?: boolean;
  readonly fullWidth?: boolean;
  readonly submit?: boolean;
}

const variants = {
  primary: { variant: 'filled' },
  secondary: { variant: 'default' },
  quiet: { variant: 'subtle' },
  danger: { variant: 'outline', color: 'var(--forbidden)' },
} as const;

/** A verb with its shortcut beside it. What is not possible now says why when it is pressed. */
export function ActionButton(props: ActionButtonProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const refused = props.whyNot !== undefined && props.whyNot.length > 0;
  const run = (): void => {
    if (refused) setAsking(true);
    else props.onRun();
  };
  useShortcut(props.shortcut, run, {
    enabled: props.disabled !== true && props.saving !== true,
    inDialog: props.inDialog ?? false,
  });
  return (
    <>
      <Button
        {...variants[props.kind ?? 'secondary']}
        type={props.submit === true ? 'submit' : 'button'}
        size={props.large === true ? 'lg' : 'sm'}
        fullWidth={props.fullWidth ?? false}
        leftSection={props.icon}
        rightSection={props.shortcut === undefined ? null : <KeyHint shortcut={props.shortcut} />}
        loading={props.saving ?? false}
        disabled={props.disabled ?? false}
        {...(refused ? { 'aria-disabled': true } : {})}
        aria-keyshortcuts={ariaShortcut(props.shortcut)}
        onClick={props.submit === true && !refused ? undefined : run}
      >
        {props.label}
      </Button>
      {asking && (
        <WhyNotDialog
          action={props.label}
          rejections={props.whyNot ?? []}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
