import { readImportFile } from '../../shared/domain/intake/read-import-file.ts';
import type { ReadRow } from '../../shared/domain/intake/read-import-file.ts';
import { dayOfInstant } from '../../shared/kernel/legal-date.ts';
import { sayRejection } from '../../shared/text/say.ts';
import { systemClock } from '../core/platform/clock.ts';
import { sampleSite } from '../core/sample/sample-places.ts';
import type { CaseRefusal } from '../core/sample/take-case-through.ts';
import { CommandFailed } from './command-failed.ts';
import type { Output } from './output.ts';
import type { SeizureFile } from './seizure-file.ts';

/**
 * The rows of a file as a new sample authority reads them; those that need work are listed. Fails
 * when none is complete: there would be nothing to show.
 */
export function rowsForDemo(file: SeizureFile, output: Output): readonly ReadRow[] {
  const { table, mapping } = file.read;
  const rows = readImportFile(table, mapping, [], {
    today: dayOfInstant(systemClock.now(), sampleSite.timeZone),
    numberTaken: () => false,
  });
  for (const { ref, missing } of incompleteRows(rows)) {
    output.say(`${ref} waits for: ${missing.join(', ')}`);
  }
  for (const { ref, why } of refusedRows(rows)) output.say(`${ref} is refused: ${why}`);
  if (rows.some(({ state }) => state === 'complete')) return rows;
  throw new CommandFailed(`No row of ${file.fileName} is complete, so nothing was made.`);
}

/** What is asked for, row by row. */
export function incompleteRows(
  rows: readonly ReadRow[],
): readonly { readonly ref: string; readonly missing: readonly string[] }[] {
  return rows
    .filter(({ state }) => state === 'incomplete')
    .map((row) => ({ ref: refOf(row), missing: row.missing }));
}

/** Why rows of the file do not enter, each reason by itself. */
export function refusedRows(rows: readonly ReadRow[]): readonly CaseRefusal[] {
  return rows.flatMap((row) =>
    row.problems.map((problem) => ({
      ref: refOf(row),
      rule: problem.rule ?? 'IM-01',
      why: sayRejection('en', problem),
    })),
  );
}

function refOf({ row, values }: ReadRow): string {
  const { number = '' } = values;
  return number === '' ? `Row ${row}` : number;
}
