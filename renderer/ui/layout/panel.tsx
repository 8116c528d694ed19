import type { ReactNode } from 'react';
import css from './panel.module.css';

/** The side panel for what is selected. */
export function Panel(props: {
  readonly title: string;
  readonly badge?: ReactNode;
  readonly corner?: ReactNode;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={css['panel']} aria-label={props.title}>
      <header className={css['head']}>
        <div>
          <h2 className={css['title']}>{props.title}</h2>
          {props.badge}
        </div>
        {props.corner}
      </header>
      {props.children}
      {props.foot !== undefined && <div className={css['foot']}>{props.foot}</div>}
    </section>
  );
}
