import { hash } from 'node:crypto';
import { emptyChainHash, hashLength } from '../hash.ts';
import { merkleRoot } from '../merkle.ts';
import { completedLevel } from '../tree-nodes.ts';
import type { Problems } from './problem.ts';

/**
 * An event's row as the file gives it; nothing about the body's type can be trusted. Hashes come
 * as hexadecimal in SQLite's capitals: over millions of rows, text is twice as cheap to carry
 * and to compare as small buffers are.
 */
export type EventRow = readonly [
  seq: number,
  body: unknown,
  leaf: string,
  chain: string,
  nodes: string,
];

/** Columns of an EventRow, in order. What is no hash at all becomes text that equals none. */
export const eventColumns = 'seq, body, hex(leaf_hash), hex(chain_hash), hex(node_hashes)';

const hexLength = 2 * hashLength;
const zeroHash = Buffer.from(emptyChainHash).toString('hex');

/** Follows chain and tree through the events in the order of seq, computing every hash anew. */
export class ChainCheck {
  readonly #problems: Problems;
  /** The right-most complete subtree of each level. */
  readonly #peaks: string[] = [];
  readonly #chainInput = Buffer.alloc(2 * hashLength);
  readonly #nodeInput = Buffer.alloc(1 + 2 * hashLength, 1);
  #previous = zeroHash;
  #size = 0;
  /** False once an event is missing: the tree cannot be followed across a gap. */
  #whole = true;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /** Number of the last event. */
  get size(): number {
    return this.#size;
  }

  /** Merkle root over the events so far, from the hashes computed here. */
  root(): Uint8Array {
    const peak = (level: number) => Buffer.from(this.#peaks[level] ?? zeroHash, 'hex');
    return merkleRoot(this.#size, peak);
  }

  /** Takes the next event. */
  next(row: EventRow): void {
    const [seq, body, storedLeaf, storedChain] = row;
    const gap = seq !== this.#size + 1;
    if (gap) this.#problems.event('sequence', seq, `expected event ${this.#size + 1} here`);
    if (!Number.isSafeInteger(seq) || seq <= this.#size) return;
    if (gap) this.#whole = false;
    this.#size = seq;
    const leaf = this.#leaf(seq, body, storedLeaf, storedChain);
    const expected = this.#link(leaf);
    // Across a gap nothing can be computed: what is stored must be believed to go on.
    const resumes = gap && storedChain.length === hexLength;
    if (!resumes && storedChain !== expected) {
      this.#problems.event('chain', seq, difference('chain_hash', expected, storedChain));
    }
    this.#previous = resumes ? storedChain : expected;
    if (this.#whole) this.#grow(seq, leaf, row[4]);
  }

  /** The true leaf: of the body and the stored hash, the one that the chain confirms. */
  #leaf(seq: number, body: unknown, stored: string, storedChain: string): string {
    if (typeof body !== 'string') {
      this.#problems.event('body', seq, `body is ${typeof body}, not text`);
      return stored.length === hexLength ? stored : zeroHash;
    }
    const computed = sha256Hex(`\u0000${body}`);
    if (stored === computed) return computed;
    if (stored.length === hexLength && storedChain === this.#link(stored)) {
      this.#problems.event('body', seq, difference('hash of body', stored, computed));
      return stored;
    }
    this.#problems.event('leaf', seq, difference('leaf_hash', computed, stored));
    return computed;
  }

  #link(leaf: string): string {
    this.#chainInput.write(this.#previous, 0, hashLength, 'hex');
    this.#chainInput.write(leaf, hashLength, hashLength, 'hex');
    return sha256Hex(this.#chainInput);
  }

  #join(left: string, right: string): string {
    this.#nodeInput.write(left, 1, hashLength, 'hex');
    this.#nodeInput.write(right, 1 + hashLength, hashLength, 'hex');
    return sha256Hex(this.#nodeInput);
  }

  #grow(seq: number, leaf: string, stored: string): void {
    const top = completedLevel(seq);
    const comparable = stored.length === top * hexLength;
    if (!comparable) {
      this.#problems.event('tree', seq, `node_hashes should hold ${top * hashLength} bytes`);
    }
    let right = leaf;
    for (let level = 1; level <= top; level += 1) {
      right = this.#join(this.#peaks[level - 1] ?? zeroHash, right);
      const found = stored.slice((level - 1) * hexLength, level * hexLength);
      if (comparable && found !== right) {
        this.#problems.event('tree', seq, difference(`node_hashes level ${level}`, right, found));
      }
    }
    this.#peaks[top] = right;
  }
}

function sha256Hex(input: string | Uint8Array): string {
  return hash('sha256', input, 'hex').toUpperCase();
}

function difference(what: string, expected: string, found: string): string {
  const shown = found === '' ? 'nothing' : found.toLowerCase();
  return `${what}: expected ${expected.toLowerCase()}, found ${shown}`;
}
