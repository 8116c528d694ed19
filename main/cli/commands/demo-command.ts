import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { ReadRow } from '../../../shared/domain/intake/read-import-file.ts';
import { dayOfInstant } from '../../../shared/kernel/legal-date.ts';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import type { Core } from '../../core/compose.ts';
import { migrations } from '../../core/database/sqlite/migrations/index.ts';
import { verifyStore } from '../../core/ledger/verify/verify-store.ts';
import { writeFileAtomically } from '../../core/platform/atomic-file.ts';
import { systemClock } from '../../core/platform/clock.ts';
import { makeFolder } from '../../core/platform/make-folder.ts';
import { publishedSeizures } from '../../core/sample/published-seizures.ts';
import { openDesk } from '../../core/sample/sample-desk.ts';
import type { SampleDesk } from '../../core/sample/sample-desk.ts';
import { sampleSite } from '../../core/sample/sample-places.ts';
import { takeCaseThrough } from '../../core/sample/take-case-through.ts';
import type { CaseRefusal } from '../../core/sample/take-case-through.ts';
import { connector, startCore } from '../../core/start.ts';
import { CommandFailed } from '../command-failed.ts';
import { option } from '../command.ts';
import type { Command } from '../command.ts';
import type { Output } from '../output.ts';
import { isEmptyFolder } from '../is-empty-folder.ts';
import { incompleteRows, refusedRows, rowsForDemo } from '../demo-rows.ts';
import { readSeizureFile, toSeizureFile } from '../seizure-file.ts';
import type { SeizureFile } from '../seizure-file.ts';
import { valueOf } from '../value-of.ts';

interface WrittenCertificate {
  readonly number: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: number;
}

/** Imports published seizures into a fresh sample authority and takes them through the job. */
export const demoCommand: Command = {
  usage: 'demo --home DIR --out DIR [--input FILE]',
  summary: 'Takes published seizures through the whole job, in a sample authority.',
  details: [
    'Rows that are incomplete or refused are listed and left out.',
    'Exit code 0 when every complete row reached its certificate and the ledger verifies, else 1.',
  ],
  options: ['home', 'out', 'input'],
  required: ['home', 'out'],
  places: [],
  run: async (given, output) => {
    const home = path.resolve(option(given, 'home'));
    if (!isEmptyFolder(home)) {
      throw new CommandFailed(`${home} is not empty; the demonstration needs a fresh home.`);
    }
    const file = await readInput(given.options['input']);
    const rows = rowsForDemo(file, output);
    const out = path.resolve(option(given, 'out'));
    makeWritable(out);
    const core = await startCore({ home, sample: true });
    try {
      return await runDemo(core, { file, rows, out }, output);
    } finally {
      await core.close();
    }
  },
};

interface Demo {
  readonly file: SeizureFile;
  readonly rows: readonly ReadRow[];
  readonly out: string;
}

async function runDemo(core: Core, demo: Demo, output: Output): Promise<number> {
  const { file, rows, out } = demo;
  const desk = await openDesk(connector(core));
  const { imported: seizures } = valueOf(
    await desk.storekeeper.call('imports.commit', {
      fileName: file.fileName,
      contentBase64: file.contentBase64,
      onlyComplete: true,
      assumptionsConfirmed: true,
    }),
  );
  const lots = await allLots(desk);
  const certificates: WrittenCertificate[] = [];
  const refused: CaseRefusal[] = [...refusedRows(rows)];
  for (const lot of lots) {
    output.say(`${lot.seizureNumber}: ${lot.description}`);
    const result = await takeCaseThrough(desk, lot.id, {
      today: dayOfInstant(systemClock.now(), sampleSite.timeZone),
      language: 'en',
      now: systemClock.now,
    });
    refused.push(...result.refused);
    if (result.certificate === null) {
      output.say(`  No lawful way to a certificate.`);
      continue;
    }
    const written = await write(desk, result.certificate, out);
    certificates.push(written);
    output.say(`  ${written.number} in ${written.file}`);
  }
  const { store, ledger, signer } = core;
  const keyFile = path.join(out, 'public-key.pem');
  writeFileAtomically(keyFile, Buffer.from(signer.key.pem), 0o644);
  output.say(`The public key that checks the certificates is in ${keyFile}.`);
  const { size } = ledger.head(store.reader);
  const root = Buffer.from(ledger.root(store.reader)).toString('hex');
  output.say(`${size} events; root ${root}`);
  const isWhole = await verifies(core, output);
  output.result({
    seizures,
    lots: lots.length,
    certificates,
    refused,
    incomplete: incompleteRows(rows),
    ledger: { size, root },
  });
  return isWhole && certificates.length === lots.length ? 0 : 1;
}

async function verifies({ store, registry, signer }: Core, output: Output): Promise<boolean> {
  const { file } = store.reader;
  const { ok } = await verifyStore({ file, migrations, registry, key: signer.key });
  output.say(ok ? 'The ledger verifies.' : 'The ledger does not verify.');
  return ok;
}

type Lot = OutputOf<'lots.list'>['items'][number];

async function allLots(desk: SampleDesk): Promise<readonly Lot[]> {
  const lots: Lot[] = [];
  let cursor: string | null = null;
  do {
    const input: InputOf<'lots.list'> = { limit: 200, sort: 'reference' };
    const page: OutputOf<'lots.list'> = valueOf(
      await desk.storekeeper.call('lots.list', cursor === null ? input : { ...input, cursor }),
    );
    lots.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return lots;
}

async function write(
  desk: SampleDesk,
  issued: { readonly certificateId: string; readonly number: string },
  out: string,
): Promise<WrittenCertificate> {
  const { certificateId, number } = issued;
  const { approver } = desk;
  const certificate = valueOf(await approver.call('certificates.get', { certificateId }));
  const stored = valueOf(await approver.call('certificates.file', { certificateId }));
  const file = path.join(out, `${number}.pdf`);
  writeFileAtomically(file, Buffer.from(stored.contentBase64, 'base64'), 0o600);
  return { number, file, sha256: stored.sha256, lines: certificate.lines };
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
  } catch {
    throw new CommandFailed(`${folder} cannot be written.`);
  }
}

async function readInput(file: string | undefined): Promise<SeizureFile> {
  return file === undefined
    ? toSeizureFile('published-seizures.csv', Buffer.from(publishedSeizures))
    : readSeizureFile(file);
}
