import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '../../core/compose.ts';
import { writeFileAtomically } from '../../core/platform/atomic-file.ts';
import { samplePeople } from '../../core/sample/sample-people.ts';
import { sampleState } from '../../core/sample/sample-mark.ts';
import { connector, startCore } from '../../core/start.ts';
import type { Client } from '../../../shared/rpc/client.ts';
import { sayRejection } from '../../../shared/text/say.ts';
import { CommandFailed } from '../command-failed.ts';
import { option } from '../command.ts';
import type { Arguments, Command } from '../command.ts';
import type { Output } from '../output.ts';
import { valueOf } from '../value-of.ts';

/**
 * Imports a file of seizures. Incomplete rows are asked for in the file of errors; a row that is
 * wrong keeps the whole file out unless `--errors` takes it (IM-01). In a sample authority the
 * sample storekeeper acts; elsewhere `--login` with the password in IMPOUND_PASSWORD.
 */
export const importCommand: Command = {
  usage: 'import seizures FILE --home DIR [--errors FILE] [--login L]',
  summary: 'Imports seizures from CSV or XLSX.',
  options: ['home', 'errors', 'login'],
  required: ['home'],
  places: ['FILE'],
  run: async (given, output) => {
    const folder = path.resolve(option(given, 'home'));
    const file = given.places[0] ?? '';
    const contentBase64 = readFile(file);
    // A home that does not exist yet holds nothing of anybody: it becomes a sample authority.
    const fresh = !existsSync(folder);
    if (!fresh && !existsSync(path.join(folder, 'impound.db'))) {
      throw new CommandFailed(`There is no Impound database in ${folder}.`);
    }
    const core = await startCore({ home: folder, sample: fresh });
    try {
      if (fresh) output.say(`${folder} is new: a sample authority was made in it.`);
      const client = await signedIn(core, folder, given);
      return await importFile(client, { file, contentBase64 }, given.options['errors'], output);
    } finally {
      await core.close();
    }
  },
};

async function importFile(
  client: Client,
  upload: { readonly file: string; readonly contentBase64: string },
  errors: string | undefined,
  output: Output,
): Promise<number> {
  const input = { fileName: path.basename(upload.file), contentBase64: upload.contentBase64 };
  const report = valueOf(await client.call('imports.preview', { ...input, previewLimit: 1000 }));
  for (const { row, number, assumptions } of report.preview) {
    for (const assumed of assumptions) {
      output.say(`Row ${row} ${number}: ${sayRejection('en', assumed)}`);
    }
  }
  const { incomplete, rejected, complete } = report;
  if (errors !== undefined && incomplete + rejected > 0) {
    const back = valueOf(await client.call('imports.errorFile', input));
    writeFileAtomically(path.resolve(errors), Buffer.from(back.contentBase64, 'base64'), 0o600);
    output.say(`${back.rows} rows that need work were written to ${errors}.`);
  }
  const enters = complete > 0 && (rejected === 0 || errors !== undefined);
  let imported = 0;
  if (enters) {
    const done = valueOf(
      await client.call('imports.commit', {
        ...input,
        onlyComplete: true,
        assumptionsConfirmed: true,
      }),
    );
    ({ imported } = done);
  }
  const open = report.preview.filter(({ state }) => state !== 'complete');
  for (const { row, number, missing, problems } of open.slice(0, 50)) {
    const reasons = [
      ...missing.map((field) => `missing ${field}`),
      ...problems.map((problem) => sayRejection('en', problem)),
    ];
    output.say(`Row ${row} ${number}: ${reasons.join('; ')}`);
  }
  if (!enters) output.say('Nothing was imported.');
  output.say(`${imported} seizures imported, ${incomplete} incomplete, ${rejected} refused.`);
  output.result({
    imported,
    incomplete,
    rejected,
    errorsFile: errors !== undefined && incomplete + rejected > 0 ? path.resolve(errors) : null,
  });
  return rejected === 0 && enters ? 0 : 1;
}

function readFile(file: string): string {
  try {
    return readFileSync(file).toString('base64');
  } catch {
    throw new CommandFailed(`${file} cannot be read.`);
  }
}

async function signedIn(core: Core, folder: string, given: Arguments): Promise<Client> {
  const client = connector(core)();
  const login = given.options['login'];
  const password = process.env['IMPOUND_PASSWORD'];
  if (login !== undefined && password !== undefined) {
    valueOf(await client.call('session.signIn', { login, password }));
    return client;
  }
  if (sampleState(folder) === 'none') {
    throw new CommandFailed('Say who acts: --login LOGIN, with the password in IMPOUND_PASSWORD.');
  }
  const { storekeeper } = samplePeople;
  valueOf(
    await client.call('session.signIn', {
      login: storekeeper.login,
      password: storekeeper.password,
    }),
  );
  return client;
}
