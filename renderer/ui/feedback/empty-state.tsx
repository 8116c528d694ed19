import type { ReactNode } from 'react';
import css from './empty-state.module.css';

/** What belongs here and how it comes. */
export function EmptyState(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className={css['empty']}>
      <span className={css['icon']} aria-hidden="true">
        {props.icon}
      </span>
      <h2 className={css['title']}>{props.title}</h2>
      <p className={css['text']}>{props.text}</p>
      {props.children !== undefined && <div className={css['actions']}>{props.children}</div>}
    </div>
  );
}
