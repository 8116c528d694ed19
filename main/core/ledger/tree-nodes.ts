import type { SqlReader } from '../database/sql-value.ts';
import { Defect } from '../platform/defect.ts';
import { hashLength, nodeHash } from './hash.ts';
import type { NodeAt } from './merkle.ts';

/**
 * Complete subtrees, stored with the event that completes them: event n completes one of level 0
 * (its leaf) and one more for each trailing zero of n. So the subtree of a level and position
 * lies with event (position + 1)·2^level.
 */
export function completingSeq(level: number, position: number): number {
  return (position + 1) * 2 ** level;
}

/** The highest level that the event completes: the trailing zeros of its seq. */
export function completedLevel(seq: number): number {
  let level = 0;
  for (let rest = seq; rest % 2 === 0; rest /= 2) level += 1;
  return level;
}

/**
 * Hashes of the subtrees of level 1 and more that the leaf completes, from the lowest up.
 * `nodeAt` gives the left halves, which are complete already.
 */
export function completeNodes(seq: number, leaf: Uint8Array, nodeAt: NodeAt): Uint8Array[] {
  const hashes: Uint8Array[] = [];
  const top = completedLevel(seq);
  let right = leaf;
  for (let level = 1; level <= top; level += 1) {
    const left = nodeAt(level - 1, seq / 2 ** (level - 1) - 2);
    right = nodeHash(left, right);
    hashes.push(right);
  }
  return hashes;
}

const leafSql = 'SELECT leaf_hash AS hash FROM event WHERE seq = ?';
const nodeSql = 'SELECT substr(node_hashes, ?, ?) AS hash FROM event WHERE seq = ?';

/** Reads subtrees from the store. */
export function storedNodes(reader: SqlReader): NodeAt {
  return (level, position) => {
    const seq = completingSeq(level, position);
    const row =
      level === 0
        ? reader.get<{ hash: Uint8Array }>(leafSql, [seq])
        : reader.get<{ hash: Uint8Array }>(nodeSql, [
            1 + (level - 1) * hashLength,
            hashLength,
            seq,
          ]);
    if (row?.hash.length !== hashLength) {
      throw new Defect(`The tree has no subtree ${level}/${position}`);
    }
    return row.hash;
  };
}
