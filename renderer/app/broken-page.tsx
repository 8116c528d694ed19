import type { ReactNode } from 'react';
import { BrokenPageNote } from '../ui/feedback/failure-note.tsx';
import css from './broken-page.module.css';

/** What stands when even the frame of the page could not be drawn. Drafts are kept. */
export function BrokenPage(): ReactNode {
  return (
    <main className={css['page']}>
      <BrokenPageNote />
    </main>
  );
}
