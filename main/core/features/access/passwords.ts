import { hash, verify } from '@node-rs/argon2';
import type { Random } from '../../platform/random.ts';
import { systemRandom } from '../../platform/random.ts';

/** Turns passwords into what may be kept, and checks them. Slow on purpose. */
export interface Passwords {
  /** What may be kept, in PHC form. */
  hash(password: string): Promise<string>;
  /** True when the password is the one behind the hash; without a hash false, as slowly. */
  verify(kept: string | undefined, password: string): Promise<boolean>;
}

/** What one guess costs. */
export interface PasswordCost {
  readonly memoryKibibytes: number;
  readonly passes: number;
}

/** About 80 ms and 64 MiB a guess on an office PC; more than OWASP asks of argon2id. */
export const usualCost: PasswordCost = { memoryKibibytes: 65_536, passes: 2 };

const saltBytes = 16;

/** argon2id (RFC 9106); the library's default algorithm and a fresh salt for each hash. */
export function argon2Passwords(
  cost: PasswordCost = usualCost,
  random: Random = systemRandom,
): Passwords {
  const options = { memoryCost: cost.memoryKibibytes, timeCost: cost.passes, parallelism: 1 };
  const hashOf = (password: string) =>
    hash(password.normalize('NFKC'), { ...options, salt: random.bytes(saltBytes) });
  // Somebody who does not exist takes as long to refuse as somebody who does.
  let decoy: Promise<string> | undefined;
  return {
    hash: hashOf,
    verify: async (kept, password) => {
      decoy ??= hashOf('nobody has this password');
      const right = await verify(kept ?? (await decoy), password.normalize('NFKC'));
      return right && kept !== undefined;
    },
  };
}
