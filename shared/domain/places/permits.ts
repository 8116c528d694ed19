import { operations } from '../../catalog/disposal/operations.ts';
import { wasteCodes } from '../../catalog/disposal/waste-codes.ts';
import { isLegalDay } from '../../kernel/legal-date.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';

/** What a facility may do, by a permit (DW-04). Days are legal days, the last one included. */
export interface PermitTerms {
  readonly number: string;
  readonly issuedBy: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** European List of Waste: `19 01 13*`. */
  readonly wasteCodes: readonly string[];
  /** R1 to R13, D1 to D15. */
  readonly operations: readonly string[];
  /** Method codes A to R. */
  readonly methods: readonly string[];
  readonly capacityGrams: number;
}

export type PermitState = 'valid' | 'not-yet' | 'expired' | 'revoked';

/** What a permit is worth on a legal day (DW-04). A revocation counts from its own day on. */
export function permitState(
  permit: Pick<PermitTerms, 'validFrom' | 'validTo'> & { readonly revokedOn: string | null },
  day: string,
): PermitState {
  if (permit.revokedOn !== null && permit.revokedOn <= day) return 'revoked';
  if (day < permit.validFrom) return 'not-yet';
  return day > permit.validTo ? 'expired' : 'valid';
}

/**
 * A waste code as the catalogue writes it: pairs of digits, `*` when hazardous. Undefined when
 * it is none: chapters run from 01 to 20, and a code of the catalogue keeps its star.
 */
export function readWasteCode(text: string): string | undefined {
  const match = /^(\d{2})\s*(\d{2})\s*(\d{2})\s*(\*?)$/.exec(text.trim());
  if (match === null) return undefined;
  const [, chapter = '', group = '', entry = '', star = ''] = match;
  if (Number(chapter) < 1 || Number(chapter) > 20) return undefined;
  const plain = `${chapter} ${group} ${entry}`;
  const other = star === '' ? `${plain}*` : plain;
  return wasteCodes.has(other) && !wasteCodes.has(plain + star) ? undefined : plain + star;
}

/**
 * `WasteCodeMissing` where nothing is written, else `WasteCodeUnknown`; `rule` is the one that
 * asks for the code.
 */
export function wrongWasteCode(wasteCode: string, rule: string, field: string): Rejection {
  if (wasteCode.trim() === '') return reject('WasteCodeMissing', rule, {}, field);
  return reject('WasteCodeUnknown', rule, { wasteCode }, field);
}

/**
 * Everything that is wrong with a proposed permit, beside its field. Rejections:
 * `PermitPeriodInverted` (also a day that does not exist), `WasteCodeMissing`,
 * `WasteCodeUnknown`, `OperationUnknown`.
 */
export function permitProblems(permit: PermitTerms): readonly Rejection[] {
  const { validFrom, validTo } = permit;
  const period = isLegalDay(validFrom) && isLegalDay(validTo) && validFrom <= validTo;
  return [
    ...(period ? [] : [reject('PermitPeriodInverted', 'DW-04', { validFrom, validTo }, 'validTo')]),
    ...permit.wasteCodes.flatMap((wasteCode, index) =>
      readWasteCode(wasteCode) === undefined
        ? [wrongWasteCode(wasteCode, 'DW-04', `wasteCodes.${index}`)]
        : [],
    ),
    ...permit.operations.flatMap((operation, index) =>
      operations.has(operation)
        ? []
        : [reject('OperationUnknown', 'DW-04', { operation }, `operations.${index}`)],
    ),
  ];
}

/** The terms with every code written as the catalogue writes it, each once. */
export function tidyPermit(permit: PermitTerms): PermitTerms {
  return {
    ...permit,
    wasteCodes: [...new Set(permit.wasteCodes.map((code) => readWasteCode(code) ?? code))],
    operations: [...new Set(permit.operations)],
    methods: [...new Set(permit.methods)],
  };
}
