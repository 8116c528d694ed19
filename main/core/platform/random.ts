import { randomBytes } from 'node:crypto';

/** Where unpredictable bytes come from. */
export interface Random {
  /** `count` bytes. */
  bytes(count: number): Uint8Array;
}

/** The operating system's cryptographic generator. */
export const systemRandom: Random = {
  bytes: (count) => randomBytes(count),
};
