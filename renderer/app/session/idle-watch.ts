/** How often the core hears that a person is there, at most. */
const touchMilliseconds = 30_000;

/** How often the watch is asked. */
export const lookMilliseconds = 5_000;

/** Watches whether somebody is at the keyboard. Times are milliseconds since the epoch. */
export interface IdleWatch {
  /** Somebody is there. */
  readonly seen: (now: number) => void;
  /** Asked at every look: `touch` is to be told to the core, `lock` locks. */
  readonly look: (now: number, seenElsewhere: number) => 'touch' | 'lock' | null;
}

/**
 * The watch of one window. What was seen last is always told, if not at once then at a later look,
 * and the page locks a look before the time is over: so the core never finds the session idle
 * first, the page's lock is the one that the ledger keeps, and it is not refused (AC-03).
 */
export function makeIdleWatch(idleMilliseconds: number, start: number): IdleWatch {
  let lastSeen = start;
  // A page that opens is a sign of a person, which the core has not heard.
  let lastTold = start - touchMilliseconds;
  let locked = false;
  return {
    seen: (now) => {
      lastSeen = now;
      locked = false;
    },
    look: (now, seenElsewhere) => {
      if (lastSeen > lastTold && now - lastTold >= touchMilliseconds) {
        lastTold = now;
        return 'touch';
      }
      const left = idleMilliseconds - (now - Math.max(lastSeen, seenElsewhere));
      if (locked || left > lookMilliseconds) return null;
      locked = true;
      return 'lock';
    },
  };
}
