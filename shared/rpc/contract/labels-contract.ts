import { z } from 'zod';
import { labelFormatCodes, maxLabels } from '../../domain/labels/label-format.ts';
import { query } from '../procedure.ts';
import { id, locale } from './fields.ts';

const paper = {
  format: z.enum(labelFormatCodes),
  /** The first free label of a used sheet, row by row from 1; a roll always begins at 1. */
  start: z.number().int().min(1).max(24).default(1),
  /** The first thing to print, from 1: what is more than one print holds follows in the next. */
  from: z.number().int().min(1).default(1),
  /** Labels for each thing. */
  copies: z.number().int().min(1).max(10).default(1),
  language: locale,
};

const print = z.object({
  fileName: z.string(),
  /** The PDF. */
  contentBase64: z.string(),
  /** Every page as SVG in millimetres, to look at and to print from the page. */
  pages: z.array(z.string()),
  /** Things on these labels: from the first to the last of all, counted from 1. */
  first: z.number(),
  last: z.number(),
  total: z.number(),
  labels: z.number(),
});

/** Labels as people stick them on: bar code, QR code and what is needed at arm's length. */
export const labelsContract = {
  /** Labels of lots, of the packages of a lot, or of one package. */
  'labels.printGoods': query({
    input: z.object({
      of: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('lots'), lotIds: z.array(id).min(1).max(maxLabels) }),
        z.object({ kind: z.literal('packages'), lotId: id }),
        z.object({ kind: z.literal('package'), packageId: id }),
      ]),
      ...paper,
    }),
    output: print,
    permission: 'goods.label',
    rejections: ['LotUnknown', 'PackageUnknown', 'NothingToLabel'],
  }),
  /** Labels of a place, or of it and every place in use below it. */
  'labels.printPlaces': query({
    input: z.object({ locationId: id, withBelow: z.boolean().default(false), ...paper }),
    output: print,
    permission: 'places.label',
    rejections: ['LocationUnknown', 'NothingToLabel'],
  }),
} as const;
