import { z } from 'zod';
import { lineOutcomes } from '../../../../../shared/domain/certificate/stated-goods.ts';
import {
  count,
  dayKnownTo,
  inEachLanguage,
  quantity,
  signedQuantity,
  unitCode,
} from './value-schemas.ts';

/** One package of a line with the seals found on it at the last re-verification (DW-06). */
export const statedPackage = z.strictObject({
  reference: z.string().min(1),
  /** UN/ECE Recommendation 21 code: CT carton, DR drum, PX pallet. */
  packaging: z.string().nullable(),
  seals: z.array(z.string().min(1)),
  /** As weighed at the re-verification. */
  grossGrams: count.nullable(),
  verification: z.enum(['verified', 'mismatch', 'waiting']),
});

/** One line of the goods table. Every quantity of a line is in the same unit. */
export const statedLine = z.strictObject({
  line: z.int().positive(),
  lotReference: z.string().min(1),
  seizureReference: z.string().min(1),
  seizureDay: dayKnownTo,
  description: z.string().min(1),
  category: z.strictObject({ code: z.string().min(1), name: inEachLanguage }),
  /** HS code, 4 to 10 digits. */
  hsCode: z
    .string()
    .regex(/^\d{4,10}$/)
    .nullable(),
  brand: z.string().nullable(),
  seized: quantity,
  sampled: quantity,
  transferred: quantity,
  released: quantity,
  destroyed: quantity,
  returnedToStock: quantity,
  /** Seized less everything accounted for. */
  difference: signedQuantity,
  differenceExplanation: z.string().nullable(),
  destroyedMassGrams: count.nullable(),
  /** European List of Waste code, six digits, e.g. `200199`, and its mark of hazard. */
  wasteCode: z.strictObject({ code: z.string().min(1), hazardous: z.boolean() }).nullable(),
  /** Basel Convention Annex VIII or IX entry, e.g. `A1010`. */
  baselCode: z.string().nullable(),
  /** GHS pictograms, UN class or storage class: what the goods table prints. */
  hazards: z.array(z.string().min(1)),
  outcome: z.enum(lineOutcomes),
  /** Why a line was refused, not found or only partly destroyed. */
  outcomeNote: z.string().nullable(),
  packages: z.array(statedPackage),
});

/** The balance of one unit over all lines (CC-04, PRODUCT section 3 step 11). */
export const statedBalance = z.strictObject({
  unit: unitCode,
  seized: count,
  sampled: count,
  transferred: count,
  released: count,
  destroyed: count,
  returnedToStock: count,
  difference: z.int(),
});
