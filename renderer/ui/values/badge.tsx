import type { ReactNode } from 'react';
import css from './values.module.css';

/** A meaning; `plain` and `brand` mean nothing but themselves. */
export type Tone =
  | 'plain'
  | 'brand'
  | 'forbidden'
  | 'conditional'
  | 'allowed'
  | 'frozen'
  | 'unverified';

/** A word with its icon. The colour only repeats what they say. */
export function Badge(props: {
  readonly tone: Tone;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly large?: boolean;
}): ReactNode {
  return (
    <span
      className={css['badge']}
      data-tone={props.tone}
      data-size={props.large === true ? 'large' : undefined}
    >
      <span aria-hidden="true" style={{ display: 'inline-flex' }}>
        {props.icon}
      </span>
      {props.children}
    </span>
  );
}
