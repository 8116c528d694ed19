import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import css from './app-link.module.css';

/** A link to a path of `paths`. */
export function AppLink(props: {
  readonly to: string;
  /** The id of the sentence that says of what the link is, where its own words do not. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}): ReactNode {
  const [path, search] = props.to.split('?');
  return (
    <Link
      to={path ?? '/'}
      search={Object.fromEntries(new URLSearchParams(search ?? ''))}
      className={css['link']}
      aria-describedby={props.describedBy}
    >
      {props.children}
    </Link>
  );
}
