import { methods } from '../../../catalog/disposal/methods.ts';
import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';

/** A facility's permit as an order looks at it. */
export interface PermitFacts {
  readonly permitId: string;
  readonly facilityId: string;
  readonly facilityName: string;
  readonly number: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly revokedOn: string | null;
  readonly wasteCodes: readonly string[];
  readonly operations: readonly string[];
  readonly methods: readonly string[];
  readonly capacityGrams: number;
  /** Charged by runs that have ended. */
  readonly usedGrams: number;
}

/**
 * DW-04, its dates: the permit is valid on the day (`2026-11-21`, both ends included).
 * Rejections: `PermitNotYetValid`, `PermitExpired`, `PermitRevoked` (on or after the day of
 * revocation).
 */
export function checkPermitDay(permit: PermitFacts, day: string): readonly Rejection[] {
  const { number, facilityName: facility } = permit;
  const facts = { permit: number, number, facility, day };
  const wrong: Rejection[] = [];
  if (day < permit.validFrom) {
    wrong.push(reject('PermitNotYetValid', 'DW-04', { ...facts, validFrom: permit.validFrom }));
  }
  if (day > permit.validTo) {
    wrong.push(reject('PermitExpired', 'DW-04', { ...facts, validTo: permit.validTo }));
  }
  if (permit.revokedOn !== null && day >= permit.revokedOn) {
    wrong.push(reject('PermitRevoked', 'DW-04', { ...facts, revokedOn: permit.revokedOn }));
  }
  return wrong;
}

/**
 * DW-04, its capacity: what the order weighs must fit into what is left. Rejection:
 * `PermitCapacityExceeded`.
 */
export function checkPermitCapacity(permit: PermitFacts, massGrams: number): readonly Rejection[] {
  const remaining = Math.max(0, permit.capacityGrams - permit.usedGrams);
  if (massGrams <= remaining) return [];
  const facts = { permit: permit.number, neededGrams: massGrams, remainingGrams: remaining };
  return [reject('PermitCapacityExceeded', 'DW-04', facts, 'permitId')];
}

/**
 * DW-04, its scope: method, waste codes, and at least one R or D operation of the method (a
 * chain such as R12 then R4 may be shared by two plants). Rejections: `PermitMethodMissing`,
 * `PermitOperationMissing`, `PermitWasteCodeMissing` (one for each code).
 */
export function checkPermitScope(
  permit: PermitFacts,
  method: string,
  wasteCodes: ReadonlySet<string>,
): readonly Rejection[] {
  const wrong: Rejection[] = [];
  const facts = { permit: permit.number, facility: permit.facilityName };
  if (!permit.methods.includes(method)) {
    wrong.push(reject('PermitMethodMissing', 'DW-04', { ...facts, method }, 'method'));
  }
  if (coveredOperations(permit, method).length === 0) {
    const operations = operationsOf(method).join(', ');
    wrong.push(reject('PermitOperationMissing', 'DW-04', { ...facts, operations }, 'permitId'));
  }
  for (const wasteCode of wasteCodes) {
    if (coversWaste(permit, wasteCode)) continue;
    wrong.push(reject('PermitWasteCodeMissing', 'DW-04', { ...facts, wasteCode }, 'wasteCodes'));
  }
  return wrong;
}

/** True when the permit names the waste code, however it is spaced. */
export function coversWaste(permit: PermitFacts, wasteCode: string): boolean {
  const plain = plainCode(wasteCode);
  return permit.wasteCodes.some((code) => plainCode(code) === plain);
}

/** The operations of a method that the permit names, in the order of the waste's way. */
export function coveredOperations(permit: PermitFacts, method: string): readonly string[] {
  return operationsOf(method).filter((operation) => permit.operations.includes(operation));
}

function operationsOf(method: string): readonly string[] {
  return methods.find((row) => row.code === method)?.operations ?? [];
}

/** `19 01 13*` and `190113*` are one code. */
function plainCode(code: string): string {
  return code.replace(/\s+/g, '');
}
