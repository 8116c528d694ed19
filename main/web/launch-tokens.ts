import { randomBytes } from 'node:crypto';
import { secretDigest } from './secret-digest.ts';

/** The one-time passes that turn the printed address into a connection. */
export interface LaunchTokens {
  /** A new pass; the one before it, when still unused, no longer counts. 256 random bits, hex. */
  issue(): string;
  /** True once for the pass that counts; a used, replaced, expired or foreign one gives false. */
  redeem(token: string): boolean;
  /** True while a pass waits to be used. */
  isOneWaiting(): boolean;
}

/** An address left in a terminal is useless after this long. */
const lifetimeMilliseconds = 15 * 60 * 1000;

/** Keeps at most one pass, by its hash. `now` is in milliseconds. */
export function makeLaunchTokens(now: () => number = Date.now): LaunchTokens {
  let waiting: { readonly digest: string; readonly until: number } | null = null;
  const isOneWaiting = (): boolean => waiting !== null && now() < waiting.until;
  return {
    issue: () => {
      const token = randomBytes(32).toString('hex');
      waiting = { digest: secretDigest(token), until: now() + lifetimeMilliseconds };
      return token;
    },
    redeem: (token) => {
      if (!isOneWaiting() || waiting?.digest !== secretDigest(token)) {
        return false;
      }
      waiting = null;
      return true;
    },
    isOneWaiting,
  };
}
