import { typedUnit } from '../../../ui/form/quantity-field.tsx';
import { readQuantity } from '../../../ui/form/read-quantity.ts';

/** What was counted, in the base unit, as typed; NaN, which is refused, when no number. */
export function countedAmount(text: string, unit: string, language: string): number {
  if (/^0+$/.test(text.trim())) return 0;
  const read = readQuantity(text, typedUnit(unit), language);
  return read.ok ? read.value.amount : Number.NaN;
}
