import type { RecordedEvent } from '../../../shared/domain/ledger/recorded-event.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import type { ProjectorRegistry } from '../database/projector-registry.ts';
import type { SqlReader } from '../database/sql-value.ts';
import type { Tx } from '../database/store.ts';
import { Defect } from '../platform/defect.ts';
import type { Ids } from '../platform/ids.ts';
import { chainHash, emptyChainHash, leafHash, sameHash } from './hash.ts';
import type { Ledger, LedgerEntry, LedgerHead } from './ledger.ts';
import { consistencyPath, inclusionPath, merkleRoot } from './merkle.ts';
import { indexSubjects } from './subject-index.ts';
import { completeNodes, storedNodes } from './tree-nodes.ts';

const headSql = 'SELECT seq AS size, chain_hash AS chainHash FROM event ORDER BY seq DESC LIMIT 1';
const eventSql = `
INSERT INTO event (seq, body, leaf_hash, chain_hash, node_hashes) VALUES (?, ?, ?, ?, ?)`;

/** A head with the right-most complete subtree of each level, where it is known. */
interface Tail extends LedgerHead {
  readonly peaks: readonly (Uint8Array | undefined)[];
}

/**
 * The ledger over the store's tables. One per open store: it remembers the head it committed and
 * refuses to append anywhere else.
 */
export function appendOnlyLedger(registry: ProjectorRegistry, ids: Ids): Ledger {
  let committed: LedgerHead | undefined;
  let latest: Tail | undefined;
  const pending = new WeakMap<object, Tail>();

  /** Subtrees need not be read again behind a head whose chain hash says that it is ours. */
  function tailAt(found: LedgerHead): Tail {
    const known = latest?.size === found.size && sameHash(latest.chainHash, found.chainHash);
    return known && latest !== undefined ? latest : { ...found, peaks: [] };
  }

  function append(
    tx: Tx,
    events: readonly RecordedEvent<string, object>[],
  ): readonly LedgerEntry[] {
    const { transaction } = tx;
    let head = pending.get(transaction) ?? tailAt(assertedHead(tx, committed));
    const entries = events.map((event) => {
      head = appendOne(tx, head, event);
      registry.project(event, tx.write, head.size);
      return { seq: head.size, event };
    });
    if (!pending.has(transaction)) {
      tx.afterCommit(() => {
        committed = pending.get(transaction);
      }, 'joins');
    }
    pending.set(transaction, head);
    latest = head;
    return entries;
  }

  function appendOne(tx: Tx, head: Tail, event: RecordedEvent<string, object>): Tail {
    if (!registry.declares(event.type)) throw new Defect(`No projector declares ${event.type}`);
    const seq = head.size + 1;
    const body = canonicalJson(event);
    const leaf = leafHash(body);
    const chain = chainHash(head.chainHash, leaf);
    const stored = storedNodes(tx);
    // Left halves are the right-most complete subtrees of their level: the peaks of the tree.
    const nodes = completeNodes(seq, leaf, (level, at) => head.peaks[level] ?? stored(level, at));
    tx.run(eventSql, [seq, body, leaf, chain, Buffer.concat(nodes)]);
    indexSubjects(tx, seq);
    const peaks = [...head.peaks];
    peaks[nodes.length] = nodes.at(-1) ?? leaf;
    return { size: seq, chainHash: chain, peaks };
  }

  return {
    append,
    record: (tx, context, facts) =>
      append(
        tx,
        facts.map((fact) => ({ id: ids.next(), ...context, ...fact })),
      ),
    head: headOf,
    root: (reader, size = headOf(reader).size) => merkleRoot(size, storedNodes(reader)),
    inclusionProof: (reader, seq, size) => inclusionPath(seq - 1, size, storedNodes(reader)),
    consistencyProof: (reader, from, to) => consistencyPath(from, to, storedNodes(reader)),
  };
}

/** The head in the store. */
export function headOf(reader: SqlReader): LedgerHead {
  return reader.get<LedgerHead>(headSql) ?? { size: 0, chainHash: emptyChainHash };
}

/** The head before a transaction, refused when somebody else moved it since we last committed. */
function assertedHead(tx: Tx, expected: LedgerHead | undefined): LedgerHead {
  const found = headOf(tx);
  if (expected === undefined) return found;
  if (found.size !== expected.size || !sameHash(found.chainHash, expected.chainHash)) {
    throw new Defect(
      `The ledger ends at event ${found.size}, where this program left it at ${expected.size}`,
    );
  }
  return found;
}
