import { useEffect } from 'react';
import { useSteady } from '../../ui/actions/use-steady.ts';

type ScanHandler = (text: string) => void;

/** The pages that listen; the one opened last hears the scan. */
const listening: ScanHandler[] = [];

/** A page's own answer to scans, instead of looking the thing up. */
export function useScan(onScan: ScanHandler, enabled = true): void {
  const handler = useSteady(onScan);
  useEffect(() => {
    if (!enabled) return undefined;
    listening.push(handler);
    return () => {
      listening.splice(listening.indexOf(handler), 1);
    };
  }, [enabled, handler]);
}

/** Hands a scan to the page that listens; false when none does. */
export function handToPage(text: string): boolean {
  const listener = listening.at(-1);
  listener?.(text);
  return listener !== undefined;
}

/**
 * Between the keys of a scanner pass a few milliseconds, more over radio or on a busy computer. A
 * scan that lost its first letters would pass for another number, so the gap is a wide one: where
 * no field has the focus nobody types.
 */
const scannerGapMilliseconds = 120;
/** What is shorter is typing. */
export const shortestScan = 5;

/**
 * Hears a scanner anywhere on the page: keys that come faster than hands, ended by Enter, while no
 * field has the focus. A page that listens takes it, else `otherwise`.
 */
export function useScannerKeys(otherwise: ScanHandler): void {
  const fallback = useSteady(otherwise);
  useEffect(() => {
    let text = '';
    let last = 0;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return;
      const gap = event.timeStamp - last;
      last = event.timeStamp;
      if (gap > scannerGapMilliseconds) text = '';
      if (event.key === 'Enter' && text.length >= shortestScan) {
        event.preventDefault();
        event.stopPropagation();
        (listening.at(-1) ?? fallback)(text);
        text = '';
      } else if (event.key.length === 1) text += event.key;
    };
    globalThis.addEventListener('keydown', listen, { capture: true });
    return () => {
      globalThis.removeEventListener('keydown', listen, { capture: true });
    };
  }, [fallback]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
