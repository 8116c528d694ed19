/** A signed-in connection. Lives in memory only: a restart signs everybody out. */
export interface Session {
  readonly userId: string;
  readonly siteId: string;
  readonly locked: boolean;
  /** Milliseconds since the epoch of the last sign of a person at the keyboard. */
  readonly lastActivityAt: number;
}

/** Who is signed in at which connection (a window, a browser). */
export interface SessionBook {
  /** The session as it stands now; an idle one is found locked (AC-03). */
  find(connection: string, now: string): Session | undefined;
  open(connection: string, userId: string, siteId: string, now: string): void;
  close(connection: string): void;
  lock(connection: string): void;
  unlock(connection: string, now: string): void;
  touch(connection: string, now: string): void;
  chooseSite(connection: string, siteId: string): void;
  /**
   * Ends every session of a person but the one at `except`: the person was deactivated, or the
   * password that opened them no longer counts.
   */
  closeUser(userId: string, except?: string): readonly string[];
}

/** Makes the book; `idleMinutes` is asked at every look, so that a changed setting acts at once. */
export function makeSessionBook(idleMinutes: () => number): SessionBook {
  const sessions = new Map<string, Session>();
  function change(connection: string, patch: Partial<Session>): void {
    const session = sessions.get(connection);
    if (session !== undefined) sessions.set(connection, { ...session, ...patch });
  }
  return {
    find: (connection, now) => {
      const session = sessions.get(connection);
      if (session === undefined || session.locked) return session;
      const idle = Date.parse(now) - session.lastActivityAt;
      if (idle < idleMinutes() * 60_000) return session;
      const locked = { ...session, locked: true };
      sessions.set(connection, locked);
      return locked;
    },
    open: (connection, userId, siteId, now) => {
      sessions.set(connection, {
        userId,
        siteId,
        locked: false,
        lastActivityAt: Date.parse(now),
      });
    },
    close: (connection) => {
      sessions.delete(connection);
    },
    lock: (connection) => {
      change(connection, { locked: true });
    },
    unlock: (connection, now) => {
      change(connection, { locked: false, lastActivityAt: Date.parse(now) });
    },
    touch: (connection, now) => {
      change(connection, { lastActivityAt: Date.parse(now) });
    },
    chooseSite: (connection, siteId) => {
      change(connection, { siteId });
    },
    closeUser: (userId, except) => {
      const closed = [...sessions].filter(
        ([connection, session]) => session.userId === userId && connection !== except,
      );
      for (const [connection] of closed) sessions.delete(connection);
      return closed.map(([connection]) => connection);
    },
  };
}
