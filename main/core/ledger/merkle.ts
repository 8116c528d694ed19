import { nodeHash, sameHash, sha256 } from './hash.ts';

/** Hash of the complete subtree over the leaves position·2^level … (position + 1)·2^level − 1. */
export type NodeAt = (level: number, position: number) => Uint8Array;

/** Merkle root (RFC 9162, 2.1.1) over the first `size` leaves. */
export function merkleRoot(size: number, nodeAt: NodeAt): Uint8Array {
  return size === 0 ? sha256('') : rangeHash(0, size, nodeAt);
}

/** Inclusion proof (RFC 9162, 2.1.3.1) of the leaf `index`, from 0, in a tree of `size`. */
export function inclusionPath(index: number, size: number, nodeAt: NodeAt): readonly Uint8Array[] {
  if (index < 0 || index >= size) throw new RangeError(`No leaf ${index} in a tree of ${size}`);
  const path: Uint8Array[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + largestPowerBelow(end - start);
    if (index < middle) {
      path.push(rangeHash(middle, end, nodeAt));
      end = middle;
    } else {
      path.push(rangeHash(start, middle, nodeAt));
      start = middle;
    }
  }
  return path.toReversed();
}

/** Consistency proof (RFC 9162, 2.1.4.1) that a tree of `from` leaves is a beginning of `to`. */
export function consistencyPath(from: number, to: number, nodeAt: NodeAt): readonly Uint8Array[] {
  if (from < 1 || from > to) throw new RangeError(`No proof from ${from} to ${to}`);
  const path: Uint8Array[] = [];
  let [start, end, whole] = [0, to, true];
  while (from !== end) {
    const middle = start + largestPowerBelow(end - start);
    if (from <= middle) {
      path.push(rangeHash(middle, end, nodeAt));
      end = middle;
    } else {
      path.push(rangeHash(start, middle, nodeAt));
      start = middle;
      whole = false;
    }
  }
  if (!whole) path.push(rangeHash(start, end, nodeAt));
  return path.toReversed();
}

/** What an inclusion proof claims. */
export interface InclusionClaim {
  readonly leaf: Uint8Array;
  /** From 0: an event's seq less one. */
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** Checks an inclusion proof (RFC 9162, 2.1.3.2). */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const { leaf, index, size, proof, root } = claim;
  if (!isPlace(index) || !isPlace(size) || index >= size) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const step of proof) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      hash = nodeHash(step, hash);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, step);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

/** What a consistency proof claims. */
export interface ConsistencyClaim {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Checks a consistency proof (RFC 9162, 2.1.4.2). */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { from, to, fromRoot, toRoot, proof } = claim;
  if (!isPlace(from) || !isPlace(to) || from < 1 || from > to) return false;
  if (from === to) return proof.length === 0 && sameHash(fromRoot, toRoot);
  const [first, ...rest] = isPowerOfTwo(from) ? [fromRoot, ...proof] : proof;
  if (first === undefined) return false;
  let [place, last, old, now] = [from - 1, to - 1, first, first];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  for (const step of rest) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      old = nodeHash(step, old);
      now = nodeHash(step, now);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      now = nodeHash(now, step);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameHash(old, fromRoot) && sameHash(now, toRoot);
}

/** Hash over the leaves start … end−1, where start lies on a boundary of the tree. */
function rangeHash(start: number, end: number, nodeAt: NodeAt): Uint8Array {
  const count = end - start;
  if (isPowerOfTwo(count)) return nodeAt(Math.log2(count), start / count);
  const middle = start + largestPowerBelow(count);
  return nodeHash(rangeHash(start, middle, nodeAt), rangeHash(middle, end, nodeAt));
}

/** The largest power of two below `count`, for a count of at least 2. */
function largestPowerBelow(count: number): number {
  return 2 ** Math.ceil(Math.log2(count) - 1);
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}

function isPlace(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isOdd(value: number): boolean {
  return value % 2 === 1;
}

function half(value: number): number {
  return Math.floor(value / 2);
}
