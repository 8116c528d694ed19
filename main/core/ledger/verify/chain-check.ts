import { chainHash, emptyChainHash, hashLength, leafHash, nodeHash, sameHash } from '../hash.ts';
import { merkleRoot } from '../merkle.ts';
import { completedLevel } from '../tree-nodes.ts';
import type { Problems } from './problem.ts';

/** An event's row as the file gives it: nothing about its types can be trusted. */
export type EventRow = readonly [
  seq: number,
  body: unknown,
  leaf: unknown,
  chain: unknown,
  nodes: unknown,
];

/** Columns of an EventRow, in order. */
export const eventColumns = 'seq, body, leaf_hash, chain_hash, node_hashes';

/** Follows chain and tree through the events in the order of seq, computing every hash anew. */
export class ChainCheck {
  readonly #problems: Problems;
  /** The right-most complete subtree of each level. */
  readonly #peaks: Uint8Array[] = [];
  #previous: Uint8Array = emptyChainHash;
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
    return merkleRoot(this.#size, (level) => this.#peaks[level] ?? emptyChainHash);
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
    const expected = chainHash(this.#previous, leaf);
    // Across a gap nothing can be computed: what is stored must be believed to go on.
    const resumes = gap && isHash(storedChain);
    if (!resumes && !matches(storedChain, expected)) {
      this.#problems.event('chain', seq, difference('chain_hash', expected, storedChain));
    }
    this.#previous = resumes ? Uint8Array.from(storedChain) : expected;
    if (this.#whole) this.#grow(row, leaf);
  }

  /** The true leaf: of the body and the stored hash, the one that the chain confirms. */
  #leaf(seq: number, body: unknown, stored: unknown, storedChain: unknown): Uint8Array {
    if (typeof body !== 'string') {
      this.#problems.event('body', seq, `body is ${typeof body}, not text`);
      return isHash(stored) ? stored : emptyChainHash;
    }
    const computed = leafHash(body);
    if (matches(stored, computed)) return computed;
    const bodyChanged = isHash(stored) && matches(storedChain, chainHash(this.#previous, stored));
    if (bodyChanged) {
      this.#problems.event('body', seq, difference('hash of body', stored, computed));
      return stored;
    }
    this.#problems.event('leaf', seq, difference('leaf_hash', computed, stored));
    return computed;
  }

  #grow(row: EventRow, leaf: Uint8Array): void {
    const [seq, , , , nodes] = row;
    const top = completedLevel(seq);
    const length = top * hashLength;
    const stored = nodes instanceof Uint8Array && nodes.length === length ? nodes : undefined;
    if (stored === undefined) {
      this.#problems.event('tree', seq, `node_hashes should hold ${length} bytes`);
    }
    let right = leaf;
    for (let level = 1; level <= top; level += 1) {
      right = nodeHash(this.#peaks[level - 1] ?? emptyChainHash, right);
      const found = stored?.subarray((level - 1) * hashLength, level * hashLength);
      if (found !== undefined && !sameHash(found, right)) {
        const place = `node_hashes level ${level}`;
        this.#problems.event('tree', seq, difference(place, right, found));
      }
    }
    this.#peaks[top] = right;
  }
}

function isHash(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.length === hashLength;
}

function matches(stored: unknown, expected: Uint8Array): boolean {
  return isHash(stored) && sameHash(stored, expected);
}

function difference(what: string, expected: Uint8Array, found: unknown): string {
  const shown = found instanceof Uint8Array ? hex(found) : typeof found;
  return `${what}: expected ${hex(expected)}, found ${shown}`;
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
