import { ActionIcon } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ariaShortcut, shortcutKeys, useShortcut } from '../actions/shortcut.ts';
import { printPage } from './printing.ts';

const shortcut = 'Ctrl+P';

/** Prints the page with everything its lists hold. */
export function PrintButton(): ReactNode {
  const t = useText();
  const [busy, setBusy] = useState(false);
  const run = (): void => {
    setBusy(true);
    void printPage().finally(() => {
      setBusy(false);
    });
  };
  useShortcut(shortcut, run, { enabled: !busy });
  return (
    <ActionIcon
      variant="default"
      size={36}
      aria-label={t('action.print')}
      aria-keyshortcuts={ariaShortcut(shortcut)}
      title={`${t('action.print')} · ${shortcutKeys(shortcut).join('+')}`}
      loading={busy}
      onClick={run}
    >
      <IconPrinter size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
