import { z } from 'zod';
import { importFields } from '../../domain/intake/import-fields.ts';
import { command, query } from '../procedure.ts';
import { finding, id, locale } from './fields.ts';

/** Fields of a seizure file; a column of the file is mapped to each. */
export const importField = z.enum(importFields);

/** Column heading of the file for each field; fields without a column are left out. */
export const importMapping = z.partialRecord(importField, z.string().max(200));

const fileInput = {
  fileName: z.string().min(1).max(255),
  /** The file's bytes; the page never sends a path. */
  contentBase64: z.string().max(90_000_000),
  mapping: importMapping.optional(),
  /** Which fields a person filled by hand, by row number of the file. */
  answers: z
    .array(
      z.object({ row: z.number().int().min(1), field: importField, value: z.string().max(2000) }),
    )
    .max(100_000)
    .default([]),
};

const importRow = z.object({
  /** Row of the file, the heading being row 1. */
  row: z.number(),
  number: z.string(),
  state: z.enum(['complete', 'incomplete', 'rejected']),
  missing: z.array(importField),
  problems: z.array(finding),
  /** Readings that a person should confirm: an alias, a unit, a name of a region. */
  assumptions: z.array(finding),
  values: z.partialRecord(importField, z.string()),
});

const importReport = z.object({
  format: z.enum(['csv', 'xlsx']),
  columns: z.array(z.string()),
  mapping: importMapping,
  unmappedColumns: z.array(z.string()),
  /** Sheets of a workbook that hold something and were not read: one sheet is. */
  sheetsAside: z.array(z.string()),
  rows: z.number(),
  complete: z.number(),
  incomplete: z.number(),
  rejected: z.number(),
  /** Complete rows whose readings a person confirms. */
  assumed: z.number(),
  /** Rows of the asked state from the asked place on: those that need a person come first. */
  preview: z.array(importRow),
  /** How many rows the asked state has. */
  previewTotal: z.number(),
});

const fileRejections = [
  'FileEmpty',
  'FileTooLarge',
  'FileNotTable',
  'FileDamaged',
  'FileProtected',
  'FileUnpacksTooLarge',
  'FileHasTooManyCells',
  'FileEncodingUnknown',
  'QuoteMisplaced',
  'BytesAreNoText',
  'FileHasNoHeading',
  'FileTooManyRows',
  'ColumnRepeated',
  'MappingIncomplete',
] as const;

export const importContract = {
  'imports.preview': query({
    input: z.object({
      ...fileInput,
      previewState: z.enum(['complete', 'incomplete', 'rejected', 'assumed']).optional(),
      previewOffset: z.number().int().min(0).default(0),
      previewLimit: z.number().int().min(1).max(1000).default(200),
    }),
    output: importReport,
    permission: 'goods.handle',
    rejections: fileRejections,
  }),
  /**
   * IM-01: nothing enters half. Every row complete, or `onlyComplete` says expressly that the
   * complete ones enter and the others come back in the file of errors.
   */
  'imports.commit': command({
    input: z.object({
      ...fileInput,
      onlyComplete: z.boolean(),
      /** A person has seen and confirmed the assumptions of the preview. */
      assumptionsConfirmed: z.boolean(),
    }),
    output: z.object({
      imported: z.number(),
      incomplete: z.number(),
      rejected: z.number(),
      /** What was registered, in the order of the file, with its number in the file. */
      seizures: z.array(z.object({ id, number: z.string() })),
    }),
    permission: 'goods.handle',
    rejections: [...fileRejections, 'RowsNeedWork', 'NothingToImport', 'AssumptionsNotConfirmed'],
  }),
  /** The rows that need work, as CSV with a column that says why; fixed, it imports again. */
  'imports.errorFile': query({
    input: z.object({ ...fileInput, language: locale.default('en') }),
    output: z.object({ fileName: z.string(), contentBase64: z.string(), rows: z.number() }),
    permission: 'goods.handle',
    rejections: fileRejections,
  }),
} as const;
