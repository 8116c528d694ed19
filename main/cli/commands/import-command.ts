import path from 'node:path';
import type { Core } from '../../core/compose.ts';
import { samplePeople } from '../../core/sample/sample-people.ts';
import { sampleState } from '../../core/sample/sample-mark.ts';
import { connector, startCore } from '../../core/start.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { CommandFailed } from '../command-failed.ts';
import { option } from '../command.ts';
import type { Arguments, Command } from '../command.ts';
import { errorFilePlace } from '../error-file-place.ts';
import { hasDatabase } from '../has-database.ts';
import { isEmptyFolder } from '../is-empty-folder.ts';
import { importSeizures } from '../import-seizures.ts';
import { readSeizureFile } from '../seizure-file.ts';
import { valueOf } from '../value-of.ts';

/**
 * Imports a file of seizures: every complete seizure enters, every row that needs work comes back
 * in the file of errors (IM-01). In a sample authority the sample storekeeper acts; elsewhere
 * `--login` with the password in IMPOUND_PASSWORD.
 */
export const importCommand: Command = {
  usage: 'import seizures FILE --home DIR [--errors FILE] [--login L]',
  summary: 'Imports seizures from CSV or XLSX; a new or empty DIR becomes a sample authority.',
  details: [
    'Rows that need work come back in FILE.errors.csv, or where --errors says.',
    'In an authority of your own, --login says who acts; the password is in IMPOUND_PASSWORD.',
    'Exit code 0 when every row was imported, else 1.',
  ],
  options: ['home', 'errors', 'login'],
  required: ['home'],
  places: ['FILE'],
  run: async (given, output) => {
    const folder = path.resolve(option(given, 'home'));
    const [input = ''] = given.places;
    const file = await readSeizureFile(input);
    const fresh = isFresh(folder);
    const errorsPlace = errorFilePlace({ input, wanted: given.options['errors'], home: folder });
    const isSample = fresh || sampleState(folder) !== 'none';
    const actor = actorOf(given, isSample);
    const core = await startCore({ home: folder, sample: fresh });
    try {
      if (isSample) {
        const was = fresh ? 'was empty and is now' : 'is';
        output.say(`${folder} ${was} a sample authority, with published passwords: only to try.`);
      }
      const client = await signedIn(core, actor);
      const done = await importSeizures(client, file, errorsPlace, output);
      output.result({ ...done, authority: isSample ? 'sample' : 'own' });
      return done.imported > 0 && done.incomplete + done.rejected === 0 ? 0 : 1;
    } finally {
      await core.close();
    }
  },
};

/** True for a folder that holds nothing of anybody: it becomes a sample authority. */
function isFresh(folder: string): boolean {
  if (isEmptyFolder(folder) || sampleState(folder) === 'unfinished') return true;
  if (hasDatabase(folder)) return false;
  throw new CommandFailed(
    `There is no Impound database in ${folder}, and the folder is not empty.\n` +
      'Set an authority up with `npm start` or `serve --home DIR`, or name a new folder to try.',
  );
}

interface Actor {
  readonly login: string;
  readonly password: string;
}

/** Who was named acts, or nobody: never the sample's storekeeper in their place. */
function actorOf(given: Arguments, isSample: boolean): Actor {
  const login = given.options['login'];
  const password = process.env['IMPOUND_PASSWORD'];
  if (login !== undefined && password !== undefined) return { login, password };
  if (login === undefined && isSample) return samplePeople.storekeeper;
  throw new CommandFailed('Say who acts: --login LOGIN, with the password in IMPOUND_PASSWORD.');
}

async function signedIn(core: Core, { login, password }: Actor): Promise<Client> {
  const client = connector(core)();
  valueOf(await client.call('session.signIn', { login, password }));
  return client;
}
