import {
  suggestMapping,
  unmappedRequired,
} from '../../../../shared/domain/intake/import-fields.ts';
import type { ImportField, ImportMapping } from '../../../../shared/domain/intake/import-fields.ts';
import { readImportFile } from '../../../../shared/domain/intake/read-import-file.ts';
import type { ImportAnswer, ReadRow } from '../../../../shared/domain/intake/read-import-file.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Outcome, Who } from '../../rpc/handler.ts';
import { todayAt } from '../../rpc/legal-day.ts';
import type { SeizureRegistrar } from './ports.ts';
import type { ReadFile } from './last-file.ts';
import type { TableFile } from './read-table.ts';

/** The file as the page sends it. */
export interface Upload {
  readonly contentBase64: string;
  readonly mapping?: ImportMapping | undefined;
  readonly answers: readonly ImportAnswer[];
}

/** A file that was read, with the mapping that holds for it. */
export interface ReadUpload extends TableFile {
  readonly mapping: ImportMapping;
  readonly answers: readonly ImportAnswer[];
}

/** Reads the bytes and settles the mapping: a person's, else the suggested one. */
export async function readUpload(upload: Upload, readFile: ReadFile): Promise<Outcome<ReadUpload>> {
  const file = await readFile(upload.contentBase64);
  if (!file.ok) return file;
  const mapping = upload.mapping ?? suggestMapping(file.value.table.columns);
  return ok({ ...file.value, mapping: clean(mapping), answers: upload.answers });
}

/** Refuses a mapping that leaves a required field without a column. */
export function checkMapping(mapping: ImportMapping): Outcome<undefined> {
  const unmapped = unmappedRequired(mapping);
  return unmapped.length === 0
    ? ok(undefined)
    : fail(unmapped.map((field) => reject('MappingIncomplete', 'IM-01', { field }, field)));
}

/** Reads every row against what is registered now. */
export function readRows(
  upload: ReadUpload,
  call: { readonly who: Who; readonly now: string },
  reader: SqlReader,
  registrar: SeizureRegistrar,
): readonly ReadRow[] {
  return readImportFile(upload.table, upload.mapping, upload.answers, {
    today: todayAt(call),
    numberTaken: (number) => registrar.isRegistered(reader, number),
  });
}

function clean(mapping: ImportMapping): ImportMapping {
  const entries = Object.entries(mapping) as [ImportField, string | undefined][];
  return Object.fromEntries(entries.filter(([, column]) => column !== undefined && column !== ''));
}
