import path from 'node:path';
import type { BenchProgram } from './bench-program.ts';
import { rawDatabase } from './raw-database.ts';

/** Writes the rows of one put-away, in a transaction of its own. */
export interface BareRows {
  readonly put: () => void;
  readonly close: () => void;
}

/**
 * The rows that a put-away leaves, written into a copy of the program's database by bare SQL with
 * nothing decided, hashed or read: what the disk lets any program reach that keeps them so. The
 * subjects of events, which the program writes many at once, are left out.
 */
export function openBareRows(
  program: BenchProgram,
  lotIds: readonly string[],
  bins: readonly string[],
): BareRows {
  const file = path.join(program.folder, 'bare-rows.db');
  const copied = rawDatabase(path.join(program.folder, 'impound.db'));
  copied.prepare('VACUUM INTO ?').run(file);
  copied.close();
  const database = rawDatabase(file);
  const event = database.prepare<[], EventRow>(lastPutAwaySql).get();
  const kept = database.prepare<[], KeptReply>(lastReplySql).get();
  if (event === undefined || kept === undefined) throw new Error('Nothing was put away yet');
  const addEvent = database.prepare(`INSERT INTO event VALUES (?, ?, ?, ?, ?)`);
  const addReply = database.prepare(`INSERT INTO command_log VALUES (?, ?, ?, ?, ?)`);
  const moveLot = database.prepare(
    `UPDATE lot SET status = 'stored', location_id = ?, location_path = ? WHERE id = ?`,
  );
  const sums = [
    `UPDATE location_load SET lots = lots + 1, load_grams = load_grams + 8000
     WHERE location_id = ?`,
    `UPDATE enclosing_load SET lots = lots + 1, load_grams = load_grams + 8000
     WHERE location_id <> ?`,
    `UPDATE lot_tally SET lots = lots + 1, amount = amount + 40
     WHERE status IN ('received', 'stored') AND category = 'clothing' AND site_id <> ?`,
  ].map((sql) => database.prepare<[string]>(sql));
  const left = [...lotIds];
  let { seq } = event;
  const write = database.transaction(() => {
    seq += 1;
    const bin = bins[seq % bins.length] ?? '';
    addEvent.run(seq, event.body, event.leaf_hash, event.chain_hash, event.node_hashes);
    moveLot.run(bin, `KZ1-B1-Z-${seq % bins.length}`, left.pop() ?? '');
    for (const sum of sums) sum.run(bin);
    addReply.run(program.newId(), kept.procedure, kept.input_hash, kept.reply, kept.at);
  });
  return {
    put: () => {
      write.immediate();
    },
    close: () => {
      database.close();
    },
  };
}

interface EventRow {
  readonly seq: number;
  readonly body: string;
  readonly leaf_hash: Buffer;
  readonly chain_hash: Buffer;
  readonly node_hashes: Buffer;
}

interface KeptReply {
  readonly procedure: string;
  readonly input_hash: string;
  readonly reply: string;
  readonly at: string;
}

const lastPutAwaySql = `
SELECT (SELECT max(seq) FROM event) AS seq, body, leaf_hash, chain_hash, node_hashes
FROM event WHERE body LIKE '%"LotPutAway"%' ORDER BY event.seq DESC LIMIT 1`;

const lastReplySql = `
SELECT procedure, input_hash, reply, at FROM command_log
WHERE procedure = 'storage.putAway' ORDER BY command_id DESC LIMIT 1`;
