import { migrations } from '../../core/database/sqlite/migrations/index.ts';
import { rebuildProjections } from '../../core/ledger/rebuild.ts';
import { option } from '../command.ts';
import type { Command } from '../command.ts';
import { withCore } from '../with-core.ts';

/** Makes every table again from the ledger. */
export const rebuildCommand: Command = {
  usage: 'rebuild --home DIR',
  summary: 'Makes every table of a home again from its ledger.',
  options: ['home'],
  required: ['home'],
  places: [],
  run: (given, output) =>
    withCore(option(given, 'home'), async (core) => {
      const { store, registry, signer } = core;
      const built = await rebuildProjections(store, { migrations, registry, key: signer.key });
      if (built.ok) {
        const { events, tables } = built.value;
        output.say(`${tables} tables were made again from ${events} events.`);
        output.result({ ok: true, events, tables, problems: [] });
        return 0;
      }
      output.say('The ledger does not verify, so nothing was rebuilt.');
      for (const { kind, detail } of built.error.slice(0, 50)) output.say(`${kind}: ${detail}`);
      output.result({ ok: false, problems: built.error });
      return 1;
    }),
};
