import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { PrintButton } from '../print/print-button.tsx';
import css from './page.module.css';

/** By it the page's landmark is named, which has the focus when one arrives. */
export const pageTitleId = 'page-title';

/**
 * A page: its title, one line that says where this stands, the actions at the right. `side` is
 * the panel for what is selected. The title also names the window.
 */
export function Page(props: {
  readonly title: string;
  readonly standing?: ReactNode;
  readonly actions?: ReactNode;
  readonly above?: ReactNode;
  readonly side?: ReactNode;
  /** What is true of the whole page, over the full width above list and side. */
  readonly band?: ReactNode;
  /** `full`: a table that fills the height; `column`: text and forms in one readable column. */
  readonly fit?: 'full' | 'column';
  /** What the page is on paper, and the reference that every sheet of it bears. */
  readonly paper?: { readonly title: string; readonly reference: string };
  /** False where the page brings its own way onto paper. */
  readonly printable?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.title = `${props.title} · Impound`;
  }, [props.title]);
  return (
    <div
      className={css['page']}
      data-fit={props.fit ?? 'scroll'}
      data-own-paper={props.printable === false || undefined}
    >
      <header className={css['head']}>
        <div className={css['words']}>
          {props.paper !== undefined && <p className={css['paper']}>{props.paper.title}</p>}
          {props.above !== undefined && <div className={css['above']}>{props.above}</div>}
          <h1
            id={pageTitleId}
            className={css['title']}
            data-paper={
              props.paper === undefined
                ? undefined
                : `${props.paper.title} ${props.paper.reference}`
            }
          >
            {props.title}
          </h1>
          {props.standing !== undefined && <p className={css['standing']}>{props.standing}</p>}
        </div>
        <div className={css['actions']}>
          {props.actions}
          {props.printable !== false && <PrintButton />}
        </div>
      </header>
      {props.band}
      <div className={css['body']} data-side={props.side !== undefined || undefined}>
        <div className={css['main']}>{props.children}</div>
        {props.side !== undefined && <aside className={css['side']}>{props.side}</aside>}
      </div>
    </div>
  );
}
