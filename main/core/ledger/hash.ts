import { hash } from 'node:crypto';

/** Bytes in a SHA-256 hash. */
export const hashLength = 32;

/** What stands before the first event in the chain. */
export const emptyChainHash: Uint8Array = new Uint8Array(hashLength);

/** SHA-256. Asking for a binary string is twice as fast as asking for a buffer. */
export function sha256(input: string | Uint8Array): Buffer {
  return Buffer.from(hash('sha256', input, 'binary'), 'latin1');
}

/** RFC 9162 section 2.1.1: the hash of a leaf; a string is taken as UTF-8. */
export function leafHash(body: string | Uint8Array): Buffer {
  if (typeof body === 'string') return sha256(`\u0000${body}`);
  return sha256(Buffer.concat([leafPrefix, body]));
}

/** RFC 9162 section 2.1.1: the hash over two subtrees. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  nodeInput.set(left, 1);
  nodeInput.set(right, 1 + hashLength);
  return sha256(nodeInput);
}

/** The next link: the previous link with the new leaf. */
export function chainHash(previous: Uint8Array, leaf: Uint8Array): Buffer {
  chainInput.set(previous, 0);
  chainInput.set(leaf, hashLength);
  return sha256(chainInput);
}

/** True when both are the same bytes. */
export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

const leafPrefix = Buffer.from([0]);
const chainInput = new Uint8Array(2 * hashLength);
const nodeInput = new Uint8Array(1 + 2 * hashLength);
nodeInput[0] = 1;
