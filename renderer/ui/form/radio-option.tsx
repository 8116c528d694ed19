import type { ReactNode } from 'react';
import css from './radio-option.module.css';

/** One of several ways, large enough for a glove; the whole of it takes the press. */
export function RadioOption(props: {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** What it is called, where it says more than its name. */
  readonly label?: string;
  /** It says more than a line. */
  readonly tall?: boolean;
  /** The field of the input that a refusal names. */
  readonly field?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <label
      className={css['option']}
      data-tall={props.tall === true ? '' : undefined}
      data-field={props.field}
      aria-label={props.label}
    >
      <input
        type="radio"
        name={props.name}
        value={props.value}
        checked={props.checked}
        onChange={props.onChoose}
      />
      {props.children}
    </label>
  );
}
