import { whyColumn } from '../../shared/domain/intake/error-file.ts';
import type { Client } from '../../shared/rpc/client.ts';
import type { OutputOf } from '../../shared/rpc/contract.ts';
import { sayRejection } from '../../shared/text/say.ts';
import { writeFileAtomically } from '../core/platform/atomic-file.ts';
import type { Output } from './output.ts';
import type { SeizureFile } from './seizure-file.ts';
import { valueOf } from './value-of.ts';

/** What an import did, as the command line answers. */
export interface ImportDone {
  readonly imported: number;
  readonly incomplete: number;
  readonly rejected: number;
  /** Null when no row needs work. */
  readonly errorsFile: string | null;
}

const mostSaid = 50;

/**
 * Writes the rows that need work to `errorsPlace`, then brings in every complete seizure: a row
 * is in the authority or in the file of errors, never in neither (IM-01).
 */
export async function importSeizures(
  client: Client,
  file: SeizureFile,
  errorsPlace: string,
  output: Output,
): Promise<ImportDone> {
  const { fileName, contentBase64 } = file;
  const input = { fileName, contentBase64 };
  const report = valueOf(await client.call('imports.preview', { ...input, previewLimit: 1000 }));
  sayAside(report, output);
  for (const { row, number, assumptions } of report.preview) {
    for (const assumed of assumptions) {
      output.say(`Row ${row} ${number}: ${sayRejection('en', assumed)}`);
    }
  }
  const assumed = report.preview.filter(
    ({ state, assumptions }) => state === 'complete' && assumptions.length > 0,
  );
  const more = report.assumed - assumed.length;
  if (more > 0) output.say(`… and ${more} more rows were read with an assumption`);
  const { incomplete, rejected } = report;
  const open = incomplete + rejected;
  const errorsFile = open > 0 ? errorsPlace : null;
  if (errorsFile !== null) {
    const back = valueOf(await client.call('imports.errorFile', input));
    writeFileAtomically(errorsFile, Buffer.from(back.contentBase64, 'base64'), 0o600);
  }
  const imported = report.complete > 0 ? await commit(client, input) : 0;
  sayOpenRows(report, output);
  if (errorsFile !== null) {
    output.say(`Rows that need work: ${open}. Correct them in ${errorsFile} and import that file.`);
  }
  if (imported === 0) output.say('Nothing was imported.');
  output.say(
    `Seizures imported: ${imported}; rows incomplete: ${incomplete}, refused: ${rejected}.`,
  );
  return { imported, incomplete, rejected, errorsFile };
}

async function commit(
  client: Client,
  input: { readonly fileName: string; readonly contentBase64: string },
): Promise<number> {
  const confirmed = { onlyComplete: true, assumptionsConfirmed: true };
  return valueOf(await client.call('imports.commit', { ...input, ...confirmed })).imported;
}

/** What stands in the file and does not enter: nothing is left out silently. */
function sayAside(report: OutputOf<'imports.preview'>, output: Output): void {
  const columns = report.unmappedColumns.filter((column) => column !== whyColumn).join(', ');
  if (columns !== '') output.say(`Columns that mean nothing here: ${columns}.`);
  const sheets = report.sheetsAside.join(', ');
  if (sheets !== '') output.say(`Sheets that hold something and were not read: ${sheets}.`);
}

function sayOpenRows(report: OutputOf<'imports.preview'>, output: Output): void {
  const open = report.preview.filter(({ state }) => state !== 'complete').slice(0, mostSaid);
  for (const { row, number, missing, problems } of open) {
    const reasons = [
      ...(missing.length === 0 ? [] : [`Missing: ${missing.join(', ')}.`]),
      ...problems.map((problem) => sayRejection('en', problem)),
    ];
    output.say(`Row ${row} ${number}: ${reasons.join(' ')}`);
  }
  const more = report.incomplete + report.rejected - open.length;
  if (more > 0) output.say(`… and ${more} more rows`);
}
