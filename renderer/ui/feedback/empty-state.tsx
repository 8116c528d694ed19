import type { ReactNode } from 'react';
import css from './empty-state.module.css';

/** What belongs here and how it comes. */
export function EmptyState(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  /** True when it is the whole page, so that its title is the heading of the page. */
  readonly isPage?: boolean;
}): ReactNode {
  const Title = props.isPage === true ? 'h1' : 'h2';
  return (
    <div className={css['empty']}>
      <span className={css['icon']} aria-hidden="true">
        {props.icon}
      </span>
      <Title className={css['title']}>{props.title}</Title>
      <p className={css['text']}>{props.text}</p>
      {props.children !== undefined && <div className={css['actions']}>{props.children}</div>}
    </div>
  );
}
