import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { writeFileAtomically } from '../platform/atomic-file.ts';
import type { Ids } from '../platform/ids.ts';
import type { Random } from '../platform/random.ts';
import type { SecretBox } from '../platform/secret-box.ts';
import { Unavailable } from '../platform/unavailable.ts';
import { verifierKey, writeNote } from './signed-note.ts';
import type { NoteKey } from './signed-note.ts';

/** What anybody needs to check this ledger's signatures. */
export interface LedgerPublicKey extends NoteKey {
  /** SubjectPublicKeyInfo as PEM. */
  readonly pem: string;
  /** C2SP verifier key: name, key id and key in one line. */
  readonly verifierKey: string;
}

/** Signs in the ledger's name. */
export interface LedgerSigner {
  readonly key: LedgerPublicKey;
  /** Ed25519 over the bytes: 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
  /** The text, which ends with a newline, as a C2SP signed note. */
  signNote(text: string): string;
}

/** Where the key is kept and who keeps it secret. */
export interface SigningKeyOptions {
  readonly file: string;
  readonly secretBox: SecretBox;
  readonly ids: Ids;
  /** Where a new key comes from. */
  readonly random: Random;
  /** False once the ledger holds anything: a lost key must be restored, not silently replaced. */
  readonly mayCreate: boolean;
}

interface KeyFile {
  readonly name: string;
  readonly publicKeyPem: string;
  /** PKCS #8 DER, sealed by the secret box, in base64. */
  readonly sealedPrivateKey: string;
}

/**
 * Opens the key, made at first start and kept in a file that only the owner reads. Throws
 * Unavailable SigningKeyMissing when it is not there and may not be made, or cannot be read.
 */
export async function openSigningKey(options: SigningKeyOptions): Promise<LedgerSigner> {
  if (!existsSync(options.file)) {
    if (!options.mayCreate) throw missing(options.file, 'is not there');
    await createKeyFile(options);
  }
  const content = readKeyFile(options.file);
  const privateKey = await openPrivateKey(options, content);
  const key = ledgerPublicKey(content.name, createPublicKey(privateKey));
  if (key.pem.trim() !== content.publicKeyPem.trim()) {
    throw missing(options.file, 'holds two halves that do not belong together');
  }
  const signBytes = (message: Uint8Array) => sign(null, message, privateKey);
  return {
    key,
    sign: signBytes,
    signNote: (text) => writeNote(text, key, signBytes(Buffer.from(text))),
  };
}

async function openPrivateKey(options: SigningKeyOptions, content: KeyFile): Promise<KeyObject> {
  try {
    const der = await options.secretBox.open(Buffer.from(content.sealedPrivateKey, 'base64'));
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });
  } catch (error) {
    throw missing(options.file, 'cannot be opened', error);
  }
}

/**
 * Refuses to go on with another key than the one that signed the newest checkpoint (its note, or
 * undefined): what it signed would be worth nothing beside what is there. Throws Unavailable
 * SigningKeyMissing.
 */
export function refuseForeignKey(note: string | undefined, key: NoteKey, file: string): void {
  if (note === undefined || note.startsWith(`${key.name}\n`)) return;
  throw missing(file, 'is not the key that signed this ledger');
}

/** The public half alone: enough to verify, without the secret. */
export function readPublicKey(file: string): LedgerPublicKey {
  const { name, publicKeyPem } = readKeyFile(file);
  return ledgerPublicKey(name, createPublicKey(publicKeyPem));
}

/** A public key with the forms it is handed out in. */
export function ledgerPublicKey(name: string, publicKey: KeyObject): LedgerPublicKey {
  return {
    name,
    publicKey,
    pem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    verifierKey: verifierKey({ name, publicKey }),
  };
}

/** What RFC 8410 puts before the 32 bytes of an Ed25519 private key in PKCS #8. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const privateKeyLength = 32;

/** RFC 8032, 5.1.5: the private key is 32 unpredictable bytes. */
async function createKeyFile(options: SigningKeyOptions): Promise<void> {
  const { file, secretBox, ids, random } = options;
  const der = Buffer.concat([pkcs8Prefix, random.bytes(privateKeyLength)]);
  const publicKey = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  const sealed = await secretBox.seal(der);
  const content: KeyFile = {
    name: `impound/ledger/${ids.next()}`,
    publicKeyPem: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    sealedPrivateKey: Buffer.from(sealed).toString('base64'),
  };
  writeFileAtomically(file, `${canonicalJson(content)}\n`, 0o600);
}

function readKeyFile(file: string): KeyFile {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isKeyFile(content)) return content;
  } catch (error) {
    throw missing(file, 'cannot be read', error);
  }
  throw missing(file, 'is not a key file');
}

function isKeyFile(content: unknown): content is KeyFile {
  if (typeof content !== 'object' || content === null) return false;
  const members: Partial<Record<keyof KeyFile, unknown>> = content;
  return (
    typeof members.name === 'string' &&
    typeof members.publicKeyPem === 'string' &&
    typeof members.sealedPrivateKey === 'string'
  );
}

function missing(file: string, what: string, cause?: unknown): Unavailable {
  return new Unavailable('SigningKeyMissing', `The ledger's key ${file} ${what}`, { cause });
}
