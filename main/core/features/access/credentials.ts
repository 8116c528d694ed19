import type { UserLockedOut } from '../../../../shared/domain/access/access-events.ts';
import { afterFailure, isLocked, noAttempts } from '../../../../shared/domain/access/lockout.ts';
import type { Attempts } from '../../../../shared/domain/access/lockout.ts';
import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { ReadableStore, WritableStore } from '../../database/store.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Outcome, Rejections } from '../../rpc/handler.ts';
import { OnePerKey } from './one-per-key.ts';
import type { Passwords } from './passwords.ts';
import { StrangerAttempts } from './stranger-attempts.ts';

/** What checking a password stands on. */
export interface CredentialParts {
  readonly reader: ReadableStore;
  readonly writer: WritableStore;
  readonly ledger: Ledger;
  readonly passwords: Passwords;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly station: string;
}

/** An account whose password was right. */
export interface ProvenAccount {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly active: boolean;
}

interface AccountRow extends Attempts {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly active: number;
  readonly passwordHash: string;
}

const accountSql = `
SELECT u.id AS userId, u.login, u.name, u.active, c.password_hash AS passwordHash,
  c.failures, c.locked_until AS lockedUntil
FROM user_account u JOIN credential c ON c.user_id = u.id WHERE u.login = ?`;

const attemptsSql = 'UPDATE credential SET failures = ?, locked_until = ? WHERE user_id = ?';

/**
 * Checks passwords and counts the wrong ones (AC-02). The count has a transaction of its own,
 * before and outside the command's: a refused command rolls back, the failure must not. Guesses
 * at one login wait for each other, so that a hundred at once count as a hundred.
 */
export class Credentials {
  readonly #parts: CredentialParts;
  readonly #queue = new OnePerKey();
  readonly #strangers = new StrangerAttempts();

  constructor(parts: CredentialParts) {
    this.#parts = parts;
  }

  /**
   * Whose password it is. Never call it inside a transaction. An inactive account is found as
   * such, by who knows its password. Rejects `CredentialsWrong`, `UserLocked`; a login that does
   * not exist answers the same, as slowly, and locks the same.
   */
  prove(login: string, password: string): Promise<Outcome<ProvenAccount>> {
    const name = login.trim().toLowerCase();
    return this.#queue.run(name, () => this.#prove(name, password));
  }

  async #prove(login: string, password: string): Promise<Outcome<ProvenAccount>> {
    const { reader, passwords, clock } = this.#parts;
    const now = clock.now();
    const account = reader.get<AccountRow>(accountSql, [login]);
    const attempts = account ?? this.#strangers.of(login);
    if (isLocked(attempts, now)) return fail(lockedBy(attempts, now));
    if (!(await passwords.verify(account?.passwordHash, password))) {
      const failed = afterFailure(attempts, now);
      if (account === undefined) this.#strangers.keep(login, failed);
      else await this.#keep(account, failed, now);
      return fail(
        isLocked(failed, now) ? lockedBy(failed, now) : [reject('CredentialsWrong', 'AC-02')],
      );
    }
    if (account === undefined) return fail([reject('CredentialsWrong', 'AC-02')]);
    if (account.failures > 0) await this.#keep(account, noAttempts, now);
    const { userId, name, active } = account;
    return ok({ userId, login, name, active: active === 1 });
  }

  async #keep(account: AccountRow, attempts: Attempts, now: string): Promise<void> {
    const { writer, ledger, ids, station } = this.#parts;
    const { userId, login, name } = account;
    await writer.run((tx) => {
      tx.run(attemptsSql, [attempts.failures, attempts.lockedUntil, userId]);
      if (attempts.lockedUntil === null) return ok(undefined);
      const { failures, lockedUntil: until } = attempts;
      ledger.record(
        tx,
        {
          at: now,
          actor: { kind: 'program' },
          site: null,
          station,
          // The program locks by itself; no procedure of a person asked for it.
          command: { id: ids.next(), procedure: 'program.lockOut' },
          reason: null,
        },
        [fact<UserLockedOut>('UserLockedOut', [userId], { userId, login, name, failures, until })],
      );
      return ok(undefined);
    });
  }
}

function lockedBy({ lockedUntil }: Attempts, now: string): Rejections {
  const until = lockedUntil ?? now;
  const minutes = Math.ceil((Date.parse(until) - Date.parse(now)) / 60_000);
  return [reject('UserLocked', 'AC-02', { until, minutes })];
}
