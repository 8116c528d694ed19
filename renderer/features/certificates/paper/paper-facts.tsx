import type { ReactNode } from 'react';
import css from './certificate-document.module.css';

/** Label and value in two columns; what is not known is left out. */
export function PaperFacts(props: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}): ReactNode {
  return (
    <dl className={css['facts']}>
      {props.facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
