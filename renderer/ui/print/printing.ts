import { useEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useSteady } from '../actions/use-steady.ts';

/** A list longer than this is not printed whole; the sheet says so. */
export const mostPrintedRows = 1000;

/** When the paper was asked for, UTC; null while nothing is printed. */
let printedAt: string | null = null;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  // Pictures of pages are a print of their own: the page stays out of it.
  const isPage = next && document.documentElement.dataset['prints'] !== 'pictures';
  printedAt = isPage ? new Date().toISOString() : null;
  // The sheet must stand before the browser takes it, so React may not put it off.
  flushSync(() => {
    for (const listener of listeners) listener();
  });
}

globalThis.addEventListener('beforeprint', () => {
  set(true);
});
globalThis.addEventListener('afterprint', () => {
  set(false);
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** True while the browser takes the page onto paper, however the printing was asked for. */
export function usePrinting(): boolean {
  return usePrintedAt() !== null;
}

/** The moment on the paper; null while nothing is printed. */
export function usePrintedAt(): string | null {
  return useSyncExternalStore(subscribe, () => printedAt);
}

const loaders = new Set<() => Promise<void>>();

/** Something that a list must do before it can be printed whole: fetch what it has not shown. */
export function useLoadBeforePrint(load: () => Promise<void>): void {
  const loader = useSteady(load);
  useEffect(() => {
    loaders.add(loader);
    return () => {
      loaders.delete(loader);
    };
  }, [loader]);
}

/** Fetches what the lists of the page have not shown yet, then opens the print window. */
export async function printPage(): Promise<void> {
  await Promise.all([...loaders].map((load) => load()));
  // What was fetched is drawn by the next frame but one.
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
  globalThis.print();
}
