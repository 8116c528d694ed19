import type { Database as SqliteDatabase } from 'better-sqlite3';
import { credentialHash } from '../credential-hash.ts';
import type { Problems } from './problem.ts';

interface SetCredential {
  readonly seq: number;
  readonly sha256: string;
}

interface CredentialRow {
  readonly userId: string;
  readonly passwordHash: unknown;
}

/**
 * Compares the hashes of passwords with what the last event of each person says of them: who puts
 * a hash of their own into another person's row could sign as that person.
 */
export class CredentialCheck {
  readonly #set = new Map<string, SetCredential>();

  /** Remembers what an event says of a password. */
  next(seq: number, data: object): void {
    const { userId, credentialSha256 }: { userId?: unknown; credentialSha256?: unknown } = data;
    if (typeof userId !== 'string' || typeof credentialSha256 !== 'string') return;
    this.#set.set(userId, { seq, sha256: credentialSha256 });
  }

  /**
   * Reads every row. Of a person of whose password the events say nothing, only that the person is
   * one whom they made; a ledger that says nothing of any password is not judged.
   */
  run(database: SqliteDatabase, replayed: SqliteDatabase, problems: Problems): void {
    if (this.#set.size === 0) return;
    const isPerson = replayed.prepare('SELECT 1 FROM user_account WHERE id = ?');
    const rows = database
      .prepare<[], CredentialRow>(
        'SELECT user_id AS userId, password_hash AS passwordHash FROM credential',
      )
      .all();
    const found = new Set<string>();
    for (const { userId, passwordHash } of rows) {
      found.add(userId);
      const set = this.#set.get(userId);
      if (set === undefined) {
        if (isPerson.get(userId) !== undefined) continue;
        problems.add({ ...place(userId, null), detail: 'expected no such row, found one' });
        continue;
      }
      const hash = credentialHash(String(passwordHash));
      if (hash === set.sha256) continue;
      const detail = `password_hash: expected the hash ${set.sha256}, found ${hash}`;
      problems.add({ ...place(userId, set.seq), detail });
    }
    for (const [userId, { seq }] of this.#set) {
      if (found.has(userId)) continue;
      problems.add({ ...place(userId, seq), detail: 'expected a row, found none' });
    }
  }
}

function place(userId: string, seq: number | null) {
  return { kind: 'credential', seq, table: 'credential', key: `user_id=${userId}` } as const;
}
