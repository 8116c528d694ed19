import { noAttempts } from '../../../../shared/domain/access/lockout.ts';
import type { Attempts } from '../../../../shared/domain/access/lockout.ts';

const kept = 1_000;

/**
 * Wrong passwords of logins that do not exist, so that they lock like the others and nobody
 * learns which logins do exist. In memory, the latest thousand.
 */
export class StrangerAttempts {
  readonly #attempts = new Map<string, Attempts>();

  of(login: string): Attempts {
    return this.#attempts.get(login) ?? noAttempts;
  }

  keep(login: string, attempts: Attempts): void {
    this.#attempts.delete(login);
    this.#attempts.set(login, attempts);
    const [oldest] = this.#attempts.keys();
    if (this.#attempts.size > kept && oldest !== undefined) this.#attempts.delete(oldest);
  }
}
