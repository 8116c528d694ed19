import { sha256 } from './hash.ts';

/**
 * What the event of a new password says of its hash, and verification compares with the row that
 * keeps it: SHA-256 over the PHC string, in hexadecimal.
 */
export function credentialHash(passwordHash: string): string {
  return sha256(passwordHash).toString('hex');
}
