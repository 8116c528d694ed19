import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { sha256 } from './hash.ts';

/**
 * C2SP signed-note: text, an empty line, and signature lines `— <name> <base64(key id ‖
 * signature)>`. Ed25519 is signature type 1 of that specification.
 */
export interface NoteKey {
  /** Without spaces and plus signs. */
  readonly name: string;
  readonly publicKey: KeyObject;
}

const ed25519 = Buffer.from([1]);
const keyIdLength = 4;
/** What stands before the 32 bytes in the SPKI form of an Ed25519 key (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** First four bytes of SHA-256(name ‖ newline ‖ type ‖ public key). */
export function noteKeyId(key: NoteKey): Buffer {
  const input = Buffer.concat([Buffer.from(`${key.name}\n`), ed25519, rawKey(key.publicKey)]);
  return sha256(input).subarray(0, keyIdLength);
}

/** The key as one printable line: `<name>+<key id>+<base64(type ‖ public key)>`. */
export function verifierKey(key: NoteKey): string {
  const material = Buffer.concat([ed25519, rawKey(key.publicKey)]).toString('base64');
  return `${key.name}+${noteKeyId(key).toString('hex')}+${material}`;
}

/** Reads a verifier key line; undefined when it is not one or its id does not fit its key. */
export function parseVerifierKey(line: string): NoteKey | undefined {
  const found = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(line.trim());
  if (found === null) return undefined;
  const [, name = '', id, base64 = ''] = found;
  const material = Buffer.from(base64, 'base64');
  if (material.length !== 33 || material[0] !== ed25519[0]) return undefined;
  // As for signatures, a key has one spelling.
  if (material.toString('base64') !== base64) return undefined;
  const publicKey = publicKeyFrom(material.subarray(1));
  if (publicKey === undefined) return undefined;
  const key = { name, publicKey };
  return noteKeyId(key).toString('hex') === id ? key : undefined;
}

/** The note: the text, which ends with a newline, and one signature over exactly that text. */
export function writeNote(text: string, key: NoteKey, signature: Uint8Array): string {
  const blob = Buffer.concat([noteKeyId(key), signature]).toString('base64');
  return `${text}\n\u2014 ${key.name} ${blob}\n`;
}

/** The text of the note when this key has signed it; undefined otherwise. Never throws. */
export function openNote(note: string, key: NoteKey): string | undefined {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  return lines.some((line) => signs(line, text, key)) ? text : undefined;
}

function signs(line: string, text: string, key: NoteKey): boolean {
  const prefix = `\u2014 ${key.name} `;
  if (!line.startsWith(prefix)) return false;
  const base64 = line.slice(prefix.length);
  const blob = Buffer.from(base64, 'base64');
  // Decoding forgives what encoding never writes; two spellings must not be one signature.
  if (blob.toString('base64') !== base64 || blob.length !== keyIdLength + 64) return false;
  if (!blob.subarray(0, keyIdLength).equals(noteKeyId(key))) return false;
  return verify(null, Buffer.from(text), key.publicKey, blob.subarray(keyIdLength));
}

function rawKey(publicKey: KeyObject): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(spkiPrefix.length);
}

function publicKeyFrom(raw: Uint8Array): KeyObject | undefined {
  try {
    const key = Buffer.concat([spkiPrefix, raw]);
    return createPublicKey({ key, format: 'der', type: 'spki' });
  } catch {
    return undefined;
  }
}
