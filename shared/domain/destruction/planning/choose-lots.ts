import { goodsCategory } from '../../../catalog/goods/goods-categories.ts';
import { stateWrong } from '../../goods/lot-facts.ts';
import { reject } from '../../../kernel/rejection.ts';
import type { Rejection } from '../../../kernel/rejection.ts';
import { fail, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import type { BaseUnit } from '../../../kernel/units.ts';
import type { OrderLine } from '../events/order-events.ts';
import type { OrderLot } from './order-lot.ts';

/** A lot that a person wants on an order; all of it when no quantity is given. */
export interface WantedLot {
  readonly lotId: string;
  readonly quantity?: { readonly amount: number; readonly unit: BaseUnit } | undefined;
}

/** A lot that may go on the order, and how much of it. */
export interface ChosenLot {
  readonly lot: OrderLot;
  readonly amount: number;
}

/**
 * Judges every wanted lot and gives all that is wrong with any. `order` is where they go; it has
 * no reference before it is drafted. Rejections: `LotRepeated`, `LotUnknown`, `SiteDiffers`,
 * `LotOnThisOrder`, `LotOnOtherOrder`, `LotStateWrong`, `LotHeld` (DR-03), `LotFrozen` (CC-06),
 * `BasisMissing` (DR-04), `SampleUndecided` (DR-06), `CompositionUnknown` (DR-07), `UnitDiffers`,
 * `QuantityExceedsLot` (CC-04). Linear in the lots.
 */
export function chooseLots(
  wanted: readonly WantedLot[],
  lots: ReadonlyMap<string, OrderLot>,
  order: { readonly siteId: string; readonly reference: string | null },
): Result<readonly ChosenLot[], readonly Rejection[]> {
  const wrong: Rejection[] = [];
  const chosen: ChosenLot[] = [];
  const met = new Set<string>();
  for (const [index, { lotId, quantity }] of wanted.entries()) {
    const field = `lots.${index}`;
    const lot = lots.get(lotId);
    if (lot === undefined) wrong.push(reject('LotUnknown', undefined, { lot: lotId }, field));
    else if (met.has(lotId)) {
      wrong.push(reject('LotRepeated', undefined, { lot: lot.reference }, field));
    } else {
      wrong.push(...checkLot(lot, order, field), ...checkQuantity(lot, quantity, field));
      chosen.push({ lot, amount: quantity?.amount ?? lot.amount });
    }
    met.add(lotId);
  }
  return wrong.length === 0 ? ok(chosen) : fail(wrong);
}

function checkLot(
  lot: OrderLot,
  order: { readonly siteId: string; readonly reference: string | null },
  field: string,
): readonly Rejection[] {
  const wrong: Rejection[] = [];
  const facts = { lot: lot.reference };
  const add = (code: string, rule?: string, more: Record<string, string | number> = {}): void => {
    wrong.push(reject(code, rule, { ...facts, ...more }, field));
  };
  if (lot.siteId !== order.siteId) add('SiteDiffers');
  if (lot.orderReference !== null) {
    const code = lot.orderReference === order.reference ? 'LotOnThisOrder' : 'LotOnOtherOrder';
    add(code, undefined, { order: lot.orderReference });
  } else if (lot.status !== 'stored') wrong.push(stateWrong(lot, ['stored'], field));
  if (lot.disposition !== 'destroy' || lot.basis === null) add('BasisMissing', 'DR-04');
  if (lot.samplesTaken === 0 && lot.sampleWaiver === null) add('SampleUndecided', 'DR-06');
  if (lot.compositionUnknown) add('CompositionUnknown', 'DR-07');
  return [...wrong, ...checkConditions(lot, field)];
}

/**
 * What blocks a lot whatever its state: holds (DR-03) and open discrepancies that freeze it
 * (CC-06). Asked again at each later step of an order (DW-03).
 */
export function checkConditions(lot: OrderLot, field?: string): readonly Rejection[] {
  const wrong: Rejection[] = [];
  const facts = { lot: lot.reference };
  if (lot.openHolds > 0) {
    wrong.push(reject('LotHeld', 'DR-03', { ...facts, holds: lot.openHolds }, field));
  }
  if (lot.frozen) wrong.push(reject('LotFrozen', 'CC-06', facts, field));
  return wrong;
}

function checkQuantity(
  lot: OrderLot,
  quantity: WantedLot['quantity'],
  field: string,
): readonly Rejection[] {
  if (quantity === undefined) return [];
  if (quantity.unit !== lot.unit) {
    const units = { lot: lot.reference, unit: quantity.unit, lotUnit: lot.unit };
    return [reject('UnitDiffers', 'CC-04', units, `${field}.quantity.unit`)];
  }
  if (quantity.amount <= lot.amount) return [];
  const { reference, amount: availableAmount, unit } = lot;
  const facts = { lot: reference, wantedAmount: quantity.amount, availableAmount, unit };
  return [reject('QuantityExceedsLot', 'CC-04', facts, `${field}.quantity.amount`)];
}

/** The line that a whole lot makes on an order, with the category's usual waste code. */
export function lineOfLot(lot: OrderLot): OrderLine | undefined {
  if (lot.basis === null) return undefined;
  const { lotId, reference: lotReference, seizureId, amount, unit, massGrams, basis } = lot;
  const wasteCode = goodsCategory(lot.category).wasteCodes[0] ?? '';
  return { lotId, lotReference, seizureId, amount, unit, massGrams, basis, wasteCode };
}
