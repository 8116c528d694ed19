import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { usePrinting } from '../../../ui/print/printing.ts';

/** A shorter document is drawn whole: the browser finds every word of it. */
const mostDrawnAtOnce = 40;

/** Sheets this far above and below the view are drawn before they are seen. */
const ahead = '1600px 0px';

interface Near {
  readonly drawn: ReadonlySet<number>;
  /** How tall a sheet was when it was last drawn, so that leaving it moves nothing. */
  readonly heights: ReadonlyMap<number, number>;
}

/** Which of a document's sheets are drawn, and which one is read. */
export interface NearSheets {
  /** The sheet in the middle of the view, from 0. */
  readonly read: number;
  isDrawn(sheet: number): boolean;
  /** Points a sheet that is not drawn must keep free; undefined when the usual. */
  heightOf(sheet: number): number | undefined;
}

/**
 * Draws only sheets near the view, all of them while they are printed. `around` is the element
 * around the sheets; each is marked `data-sheet`.
 */
export function useNearSheets(around: RefObject<Element | null>, count: number): NearSheets {
  const [near, setNear] = useState<Near>({ drawn: new Set([0, 1]), heights: new Map() });
  const [read, setRead] = useState(0);
  const isPrinted = usePrinting();
  useEffect(() => {
    const root = scrollerOf(around.current);
    const found = around.current?.querySelectorAll('[data-sheet]') ?? [];
    const sheets = [...found].slice(0, count);
    const nearness = new IntersectionObserver(
      (entries) => {
        setNear((before) => moved(before, entries));
      },
      { root, rootMargin: ahead },
    );
    const reading = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) setRead(numberOf(target));
        }
      },
      { root, rootMargin: '-50% 0px -50% 0px' },
    );
    for (const sheet of sheets) {
      nearness.observe(sheet);
      reading.observe(sheet);
    }
    return () => {
      nearness.disconnect();
      reading.disconnect();
    };
  }, [around, count]);
  return {
    read,
    isDrawn: (sheet) => isPrinted || count <= mostDrawnAtOnce || near.drawn.has(sheet),
    heightOf: (sheet) => near.heights.get(sheet),
  };
}

function moved(before: Near, entries: readonly IntersectionObserverEntry[]): Near {
  const drawn = new Set(before.drawn);
  const heights = new Map(before.heights);
  for (const { isIntersecting, target, boundingClientRect } of entries) {
    const sheet = numberOf(target);
    if (isIntersecting) {
      drawn.add(sheet);
    } else if (drawn.delete(sheet)) {
      heights.set(sheet, boundingClientRect.height);
    }
  }
  return { drawn, heights };
}

function numberOf(target: Element): number {
  return Number(target.getAttribute('data-sheet'));
}

/** The element that scrolls around this one; null means the window. */
function scrollerOf(element: Element | null): Element | null {
  let parent = element?.parentElement ?? null;
  while (parent !== null && !/auto|scroll/.test(getComputedStyle(parent).overflowY)) {
    parent = parent.parentElement;
  }
  return parent;
}
