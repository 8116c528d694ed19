import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { handToPage, shortestScan } from './use-scan.ts';

/** Quicker than any hand types for as long as a reference is. */
const handGapMilliseconds = 40;

/**
 * For a field in which people write by hand while the page waits for scans: what a scanner types
 * into it is taken out again and handed to the page, instead of spoiling the sentence.
 */
export function useScanInField(field: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}): (event: KeyboardEvent) => void {
  const run = useRef({ text: '', last: 0 });
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { current } = run;
    const isSlow = event.timeStamp - current.last > handGapMilliseconds;
    current.last = event.timeStamp;
    if (isSlow || event.repeat) current.text = '';
    if (event.key.length === 1) current.text += event.key;
    if (event.key !== 'Enter' || current.text.length < shortestScan) return;
    const { text } = current;
    current.text = '';
    if (!field.value.endsWith(text) || !handToPage(text)) return;
    event.preventDefault();
    field.onChange(field.value.slice(0, -text.length));
  };
}
