import { randomBytes, randomUUID } from 'node:crypto';
import { secretDigest } from './secret-digest.ts';

/** The browsers that came in through a launch token. */
export interface Connections {
  /** Admits a browser; gives the secret that its cookie carries. 256 random bits, hex. */
  admit(): string;
  /** The connection of a cookie's secret, or null. */
  find(secret: string | undefined): string | null;
  /** Every connection; used when the host ends. */
  all(): readonly string[];
}

/**
 * Keeps at most `limit` connections; one more forgets the one that was longest silent and tells
 * `onForgotten`. The core sees a name that is not the secret, so that no log can leak a way in.
 */
export function makeConnections(
  limit: number,
  onForgotten: (connection: string) => void,
): Connections {
  /** In the order of the last use. */
  const byDigest = new Map<string, string>();
  return {
    admit: () => {
      const [oldest] = byDigest;
      if (byDigest.size >= limit && oldest !== undefined) {
        byDigest.delete(oldest[0]);
        onForgotten(oldest[1]);
      }
      const secret = randomBytes(32).toString('hex');
      byDigest.set(secretDigest(secret), `web-${randomUUID()}`);
      return secret;
    },
    find: (secret) => {
      if (secret === undefined) {
        return null;
      }
      const key = secretDigest(secret);
      const connection = byDigest.get(key);
      if (connection === undefined) {
        return null;
      }
      byDigest.delete(key);
      byDigest.set(key, connection);
      return connection;
    },
    all: () => [...byDigest.values()],
  };
}
