import type { ReactNode } from 'react';
import css from './certificate-document.module.css';

/** One sheet of A4 with its number and page at the foot. */
export function PaperPage(props: {
  readonly number: string;
  readonly foot: string;
  /** Said across the page of a sample authority's certificate. */
  readonly sample: string | null;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={css['page']} aria-label={`${props.number} ${props.foot}`}>
      {props.sample !== null && <p className={css['sample']}>{props.sample}</p>}
      <div className={css['content']}>{props.children}</div>
      <footer className={css['foot']}>
        <span className={css['mono']}>{props.number}</span>
        <span>{props.foot}</span>
      </footer>
    </section>
  );
}
