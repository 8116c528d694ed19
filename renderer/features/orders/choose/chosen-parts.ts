import type { Quantity } from '../../../../shared/kernel/quantity.ts';
import { findUnit } from '../../../../shared/kernel/units.ts';
import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { typedUnit } from '../../../ui/form/quantity-field.tsx';
import { readQuantity } from '../../../ui/form/read-quantity.ts';
import type { Choice, ChosenLots, Lot } from './chosen-lots.ts';

/** How much of one lot is taken. */
export interface ChosenPart {
  readonly lot: Lot;
  readonly amount: Quantity;
}

/** How much of a lot goes: what was typed, else all; undefined when it cannot be read or be. */
function amountOf(lot: Lot, typed: string, locale: string): Quantity | undefined {
  const base = findUnit(lot.quantity.unit)?.base ?? 'H87';
  if (typed.trim() === '') return { amount: lot.quantity.amount, unit: base };
  const read = readQuantity(typed, typedUnit(base), locale);
  return read.ok && read.value.amount <= lot.quantity.amount ? read.value : undefined;
}

/** The mass that goes with a part of a lot, in proportion; 0 when nobody weighed it. */
export function massOf({ lot, amount: { amount } }: ChosenPart): number {
  if (lot.massGrams === null || lot.quantity.amount === 0) return 0;
  return Math.round((lot.massGrams * amount) / lot.quantity.amount);
}

/** The chosen lots with their amounts; fewer than were chosen while one cannot be read. */
export function partsOf(choice: Choice, chosen: ChosenLots, locale: string): readonly ChosenPart[] {
  return Object.entries(choice).flatMap(([lotId, typed]) => {
    const lot = chosen.lots.get(lotId);
    const amount = lot === undefined ? undefined : amountOf(lot, typed, locale);
    return lot === undefined || amount === undefined ? [] : [{ lot, amount }];
  });
}

/** The chosen lots as a command takes them: a whole lot goes without a quantity. */
export function lotsInput(
  choice: Choice,
  parts: readonly ChosenPart[],
): InputOf<'orders.create'>['lots'] {
  return parts.map(({ lot, amount }) =>
    choice[lot.id]?.trim() === '' ? { lotId: lot.id } : { lotId: lot.id, quantity: amount },
  );
}
