import { IconBarcode } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ActionButton } from '../actions/action-button.tsx';
import type { Shortcut } from '../actions/shortcut.ts';
import type { LabelChoice } from './label-target.ts';
import { LabelsDialog } from './labels-dialog.tsx';

/** Opens the window that prints labels. */
export function PrintLabelsButton(props: {
  readonly choices: readonly [LabelChoice, ...LabelChoice[]];
  readonly shortcut?: Shortcut;
  readonly kind?: 'secondary' | 'quiet';
  readonly large?: boolean;
}): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <ActionButton
        kind={props.kind ?? 'secondary'}
        label={t('page.labels.title')}
        icon={<IconBarcode size={18} aria-hidden="true" />}
        shortcut={props.shortcut}
        large={props.large ?? false}
        onRun={() => {
          setOpen(true);
        }}
      />
      {open && (
        <LabelsDialog
          choices={props.choices}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
