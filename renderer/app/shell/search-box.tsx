import { IconBarcode } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { KeyHint } from '../../ui/actions/key-hint.tsx';
import { ariaShortcut, useShortcut } from '../../ui/actions/shortcut.ts';
import { openPalette } from './palette-store.ts';
import css from './search-box.module.css';

/** Opens search; a scanner needs no click, it is heard anywhere. `slim` beside other things. */
export function SearchBox(props: { readonly slim?: boolean }): ReactNode {
  const t = useText();
  useShortcut('Ctrl+K', openPalette);
  return (
    <button
      type="button"
      className={css['box']}
      data-slim={props.slim}
      onClick={openPalette}
      aria-keyshortcuts={ariaShortcut('Ctrl+K')}
    >
      <IconBarcode size={props.slim === true ? 16 : 20} stroke={1.6} aria-hidden="true" />
      <span className={css['words']}>{t('search.placeholder')}</span>
      <KeyHint shortcut="Ctrl+K" />
    </button>
  );
}
