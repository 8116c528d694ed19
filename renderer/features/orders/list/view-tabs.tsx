import type { ReactNode } from 'react';
import css from './view-tabs.module.css';

/** A short choice of how to look at a list; the arrow keys move as in any group of radios. */
export function ViewTabs(props: {
  readonly label: string;
  readonly value: string;
  readonly views: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <fieldset className={css['tabs']}>
      <legend className={css['legend']}>{props.label}</legend>
      {props.views.map((view) => (
        <label key={view.value} className={css['tab']}>
          <input
            type="radio"
            name="view"
            value={view.value}
            checked={props.value === view.value}
            onChange={() => {
              props.onChange(view.value);
            }}
          />
          <span>{view.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
