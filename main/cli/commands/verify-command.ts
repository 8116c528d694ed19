import path from 'node:path';
import { certificateFileName } from '../../../shared/domain/certificate/certificate-file.ts';
import type { CertificateFile } from '../../../shared/domain/certificate/certificate-file.ts';
import { allAreas } from '../../core/areas.ts';
import { migrations } from '../../core/database/sqlite/migrations/index.ts';
import { readEmbeddedFile } from '../../core/documents/certificate/embedded-file.ts';
import { readPublicKey } from '../../core/ledger/signing-key.ts';
import type { LedgerPublicKey } from '../../core/ledger/signing-key.ts';
import { verifyStore } from '../../core/ledger/verify/verify-store.ts';
import { homeFiles } from '../../core/platform/home.ts';
import { CommandFailed } from '../command-failed.ts';
import { withDatabaseToRead } from '../database-to-read.ts';
import { option } from '../command.ts';
import type { Command } from '../command.ts';
import { hasDatabase } from '../has-database.ts';
import { readBytes } from '../read-bytes.ts';

/** Proves the ledger of a home; reads only, also while the program runs. */
export const verifyCommand: Command = {
  usage: 'verify --home DIR [--seen FILE]',
  summary: 'Proves chain, tree, signatures and tables of a home.',
  options: ['home', 'seen'],
  required: ['home'],
  places: [],
  run: async (given, output) => {
    const home = path.resolve(option(given, 'home'));
    const { databaseFile, signingKeyFile } = homeFiles(home);
    const isThere = hasDatabase(home);
    if (!isThere) output.say(`There is no Impound database in ${home}.`);
    const against = {
      migrations,
      registry: allAreas(),
      key: publicKeyOf(signingKeyFile),
      seen: notesIn(given.options['seen']),
    };
    const report = await withDatabaseToRead(databaseFile, (file) =>
      verifyStore({ ...against, file }),
    );
    const { ok, events, signedTo, root, problems, notCovered } = report;
    for (const { kind, seq, table, key, detail } of problems.slice(0, 50)) {
      const event = seq === null ? '' : ` event ${seq}`;
      output.say(`${kind}: ${table}${event}${key === null ? '' : ` ${key}`}: ${detail}`);
    }
    if (problems.length > 50) output.say(`… and ${problems.length - 50} more`);
    const beside = notCovered.map(({ name }) => name);
    if (isThere) {
      output.say(`Tables that no event makes: ${beside.join(', ')}.`);
      output.say(
        'Of them, only the hashes of passwords, the words to search by and the steps of the ' +
          'schema are compared.',
      );
      output.say(`Signed up to event ${signedTo} of ${events}.`);
    }
    output.say(
      ok
        ? `All ${events} events, the chain, the tree, the signatures and the tables made from them agree.`
        : `The ledger does not verify. Problems: ${problems.length}; events: ${events}.`,
    );
    output.result({ ok, events, signedTo, root, problems, notCovered: beside });
    return ok ? 0 : 1;
  },
};

/**
 * The signed head in a file that left the computer: a certificate's PDF, or the note itself. It
 * shows what no home can say of itself: that its end is missing, or that it is an older copy.
 */
function notesIn(file: string | undefined): readonly string[] | undefined {
  if (file === undefined) return undefined;
  const bytes = readBytes(file);
  const embedded = readEmbeddedFile(bytes, certificateFileName);
  if (!embedded.ok) return [bytes.toString('utf8')];
  try {
    const content = JSON.parse(Buffer.from(embedded.value).toString('utf8')) as CertificateFile;
    return [content.proof.checkpoint];
  } catch {
    throw new CommandFailed(`${file} holds no signed head of a ledger.`);
  }
}

function publicKeyOf(file: string): LedgerPublicKey | undefined {
  try {
    return readPublicKey(file);
  } catch {
    // A lost or broken key is a finding of the verification, not a reason to stop it.
    return undefined;
  }
}
