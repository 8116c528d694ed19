import type { ReactNode } from 'react';
import css from './fact-list.module.css';

/** Facts as label and value, for the side panel and the head of a thing. */
export function FactList(props: {
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
}): ReactNode {
  return (
    <dl className={css['list']}>
      {props.facts.map((fact) => (
        <div key={fact.label} className={css['fact']}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
