import { parseQuantity, twoReadings } from '../../../shared/kernel/quantity.ts';
import type { Quantity } from '../../../shared/kernel/quantity.ts';
import { reject } from '../../../shared/kernel/rejection.ts';
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
  return parseQuantity(withMark(digits, mark), unit, { decimalMark: mark });
}

/**
 * A Russian keyboard has the comma at hand, the number block the point: both are decimals. Where a
 * point parts decimals, a comma that may part thousands stays one, and is refused.
 */
function withMark(digits: string, mark: '.' | ','): string {
  if (mark === ',') return digits.replace('.', ',');
  return /^\d+,\d+$/.test(digits) && twoReadings(digits, mark) === undefined
    ? digits.replace(',', '.')
    : digits;
}

/** The two numbers that one text can mean in a language; undefined where it means one or none. */
export function readingsOf(text: string, language: string): ReturnType<typeof twoReadings> {
  const mark = decimalMark(language);
  return mark === '.' ? twoReadings(text, mark) : undefined;
}

/** What was typed into the fields, and the units of those whose unit is not a field beside them. */
export interface TypedAmounts {
  readonly values: Readonly<Record<string, unknown>>;
  readonly units?: Readonly<Record<string, string>> | undefined;
}

/**
 * Says of a number why it cannot be read, where the schema, which is given NaN for it, knows only
 * that it is no number: of an amount with its unit, of what can mean two numbers, and of a number
 * that is finer or larger than its field.
 */
export function explainAmounts(
  found: readonly Rejection[],
  typed: TypedAmounts,
  language: string,
): readonly Rejection[] {
  return found.map((each) => {
    const { code, field } = each;
    const text = typed.values[field ?? ''];
    if (field === undefined || typeof text !== 'string' || text.trim() === '') return each;
    if (code === 'InputTooSmall' && field.endsWith('Grams')) return { ...tooLittle(text), field };
    if (code !== 'InputNotANumber') return each;
    const beside = field.endsWith('.amount') ? field.replace(/amount$/, 'unit') : '';
    const unit = typed.units?.[field] ?? typed.values[beside];
    const why =
      typeof unit === 'string'
        ? amountSlip(text, unit, language)
        : (twofold(text, language) ?? beyondField(text, field, language));
    return why === undefined ? each : { ...why, field };
  });
}

/** A mass that is none: the grams of the schema say nothing to whoever typed kilograms. */
function tooLittle(text: string): Rejection {
  return /^[-−]/.test(text.trim())
    ? reject('QuantityNegative', undefined, { text: text.trim() })
    : reject('QuantityZero');
}

function amountSlip(text: string, unit: string, language: string): Rejection | undefined {
  const read = readQuantity(text, unit, language);
  return read.ok ? undefined : read.error[0];
}

function twofold(text: string, language: string): Rejection | undefined {
  const readings = readingsOf(text.replace(/[\s\u00a0\u202f]/g, ''), language);
  return readings === undefined ? undefined : reject('QuantityAmbiguous', undefined, readings);
}

/** What people type a mass and a volume in, where the command takes grams and millilitres. */
const typedIn: readonly (readonly [RegExp, string])[] = [
  [/grams$/i, 'KGM'],
  [/millilitres$/i, 'LTR'],
];

/** Digits before the mark of a number that no field keeps exactly, whatever its decimals. */
const tooManyDigits = 14;

/** What was typed is a number, but one that the field cannot hold. */
function beyondField(text: string, field: string, language: string): Rejection | undefined {
  const unit = typedIn.find(([name]) => name.test(field))?.[1];
  if (unit !== undefined) {
    const slip = amountSlip(text, unit, language);
    return slip?.code === 'QuantityTooPrecise' || slip?.code === 'QuantityTooLarge'
      ? slip
      : undefined;
  }
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  const [, sign, whole = '', fraction = ''] = /^([-−]?)(\d+)(?:[.,](\d*))?$/.exec(digits) ?? [];
  const facts = { text: text.trim() };
  if (whole.length >= tooManyDigits) return reject('InputTooLarge', undefined, facts);
  if (/[1-9]/.test(fraction)) return reject('InputTooPrecise', undefined, facts);
  return sign === '' || whole === '' ? undefined : reject('QuantityNegative', undefined, facts);
}
