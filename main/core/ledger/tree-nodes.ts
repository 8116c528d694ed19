import { Defect } from '../platform/defect.ts';
import type { SqlReader } from '../database/sql-value.ts';
import { nodeHash } from './hash.ts';
import type { NodeAt } from './merkle.ts';

/** A complete subtree of level 1 or more. */
export interface TreeNode {
  readonly level: number;
  readonly position: number;
}

/**
 * Where a node is stored. Nodes are numbered in the order in which events complete them, so that
 * adding an event only ever writes at the end of the table: event n completes one node for each
 * trailing zero of n, and n − popcount(n) nodes stand before event n + 1.
 */
export function nodePlace(node: TreeNode): number {
  const before = (node.position + 1) * 2 ** node.level - 1;
  return before - bitCount(before) + node.level - 1;
}

/** Number of nodes of level 1 or more in a tree of `size` leaves. */
export function nodeCount(size: number): number {
  return size - bitCount(size);
}

/** The nodes that the leaf `seq`, from 1, completes, from the lowest up. */
export function nodesCompletedBy(seq: number): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let [level, position] = [0, seq];
  while (position % 2 === 0) {
    level += 1;
    position /= 2;
    nodes.push({ level, position: position - 1 });
  }
  return nodes;
}

/**
 * Hashes of the nodes that the leaf completes. `stored` gives the left halves, which are complete
 * already.
 */
export function completeNodes(seq: number, leaf: Uint8Array, stored: NodeAt): Uint8Array[] {
  let right = leaf;
  return nodesCompletedBy(seq).map(({ level, position }) => {
    right = nodeHash(stored(level - 1, position * 2), right);
    return right;
  });
}

/** Reads nodes from the store: level 0 from the events, the others from their own table. */
export function storedNodes(reader: SqlReader): NodeAt {
  return (level, position) => {
    const row =
      level === 0
        ? reader.get<{ hash: Uint8Array }>(
            'SELECT leaf_hash AS hash FROM event WHERE seq = ?',
            [position + 1],
          )
        : reader.get<{ hash: Uint8Array }>('SELECT hash FROM tree_node WHERE place = ?', [
            nodePlace({ level, position }),
          ]);
    if (row === undefined) throw new Defect(`The tree has no node ${level}/${position}`);
    return row.hash;
  };
}

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}
