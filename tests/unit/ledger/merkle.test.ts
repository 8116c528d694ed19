import { describe, expect, it } from 'vitest';
import { leafHash, nodeHash } from '../../../main/core/ledger/hash.ts';
import {
  consistencyPath,
  inclusionPath,
  merkleRoot,
  verifyConsistency,
  verifyInclusion,
} from '../../../main/core/ledger/merkle.ts';
import type { NodeAt } from '../../../main/core/ledger/merkle.ts';

/** The eight leaves that the Certificate Transparency test vectors use. */
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));

const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const nodeAt: NodeAt = (level, position) => {
  if (level === 0) return leafHash(inputs[position] ?? Buffer.alloc(0));
  return nodeHash(nodeAt(level - 1, position * 2), nodeAt(level - 1, position * 2 + 1));
};

const root = (size: number) => merkleRoot(size, nodeAt);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('L-5 RFC 9162 by the published vectors', () => {
  it.each(roots.map((expected, index) => [index + 1, expected] as const))(
    'L-5 the root over %i leaves',
    (size, expected) => {
      expect(hex(root(size))).toBe(expected);
    },
  );

  it('L-5 the root of the empty tree is the hash of nothing', () => {
    const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(hex(root(0))).toBe(nothing);
  });

  it('L-5 the published inclusion proof of leaf 0 in a tree of 8', () => {
    expect(inclusionPath(0, 8, nodeAt).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });

  it('L-5 the published consistency proof from 1 to 8', () => {
    expect(consistencyPath(1, 8, nodeAt).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });
});

describe('L-5 verifiers refuse what does not hold', () => {
  const proof = inclusionPath(2, 7, nodeAt);
  const claim = { leaf: nodeAt(0, 2), index: 2, size: 7, proof, root: root(7) };

  it('L-5 a proof with a changed step, place, size, leaf or root', () => {
    expect(verifyInclusion(claim)).toBe(true);
    expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
    expect(verifyInclusion({ ...claim, proof: [...proof, root(1)] })).toBe(false);
    expect(verifyInclusion({ ...claim, index: 3 })).toBe(false);
    expect(verifyInclusion({ ...claim, index: -1 })).toBe(false);
    expect(verifyInclusion({ ...claim, size: 2 })).toBe(false);
    expect(verifyInclusion({ ...claim, leaf: nodeAt(0, 3) })).toBe(false);
    expect(verifyInclusion({ ...claim, root: root(8) })).toBe(false);
  });

  it('L-5 a consistency proof between trees that are not one', () => {
    const steps = consistencyPath(3, 7, nodeAt);
    const both = { from: 3, to: 7, fromRoot: root(3), toRoot: root(7), proof: steps };
    expect(verifyConsistency(both)).toBe(true);
    expect(verifyConsistency({ ...both, fromRoot: root(4) })).toBe(false);
    expect(verifyConsistency({ ...both, toRoot: root(6) })).toBe(false);
    expect(verifyConsistency({ ...both, from: 4 })).toBe(false);
    expect(verifyConsistency({ ...both, from: 8 })).toBe(false);
    expect(verifyConsistency({ ...both, from: 0 })).toBe(false);
    expect(verifyConsistency({ ...both, proof: [] })).toBe(false);
    const same = { from: 7, to: 7, fromRoot: root(7), toRoot: root(7), proof: [] };
    expect(verifyConsistency(same)).toBe(true);
    expect(verifyConsistency({ ...same, proof: [root(1)] })).toBe(false);
  });
});
