import type { ReactNode } from 'react';
import css from './section.module.css';

/** A part of a page on its own sheet: heading, actions, content. Never nested. */
export function Section(props: {
  readonly title?: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={css['section']}>
      {props.title !== undefined && (
        <header className={css['head']}>
          <div>
            <h2 className={css['title']}>{props.title}</h2>
            {props.note !== undefined && <p className={css['note']}>{props.note}</p>}
          </div>
          {props.actions}
        </header>
      )}
      {props.children}
    </section>
  );
}
