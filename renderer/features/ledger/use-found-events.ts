import { useEffect } from 'react';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import { usePages } from '../../rpc/use-pages.ts';
import type { Pages } from '../../rpc/use-pages.ts';

export type LedgerEvent = OutputOf<'ledger.events'>['items'][number];

/** So many are looked for before the search rests until somebody scrolls. */
const enough = 60;

/** What was found, and how far back a search that has no index has come. */
export interface FoundEvents {
  readonly pages: Pages<LedgerEvent>;
  /** The oldest entry that was read; null when an index knows all that match. */
  readonly readTo: number | null;
  readonly readsOn: boolean;
}

/**
 * The entries that match. Where no index helps, the core reads back a stretch at a time: the next
 * one is asked for until enough was found or the beginning was reached.
 */
export function useFoundEvents(asked: InputOf<'ledger.events'>): FoundEvents {
  const pages = usePages('ledger.events', { ...asked, limit: 100 });
  const { items, lastPage, loadingMore, more } = pages;
  const readTo = lastPage?.readTo ?? null;
  const readsOn = readTo !== null && lastPage?.nextCursor !== null;
  useEffect(() => {
    if (readsOn && !loadingMore && items.length < enough) more();
  });
  const total = readTo === null ? pages.total : items.length;
  return { pages: { ...pages, total, loading: pages.loading || readsOn }, readTo, readsOn };
}
