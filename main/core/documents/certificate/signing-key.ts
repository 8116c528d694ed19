import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type {
  SignMessage,
  VerifyMessage,
} from '../../../../shared/domain/certificate/certificate-seal.ts';

/** DER of an Ed25519 SubjectPublicKeyInfo up to the 32 bytes of the key (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** An Ed25519 public key with the names that files use for it. */
export interface VerifyingKey {
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
  return readKey(() =>
    createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: 'der', type: 'spki' }),
  );
}

/**
 * Reads a public key: PEM, a C2SP verifier key (`name+hash+base64`), or base64 of 32 bytes.
 * Undefined when it is none of them, or no Ed25519 key.
 */
export function readVerifyingKey(text: string): VerifyingKey | undefined {
  const trimmed = text.trim();
  if (trimmed.startsWith('-----BEGIN')) return readKey(() => createPublicKey(trimmed));
  const vkey = /^[^\s+]+\+[0-9a-f]{8}\+(.+)$/.exec(trimmed);
  if (vkey === null) return verifyingKeyOfRaw(Buffer.from(trimmed, 'base64'));
  const typed = Buffer.from(vkey[1] ?? '', 'base64');
  // The first byte of a C2SP key names the algorithm: 1 is Ed25519.
  return typed[0] === 1 ? verifyingKeyOfRaw(typed.subarray(1)) : undefined;
}

function readKey(read: () => KeyObject): VerifyingKey | undefined {
  try {
    return verifyingKeyOf(read());
  } catch {
    // node:crypto answers text that is no key with an exception.
    return undefined;
  }
}

/** The verifying key of a key object, public or private. Undefined when it is not Ed25519. */
export function verifyingKeyOf(key: KeyObject): VerifyingKey | undefined {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  if (publicKey.asymmetricKeyType !== 'ed25519') return undefined;
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(spkiPrefix.length);
  const hash = createHash('sha256').update(raw).digest();
  return {
    raw,
    fingerprint: hash.toString('hex'),
    id: hash.subarray(0, 8),
    verify: (message, signature) =>
      signature.length === 64 && verify(null, message, publicKey, signature),
  };
}

/** Signs with an Ed25519 private key. */
export function signerOf(privateKey: KeyObject): SignMessage {
  return (message) => sign(null, message, privateKey);
}
