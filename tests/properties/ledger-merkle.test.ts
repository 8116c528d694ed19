import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leafHash, nodeHash } from '../../main/core/ledger/hash.ts';
import {
  consistencyPath,
  inclusionPath,
  merkleRoot,
  verifyConsistency,
  verifyInclusion,
} from '../../main/core/ledger/merkle.ts';
import type { NodeAt } from '../../main/core/ledger/merkle.ts';
import { completeNodes, completingSeq } from '../../main/core/ledger/tree-nodes.ts';

/** RFC 9162 section 2.1.1 word for word, over all leaves, with nothing of ours. */
function naiveRoot(leaves: readonly string[]): Buffer {
  const hash = (...parts: readonly (string | Uint8Array)[]) => {
    const sum = createHash('sha256');
    for (const part of parts) sum.update(part);
    return sum.digest();
  };
  const [only] = leaves;
  if (only === undefined) return hash();
  if (leaves.length === 1) return hash(Buffer.from([0]), only);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return hash(Buffer.from([1]), naiveRoot(left), naiveRoot(right));
}

/** Builds the tree leaf by leaf as the ledger does. */
function grow(leaves: readonly string[]): NodeAt {
  const stored = new Map<number, readonly Uint8Array[]>();
  const nodeAt: NodeAt = (level, position) => {
    const found = stored.get(completingSeq(level, position))?.[level];
    if (found === undefined) throw new Error(`no subtree ${level}/${position}`);
    return found;
  };
  leaves.forEach((body, index) => {
    const leaf = leafHash(body);
    stored.set(index + 1, [leaf, ...completeNodes(index + 1, leaf, nodeAt)]);
  });
  return nodeAt;
}

/** No two alike, as no two events are: two equal leaves side by side are each other's proof. */
const leaves = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 80 });

it('L-5 a tree grown event by event has the root of the naive definition', () => {
  fc.assert(
    fc.property(leaves, (bodies) => {
      const nodeAt = grow(bodies);
      for (let size = 0; size <= bodies.length; size += 1) {
        expect(merkleRoot(size, nodeAt)).toEqual(naiveRoot(bodies.slice(0, size)));
      }
    }),
    { numRuns: 30 },
  );
});

it('L-5 every proof verifies and none verifies for another leaf or root', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), fc.nat(), (bodies, one, other) => {
      const nodeAt = grow(bodies);
      const size = bodies.length;
      const index = one % size;
      const leaf = leafHash(bodies[index] ?? '');
      const root = merkleRoot(size, nodeAt);
      const proof = inclusionPath(index, size, nodeAt);
      expect(verifyInclusion({ leaf, index, size, proof, root })).toBe(true);
      const wrong = nodeHash(leaf, leaf);
      expect(verifyInclusion({ leaf: wrong, index, size, proof, root })).toBe(false);
      const from = 1 + (other % size);
      const steps = consistencyPath(from, size, nodeAt);
      const claim = { from, to: size, fromRoot: merkleRoot(from, nodeAt), toRoot: root };
      expect(verifyConsistency({ ...claim, proof: steps })).toBe(true);
      expect(verifyConsistency({ ...claim, fromRoot: wrong, proof: steps })).toBe(false);
      expect(verifyConsistency({ ...claim, toRoot: wrong, proof: steps })).toBe(false);
    }),
    { numRuns: 100 },
  );
});
