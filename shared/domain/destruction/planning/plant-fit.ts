import { goodsCategory } from '../../../catalog/goods/goods-categories.ts';
import type { GoodsCategoryCode } from '../../../catalog/goods/goods-category.ts';
import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import {
  checkPermitCapacity,
  checkPermitDay,
  checkPermitScope,
  coversWaste,
} from './permit-fit.ts';
import type { PermitFacts } from './permit-fit.ts';

/** Goods of one category on an order, with a waste code that some of their lines have now. */
export interface WasteOnOrder {
  readonly category: GoodsCategoryCode;
  readonly wasteCode: string;
}

/** What a method asks of a plant for the goods of an order. */
export interface PlantTask {
  readonly method: string;
  readonly wastes: readonly WasteOnOrder[];
  readonly massGrams: number;
  /** The day of the run, `2026-11-21`. */
  readonly day: string;
}

/** Whether a plant may do it under a permit. */
export interface PlantFit {
  /** Everything that stands against it; empty when it fits. */
  readonly findings: readonly Rejection[];
  /** The code that each category goes under there; the present one where it is covered. */
  readonly wasteCodes: readonly WasteOnOrder[];
}

/**
 * DW-04 for one permit, before it is chosen. The code follows the plant: goods that the catalogue
 * knows under several codes fit when the permit covers one of them. Rejections: those of the
 * permit's day, capacity and scope; `PermitWasteCodeMissing` names every code of the category.
 */
export function judgePlant(permit: PermitFacts, task: PlantTask): PlantFit {
  const wasteCodes: WasteOnOrder[] = [];
  const uncovered: Rejection[] = [];
  for (const [category, codes] of codesOf(task.wastes)) {
    const wasteCode = codes.find((code) => coversWaste(permit, code));
    if (wasteCode === undefined) uncovered.push(noCode(permit, category, codes));
    else wasteCodes.push({ category, wasteCode });
  }
  const findings = [
    ...checkPermitDay(permit, task.day),
    ...checkPermitScope(permit, task.method, new Set()),
    ...uncovered,
    ...checkPermitCapacity(permit, task.massGrams),
  ];
  return { findings, wasteCodes };
}

function noCode(
  permit: PermitFacts,
  category: GoodsCategoryCode,
  codes: readonly string[],
): Rejection {
  const { number, facilityName: facility } = permit;
  const facts = { permit: number, facility, category, wasteCode: codes.join(', ') };
  return reject('PermitWasteCodeMissing', 'DW-04', facts, 'wasteCodes');
}

/** The codes that the goods of each category may go under, those they have now first. */
function codesOf(
  wastes: readonly WasteOnOrder[],
): ReadonlyMap<GoodsCategoryCode, readonly string[]> {
  const codes = new Map<GoodsCategoryCode, string[]>();
  for (const { category, wasteCode } of wastes) {
    const present = codes.get(category) ?? [];
    if (wasteCode !== '' && !present.includes(wasteCode)) present.push(wasteCode);
    codes.set(category, present);
  }
  for (const [category, present] of codes) {
    const own = [category, ...goodsCategory(category).members];
    const listed = own.flatMap((code) => goodsCategory(code).wasteCodes);
    present.push(...new Set(listed.filter((code) => !present.includes(code))));
  }
  return codes;
}
