import { parseQuantity } from '../../../shared/kernel/quantity.ts';
import type { Quantity } from '../../../shared/kernel/quantity.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { decimalMark } from '../../i18n/numbers.ts';

/** Reads what a person typed in their language, exactly: spaces part thousands. */
export function readQuantity(
  text: string,
  unit: string,
  language: string,
): Result<Quantity, readonly Rejection[]> {
  const mark = decimalMark(language);
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  // A Russian keyboard has the comma at hand, the number block the point: both are decimals.
  const plain = mark === ',' ? digits.replace('.', ',') : digits;
  return parseQuantity(plain, unit, { decimalMark: mark });
}

/**
 * Says of an amount with its unit why it cannot be read, where the schema, which is given NaN for
 * it, knows only that it is no number.
 */
export function explainAmounts(
  found: readonly Rejection[],
  values: Readonly<Record<string, unknown>>,
  language: string,
): readonly Rejection[] {
  return found.map((each) => {
    const { code, field } = each;
    if (code !== 'InputNotANumber' || field?.endsWith('.amount') !== true) return each;
    const text = values[field];
    const unit = values[field.replace(/amount$/, 'unit')];
    if (typeof text !== 'string' || typeof unit !== 'string') return each;
    if (text.trim() === '') return each;
    const read = readQuantity(text, unit, language);
    const [why] = read.ok ? [] : read.error;
    return why === undefined ? each : { ...why, field };
  });
}
