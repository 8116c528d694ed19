import { makeCell } from '../../rpc/cell.ts';

/** What was scanned last and what became of it; the status bar shows it. */
export interface LastScan {
  readonly text: string;
  readonly at: number;
  readonly result: 'found' | 'unknown' | 'waiting' | 'not-asked';
}

export const lastScan = makeCell<LastScan | null>(null);
