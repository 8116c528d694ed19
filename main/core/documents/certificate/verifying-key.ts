import { createHash, createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { VerifyMessage } from '../../../../shared/domain/certificate/certificate-seal.ts';
import { parseVerifierKey } from '../../ledger/signed-note.ts';

/** DER of an Ed25519 SubjectPublicKeyInfo up to the 32 bytes of the key (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** An Ed25519 public key with the names that files use for it. */
export interface VerifyingKey {
  readonly publicKey: KeyObject;
  /** 32 bytes of RFC 8032. */
  readonly raw: Uint8Array;
  /** SHA-256 of the raw key in lower-case hexadecimal: what people compare. */
  readonly fingerprint: string;
  /** First 8 bytes of the fingerprint: enough to say which key a seal means. */
  readonly id: Uint8Array;
  readonly verify: VerifyMessage;
}

/** The key of 32 raw bytes, or undefined when they are no Ed25519 key. */
export function verifyingKeyOfRaw(raw: Uint8Array): VerifyingKey | undefined {
  if (raw.length !== 32) return undefined;
  return readKey({ key: Buffer.concat([spkiPrefix, raw]), format: 'der', type: 'spki' });
}

/**
 * Reads a public key: PEM, or a C2SP verifier key line (`name+id+base64`). Undefined when the
 * text is neither, or no Ed25519 key.
 */
export function readVerifyingKey(text: string): VerifyingKey | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith('-----BEGIN PUBLIC KEY-----')) return readKey(trimmed);
  const named = parseVerifierKey(trimmed);
  return named === undefined ? undefined : verifyingKeyOf(named.publicKey);
}

/** The verifying key of a public key object. Undefined when it is not Ed25519. */
export function verifyingKeyOf(publicKey: KeyObject): VerifyingKey | undefined {
  if (publicKey.asymmetricKeyType !== 'ed25519') return undefined;
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(spkiPrefix.length);
  const hash = createHash('sha256').update(raw).digest();
  return {
    publicKey,
    raw,
    fingerprint: hash.toString('hex'),
    id: hash.subarray(0, 8),
    verify: (message, signature) =>
      signature.length === 64 && verify(null, message, publicKey, signature),
  };
}

function readKey(input: Parameters<typeof createPublicKey>[0]): VerifyingKey | undefined {
  try {
    return verifyingKeyOf(createPublicKey(input));
  } catch {
    // node:crypto answers text that is no key with an exception.
    return undefined;
  }
}
