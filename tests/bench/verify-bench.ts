import { createHash } from 'node:crypto';
import { allAreas } from '../../main/core/areas.ts';
import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import { openDatabase } from '../../main/core/database/sqlite/open.ts';
import { readPublicKey } from '../../main/core/ledger/signing-key.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import type { HomeFiles } from '../../main/core/platform/home.ts';
import { figureOf, rateOf } from './figure.ts';
import type { Figure } from './figure.ts';

const rounds = 3;

/** Verification beside bare SHA-256 over the same bytes: every leaf, link and node, in memory. */
export async function verifyBench(home: HomeFiles): Promise<readonly Figure[]> {
  const { events, inputs } = hashedBytes(home.databaseFile);
  const chain: number[] = [];
  const everything: number[] = [];
  const hashing: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    hashing.push(await rateOf(events, () => inputs.forEach(bareHash)));
    chain.push(await rateOf(events, () => verify(home, 'chain')));
    if (round === 0) everything.push(await rateOf(events, () => verify(home, 'everything')));
  }
  const count = events.toLocaleString('en');
  const unit = 'events per second';
  const against = 'against bare createHash SHA-256 over the same bytes';
  return [
    figureOf(
      `verify chain and tree of ${count} events, ${against}`,
      unit,
      {
        ours: chain,
        baseline: hashing,
      },
      { atLeast: 0.7 },
    ),
    figureOf(`verify everything (chain, tree, signatures, projections), ${against}`, unit, {
      ours: everything,
      baseline: hashing,
    }),
  ];
}

async function verify(home: HomeFiles, scope: 'chain' | 'everything'): Promise<void> {
  const report = await verifyStore({
    file: home.databaseFile,
    migrations,
    registry: allAreas(),
    key: readPublicKey(home.signingKeyFile),
    scope,
  });
  if (!report.ok)
    throw new Error(`The generated ledger does not verify: ${report.problems.length}`);
}

function bareHash(input: string | Uint8Array): void {
  createHash('sha256').update(input).digest();
}

/** What verification must hash: 0x00 and the body, the link's 64 bytes, each node's 65 bytes. */
function hashedBytes(file: string): {
  readonly events: number;
  readonly inputs: readonly (string | Uint8Array)[];
} {
  const database = openDatabase({ file, access: 'read' });
  const rows = database
    .prepare('SELECT body, leaf_hash, chain_hash, length(node_hashes) / 32 FROM event ORDER BY seq')
    .raw()
    .all() as [string, Uint8Array, Uint8Array, number][];
  database.close();
  const node = new Uint8Array(65);
  const inputs = rows.flatMap(([body, leaf, link, nodes]) => [
    `\u0000${body}`,
    Buffer.concat([link, leaf]),
    ...Array.from({ length: nodes }, () => node),
  ]);
  return { events: rows.length, inputs };
}
