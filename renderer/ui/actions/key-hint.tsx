import type { ReactNode } from 'react';
import css from './key-hint.module.css';
import { shortcutKeys } from './shortcut.ts';
import type { Shortcut } from './shortcut.ts';

/** The shortcut beside an action. Read to nobody: the action itself carries it. */
export function KeyHint(props: { readonly shortcut: Shortcut }): ReactNode {
  return (
    <span className={css['keys']} aria-hidden="true">
      {shortcutKeys(props.shortcut).map((key) => (
        <kbd key={key} className={css['key']}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
