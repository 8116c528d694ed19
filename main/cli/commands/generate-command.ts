import path from 'node:path';
import { openHome } from '../../core/platform/home.ts';
import { generateAuthority } from '../../core/sample/generate/generate-authority.ts';
import { markUnfinishedSample, markWholeSample } from '../../core/sample/sample-mark.ts';
import { CommandFailed, UsageError } from '../command-failed.ts';
import { option } from '../command.ts';
import type { Command } from '../command.ts';
import { isEmptyFolder } from '../is-empty-folder.ts';

const mostLots = 5_000_000;

/** Makes a sample authority of any size; the same lots and seed give the same ledger. */
export const generateCommand: Command = {
  usage: 'generate --home DIR --lots N [--seed S]',
  summary: 'Makes a plausible sample authority with N lots, the same for the same seed.',
  options: ['home', 'lots', 'seed'],
  required: ['home', 'lots'],
  places: [],
  run: async (given, output) => {
    const folder = path.resolve(option(given, 'home'));
    const typed = option(given, 'lots');
    const lots = Number(typed);
    if (!/^\d+$/.test(typed) || lots < 1 || lots > mostLots) {
      throw new UsageError(`--lots takes a whole number from 1 to ${mostLots}.`);
    }
    if (!isEmptyFolder(folder)) {
      throw new CommandFailed(`${folder} is not empty; a generated authority needs a fresh home.`);
    }
    const home = openHome(folder);
    try {
      markUnfinishedSample(folder);
      const began = performance.now();
      let told = 0;
      const made = await generateAuthority({
        home,
        lots,
        seed: given.options['seed'] ?? '1',
        progress: (done) => {
          if (done - told < 10_000 && done < lots) return;
          told = done;
          const seconds = (performance.now() - began) / 1_000;
          output.say(`${done} of ${lots} lots, ${Math.round(done / seconds)} a second`);
        },
      });
      markWholeSample(folder);
      const seconds = Number(((performance.now() - began) / 1_000).toFixed(1));
      output.say(`${made.events} events; root ${made.root}`);
      output.result({ ...made, seconds });
      return 0;
    } finally {
      home.release();
    }
  },
};
