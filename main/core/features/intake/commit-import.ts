import { seizuresOf } from '../../../../shared/domain/intake/read-import-file.ts';
import type {
  ImportedSeizure,
  ReadRow,
} from '../../../../shared/domain/intake/read-import-file.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler, Outcome } from '../../rpc/handler.ts';
import type { IntakeParts } from './ports.ts';
import { checkMapping, readRows, readUpload } from './read-upload.ts';
import type { ReadUpload } from './read-upload.ts';

/** Brings a file in (IM-01): parsed before, decided and recorded in one transaction. */
export function commitImport(parts: IntakeParts): AnyCommandHandler {
  return defineCommand<'imports.commit', ReadUpload>('imports.commit', {
    prepare: async (call) => {
      const upload = await readUpload(call.input, parts.readFile);
      if (!upload.ok) return upload;
      const mapped = checkMapping(upload.value.mapping);
      return mapped.ok ? upload : mapped;
    },
    handle: (call, upload) => {
      const rows = readRows(upload, call, call.tx, parts.registrar);
      const entering = decide(rows, call.input);
      if (!entering.ok) return entering;
      const registered = parts.registrar.register(call, entering.value.map(toSeizure));
      if (!registered.ok) return registered;
      return ok({
        imported: entering.value.length,
        incomplete: rows.filter((row) => row.state === 'incomplete').length,
        rejected: rows.filter((row) => row.state === 'rejected').length,
        seizures: registered.value.seizureIds.map((id, index) => ({
          id,
          number: entering.value[index]?.number ?? '',
        })),
      });
    },
  });
}

function decide(
  rows: readonly ReadRow[],
  input: { readonly onlyComplete: boolean; readonly assumptionsConfirmed: boolean },
): Outcome<readonly ImportedSeizure[]> {
  const open = rows.filter((row) => row.state !== 'complete').length;
  if (open > 0 && !input.onlyComplete) {
    return fail([reject('RowsNeedWork', 'IM-01', { rows: open, of: rows.length })]);
  }
  const seizures = seizuresOf(rows);
  if (seizures.length === 0)
    return fail([reject('NothingToImport', 'IM-01', { rows: rows.length })]);
  const assumed = rows.filter((row) => row.state === 'complete' && row.assumptions.length > 0);
  return assumed.length > 0 && !input.assumptionsConfirmed
    ? fail([reject('AssumptionsNotConfirmed', 'IM-01', { rows: assumed.length })])
    : ok(seizures);
}

function toSeizure(seizure: ImportedSeizure): ParsedInputOf<'seizures.register'> {
  const [head] = seizure.lines;
  return {
    number: seizure.number,
    date: head?.date ?? '',
    country: head?.country ?? '',
    place: head?.place ?? '',
    office: head?.office ?? '',
    legalBasis: head?.legalBasis ?? '',
    conveyance: head?.conveyance ?? '',
    route: '',
    persons: [],
    remarks: head?.remarks ?? '',
    lines: seizure.lines.map((line) => ({
      description: line.description,
      category: line.category,
      brand: line.brand,
      hsCode: line.hsCode,
      quantity: line.quantity,
      massGrams: line.massGrams,
      value: line.value,
    })),
  };
}
