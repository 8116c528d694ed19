import { useState } from 'react';
import { isOwnCommand } from '../../rpc/own-commands.ts';
import { isOwnWork } from './own-work.ts';
import type { Order } from './order.ts';

/** The order as the person saw it when they began, and as it is now. */
export interface HeldOrder {
  /** What the person decides about; commands go with its version. */
  readonly seen: Order;
  readonly now: Order;
  /** Somebody else changed it, or this person in another window. */
  readonly changed: boolean;
  /** The person has read what changed and goes on with the order as it is. */
  readonly catchUp: () => void;
  /** The person has just acted on it, whatever others did before: their act ends what was news. */
  readonly acted: () => void;
}

/**
 * Holds the order still while a person fills a form or reads what they sign: a change underneath
 * is shown and never slipped under their hand. What this window itself has done is no news, whether
 * the answer to it came first or the order that it changed.
 */
export function useHeldOrder(now: Order): HeldOrder {
  const [seen, setSeen] = useState(now);
  const [hasActed, setActed] = useState(false);
  const isBehind = seen.version !== now.version;
  // Of what came with one's own act, only what came after it is news.
  const since = hasActed ? Math.max(seen.version, now.version - 1) : seen.version;
  if (isBehind && isOwnWork(since, now, isOwnCommand)) {
    setSeen(now);
    setActed(false);
  }
  return {
    seen,
    now,
    changed: isBehind,
    catchUp: () => {
      setSeen(now);
      setActed(false);
    },
    acted: () => {
      setActed(true);
    },
  };
}
