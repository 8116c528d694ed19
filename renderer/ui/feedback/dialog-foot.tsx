import type { ReactNode } from 'react';
import css from './dialog-foot.module.css';

/** The actions of a dialog: the way out first, the act last. */
export function DialogFoot(props: { readonly children: ReactNode }): ReactNode {
  return <div className={css['foot']}>{props.children}</div>;
}
