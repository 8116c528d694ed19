import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { secretDigest } from './secret-digest.ts';

/** What a browser is given at its launch; each is 256 random bits, hex. */
export interface Admission {
  /** Goes into the cookie, which the browser also sends to every other port of this computer. */
  readonly cookieSecret: string;
  /** Goes to the page alone: no page and no program behind another port can read it. */
  readonly pageKey: string;
}

/** A browser that came in through a launch token. */
export interface Visitor {
  readonly connection: string;
  /** True for the page key that was given together with the cookie; compared in constant time. */
  holds(pageKey: string | undefined): boolean;
}

/** The browsers that came in through a launch token. */
export interface Connections {
  admit(): Admission;
  /** Who carries a cookie's secret, or null. Enough to load the page, not to ask the core. */
  find(cookieSecret: string | undefined): Visitor | null;
  /** Forgets a browser, which must be launched anew. */
  forget(cookieSecret: string): void;
  /** Every connection; used when the host ends. */
  all(): readonly string[];
}

function makeVisitor(pageKey: string): Visitor {
  const kept = Buffer.from(secretDigest(pageKey));
  return {
    connection: `web-${randomUUID()}`,
    holds: (shown) =>
      shown !== undefined && timingSafeEqual(kept, Buffer.from(secretDigest(shown))),
  };
}

/**
 * Keeps at most `limit` connections; one more forgets the one that was longest silent and tells
 * `onForgotten`. The core sees a name that is not the secret, so that no log can leak a way in.
 */
export function makeConnections(
  limit: number,
  onForgotten: (connection: string) => void,
): Connections {
  /** By the digest of the cookie's secret, in the order of the last use. */
  const byDigest = new Map<string, Visitor>();
  const forget = (key: string): void => {
    const visitor = byDigest.get(key);
    byDigest.delete(key);
    if (visitor !== undefined) {
      onForgotten(visitor.connection);
    }
  };
  return {
    admit: () => {
      const [oldest] = byDigest.keys();
      if (byDigest.size >= limit && oldest !== undefined) {
        forget(oldest);
      }
      const cookieSecret = randomBytes(32).toString('hex');
      const pageKey = randomBytes(32).toString('hex');
      byDigest.set(secretDigest(cookieSecret), makeVisitor(pageKey));
      return { cookieSecret, pageKey };
    },
    find: (cookieSecret) => {
      if (cookieSecret === undefined) {
        return null;
      }
      const key = secretDigest(cookieSecret);
      const visitor = byDigest.get(key);
      if (visitor === undefined) {
        return null;
      }
      byDigest.delete(key);
      byDigest.set(key, visitor);
      return visitor;
    },
    forget: (cookieSecret) => {
      forget(secretDigest(cookieSecret));
    },
    all: () => [...byDigest.values()].map(({ connection }) => connection),
  };
}
