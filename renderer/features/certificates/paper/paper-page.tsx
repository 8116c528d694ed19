import type { ReactNode } from 'react';
import css from './certificate-document.module.css';

/**
 * One sheet of A4 with its number and page at the foot. While it is far away it is a single empty
 * element of the right height: a document may have thousands.
 */
export function PaperPage(props: {
  /** From 0. */
  readonly sheet: number;
  readonly number: string;
  readonly foot: string;
  /** Said across the page of a sample authority's certificate. */
  readonly sample: string | null;
  /** Said at the head of every sheet that is printed from the screen. */
  readonly copy: string;
  /** Points to keep free while the sheet is not drawn; undefined when the usual. */
  readonly height: number | undefined;
  /** Undefined while the sheet is far away. */
  readonly children: ReactNode | undefined;
}): ReactNode {
  const { sheet, height, children } = props;
  if (children === undefined) {
    const style = height === undefined ? undefined : { minHeight: height };
    return <section className={css['page']} data-sheet={sheet} style={style} />;
  }
  return (
    <section
      className={css['page']}
      data-sheet={sheet}
      aria-label={`${props.number} ${props.foot}`}
      tabIndex={-1}
    >
      <p className={css['copy']}>{props.copy}</p>
      {props.sample !== null && <p className={css['sample']}>{props.sample}</p>}
      <div className={css['content']}>{children}</div>
      <footer className={css['foot']}>
        <span className={css['mono']}>{props.number}</span>
        <span>{props.foot}</span>
      </footer>
    </section>
  );
}
