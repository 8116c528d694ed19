import { z } from 'zod';
import { closingEffects } from '../../domain/goods/difference/closing-effect.ts';
import { command, query } from '../procedure.ts';
import {
  amount,
  finding,
  id,
  line,
  note,
  nothing,
  page,
  pageOf,
  positiveAmount,
  quantity,
  secondPersonRefusals,
  secondSignature,
  signature,
} from './fields.ts';
import { discrepancyState, discrepancyView } from './goods-views.ts';

/** What closing it one way makes of the lot, before anybody signs. */
const closingView = z.object({
  effect: z.enum(closingEffects),
  /** What the lot then holds; null where its amount stays. */
  quantity: quantity.nullable(),
  /** Its mass then; null where its mass stays. */
  massGrams: amount.nullable(),
  /** Why it could not be closed this way now. */
  findings: z.array(finding),
});

/** What was found otherwise than the record says, from its report to its closing. */
export const discrepanciesContract = {
  'discrepancies.list': query({
    /** Named states or one discrepancy are found open or not; `open` then says nothing. */
    input: z.object({
      open: z.boolean().default(true),
      state: z.array(discrepancyState).min(1).max(5).optional(),
      discrepancyId: id.optional(),
      lotId: id.optional(),
      ...page,
    }),
    output: pageOf(discrepancyView),
    permission: 'goods.read',
  }),
  /** A store looked and found something else than the record says: the lot is frozen by it. */
  'discrepancies.report': command({
    input: z.object({
      lotId: id,
      /** Null for the whole lot; goods in packages are counted by the package. */
      packageId: id.nullable(),
      found: z.discriminatedUnion('kind', [
        /** In the lot's unit; of a package also the packs inside. */
        z.object({ kind: z.literal('count'), amount, innerCount: amount.nullable() }),
        /** Net of a lot, gross of a package. */
        z.object({ kind: z.literal('mass'), grams: positiveAmount }),
        z.object({ kind: z.literal('missing') }),
      ]),
      note,
    }),
    output: z.object({ discrepancyId: id }),
    permission: 'goods.handle',
    rejections: [
      'LotUnknown',
      'LotStateWrong',
      'PackageUnknown',
      'PackageNotInLot',
      'PackageNotNamed',
      'CountMissing',
      'LineTooLarge',
      'MassNotRecorded',
      'NothingDiffers',
      'DifferenceKnown',
    ],
  }),
  /** found → recounted: by two people who did not find it. */
  'discrepancies.recount': command({
    input: z.object({
      discrepancyId: id,
      /** What was found; of a package whose count differs, the packs inside. */
      found: line,
      /** The count in the unit of the discrepancy; of a whole lot left out, it is in `found`. */
      foundAmount: amount.nullable().default(null),
      secondPerson: secondSignature,
      note,
    }),
    output: nothing,
    permission: 'goods.handle',
    rejections: [
      'DiscrepancyUnknown',
      'DiscrepancyStateWrong',
      'RecounterIsFinder',
      'LotStateWrong',
      ...secondPersonRefusals,
      'LineTooLarge',
      'CountMissing',
    ],
  }),
  'discrepancies.explain': command({
    input: z.object({
      discrepancyId: id,
      outcome: z.enum(['explained', 'investigated']),
      note,
    }),
    output: nothing,
    permission: 'goods.decide',
    rejections: ['DiscrepancyUnknown', 'DiscrepancyStateWrong'],
  }),
  /** What closing it would do to the lot: with what was found, or with what was expected. */
  'discrepancies.closing': query({
    input: z.object({ discrepancyId: id }),
    output: z.object({ found: closingView, expected: closingView }),
    permission: 'goods.decide',
    rejections: ['DiscrepancyUnknown'],
  }),
  /** Closes it and, when the goods were fewer or more, corrects the lot by what was explained. */
  'discrepancies.close': command({
    input: z.object({ discrepancyId: id, signature, acceptFound: z.boolean(), note }),
    output: nothing,
    permission: 'goods.decide',
    rejections: [
      'DiscrepancyUnknown',
      'DiscrepancyStateWrong',
      'CredentialsWrong',
      'UserLocked',
      'CloserIsFinder',
      'LotStateWrong',
      'QuantityExceedsLot',
      'GrossBelowTare',
    ],
  }),
} as const;
