import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { KeyHint } from '../actions/key-hint.tsx';
import { ariaShortcut, useShortcut } from '../actions/shortcut.ts';
import { useFocusBack } from '../focus/use-focus-back.ts';
import css from './panel-close.module.css';

/**
 * Hides a side panel, by a word of its own: "close" may be what is done to what it shows. The
 * keys go on where they were when it was opened, in the list beside.
 */
export function PanelClose(props: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  useFocusBack();
  useShortcut('Escape', props.onClose);
  return (
    <span className={css['close']}>
      <KeyHint shortcut="Escape" />
      <CloseButton
        aria-label={t('action.hidePanel')}
        aria-keyshortcuts={ariaShortcut('Escape')}
        onClick={props.onClose}
      />
    </span>
  );
}
