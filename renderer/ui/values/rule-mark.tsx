import type { ReactNode } from 'react';
import css from './rule-mark.module.css';

/** The number of a rule before its sentence: `DW-04`. Nothing where no rule stands behind it. */
export function RuleMark(props: { readonly rule: string | undefined }): ReactNode {
  return props.rule === undefined ? null : <span className={css['rule']}>{props.rule}</span>;
}
