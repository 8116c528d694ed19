import path from 'node:path';
import { allAreas } from '../../core/areas.ts';
import { migrations } from '../../core/database/sqlite/migrations/index.ts';
import { readPublicKey } from '../../core/ledger/signing-key.ts';
import type { LedgerPublicKey } from '../../core/ledger/signing-key.ts';
import { verifyStore } from '../../core/ledger/verify/verify-store.ts';
import { option } from '../command.ts';
import type { Command } from '../command.ts';

/** Proves the ledger of a home; reads only, also while the program runs. */
export const verifyCommand: Command = {
  usage: 'verify --home DIR',
  summary: 'Proves chain, tree, signatures and tables of a home.',
  options: ['home'],
  required: ['home'],
  places: [],
  run: async (given, output) => {
    const home = path.resolve(option(given, 'home'));
    const report = await verifyStore({
      file: path.join(home, 'impound.db'),
      migrations,
      registry: allAreas(),
      key: publicKeyOf(home),
    });
    const { ok, events, root, problems } = report;
    for (const { kind, seq, table, key, detail } of problems.slice(0, 50)) {
      const event = seq === null ? '' : ` event ${seq}`;
      output.say(`${kind}: ${table}${event}${key === null ? '' : ` ${key}`}: ${detail}`);
    }
    if (problems.length > 50) output.say(`… and ${problems.length - 50} more`);
    output.say(
      ok
        ? `All ${events} events, the chain, the tree, the signatures and the tables agree.`
        : `The ledger does not verify: ${problems.length} problems in ${events} events.`,
    );
    output.result({ ok, events, root, problems });
    return ok ? 0 : 1;
  },
};

function publicKeyOf(home: string): LedgerPublicKey | undefined {
  try {
    return readPublicKey(path.join(home, 'ledger-key.json'));
  } catch {
    // A lost or broken key is a finding of the verification, not a reason to stop it.
    return undefined;
  }
}
