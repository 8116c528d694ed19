import { isCountry } from '../../catalog/countries.ts';
import { readCategory } from '../../catalog/goods/category-aliases.ts';
import type { GoodsCategoryCode } from '../../catalog/goods/goods-category.ts';
import { regionAgainstCountry } from '../../catalog/world-regions.ts';
import { lineLimitProblems } from '../goods/line-limit.ts';
import { earliestDay, parseLegalDate } from '../../kernel/legal-date.ts';
import { parseQuantity } from '../../kernel/quantity.ts';
import type { Quantity } from '../../kernel/quantity.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { requiredFields } from './import-fields.ts';
import type { ImportField } from './import-fields.ts';
import { parseMoney } from './parse-money.ts';
import type { Money } from './parse-money.ts';
import {
  spokenCountry,
  spokenCurrency,
  spokenDate,
  spokenNumber,
  spokenUnit,
} from './read-spoken.ts';

/** The texts of one row, by field; absent and blank mean the same. */
export type ImportValues = Readonly<Partial<Record<ImportField, string>>>;

/** A row that a seizure line can be made of, exactly as stated. */
export interface ImportedLine {
  readonly number: string;
  readonly line: string;
  readonly date: string;
  readonly country: string;
  readonly place: string;
  readonly office: string;
  readonly legalBasis: string;
  readonly conveyance: string;
  readonly remarks: string;
  readonly description: string;
  readonly category: GoodsCategoryCode;
  readonly brand: string;
  readonly hsCode: string;
  readonly quantity: Quantity;
  readonly massGrams: number | null;
  readonly value: Money | null;
}

/** What one row says: complete, or what is missing (asked for) and what is wrong (refused). */
export interface RowReading {
  readonly missing: readonly ImportField[];
  readonly problems: readonly Rejection[];
  /** Readings that a person confirms; nothing is taken silently. */
  readonly assumptions: readonly Rejection[];
  /** Null unless nothing is missing and nothing is wrong. */
  readonly line: ImportedLine | null;
}

const lengths: Readonly<Partial<Record<ImportField, number>>> = {
  number: 200,
  place: 200,
  office: 200,
  description: 200,
  brand: 120,
  legalBasis: 500,
  conveyance: 200,
  remarks: 2000,
};

/**
 * Reads one row (IM-01). `today` is the legal day of the site; a date after it is refused. Gives
 * everything at once: missing fields, rejections beside their fields, assumptions to confirm.
 */
export function readImportRow(values: ImportValues, today: string): RowReading {
  const text = (field: ImportField): string => values[field]?.trim() ?? '';
  const problems: Rejection[] = tooLong(text);
  const assumptions: Rejection[] = [];
  const take = <T>(field: ImportField, reading: Reading<T>): T | null => {
    if (reading.ok) return reading.value;
    problems.push(...[reading.error].flat().map((error) => ({ ...error, field })));
    return null;
  };
  const quantities = readQuantities(text, take, assumptions);
  const missing = missingFields(text);
  const date = text('date') === '' ? null : take('date', readDate(text('date'), today));
  const country = text('country') === '' ? null : take('country', readCountry(text('country')));
  if (country !== null) noteRegion(country, text('place'), assumptions);
  const category = text('category') === '' ? null : take('category', readStated(text, assumptions));
  const value = readValue(text, take);
  const hsCode = take('hsCode', readHsCode(text('hsCode')));
  const { quantity, massGrams } = quantities;
  const whole = missing.length === 0 && problems.length === 0;
  if (!whole || quantity === null || category === null || date === null || country === null) {
    return { missing, problems, assumptions, line: null };
  }
  const read = { date, country, category, hsCode: hsCode ?? '', quantity, massGrams, value };
  return { missing, problems, assumptions, line: { ...statedTexts(text), ...read } };
}

type Text = (field: ImportField) => string;
type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Rejection | readonly Rejection[] };
type Take = <T>(field: ImportField, reading: Reading<T>) => T | null;

function statedTexts(
  text: Text,
): Pick<
  ImportedLine,
  | 'number'
  | 'line'
  | 'place'
  | 'office'
  | 'legalBasis'
  | 'conveyance'
  | 'remarks'
  | 'description'
  | 'brand'
> {
  return {
    number: text('number'),
    line: text('line'),
    place: text('place'),
    office: text('office'),
    legalBasis: text('legalBasis'),
    conveyance: text('conveyance'),
    remarks: text('remarks'),
    description: text('description'),
    brand: text('brand'),
  };
}

/** A value without its currency says nothing: it is asked for, as what every row needs is. */
function missingFields(text: Text): readonly ImportField[] {
  const absent = requiredFields.filter((field) => {
    if (field === 'quantity') return text('quantity') === '' && text('secondQuantity') === '';
    if (field === 'unit') return text('unit') === '' && text('secondUnit') === '';
    return text(field) === '';
  });
  return text('value') !== '' && text('currency') === '' ? [...absent, 'currency'] : absent;
}

function readValue(text: Text, take: Take): Money | null {
  if (text('value') === '' || text('currency') === '') return null;
  const read = parseMoney(spokenNumber(text('value')), spokenCurrency(text('currency')));
  if (read.ok) return read.value;
  // What is wrong with the currency is mended at the currency.
  return take(read.error.code === 'CurrencyUnknown' ? 'currency' : 'value', read);
}

/** Goods counted in pieces may carry their mass beside; goods known by mass alone are bulk. */
function readQuantities(
  text: Text,
  take: Take,
  assumptions: Rejection[],
): { quantity: Quantity | null; massGrams: number | null } {
  const first = readOne(text, take, 'quantity', 'unit');
  const second = readOne(text, take, 'secondQuantity', 'secondUnit');
  if (first === null && second !== null && text('quantity') === '') {
    const facts = { quantity: text('secondQuantity'), unit: text('secondUnit') };
    assumptions.push(reject('QuantityFromSecondColumn', 'IM-01', facts, 'quantity'));
    return { quantity: second, massGrams: null };
  }
  if (second !== null && second.unit !== 'GRM') {
    const facts = { unit: text('secondUnit') };
    take('secondUnit', { ok: false, error: reject('SecondUnitNotMass', 'IM-01', facts) });
    return { quantity: first, massGrams: null };
  }
  return { quantity: first, massGrams: second?.amount ?? null };
}

function readOne(
  text: Text,
  take: Take,
  quantityField: ImportField,
  unitField: ImportField,
): Quantity | null {
  if (text(quantityField) === '') return null;
  if (text(unitField) === '') {
    if (quantityField === 'secondQuantity') {
      take(unitField, { ok: false, error: reject('UnitMissing', 'IM-01') });
    }
    return null;
  }
  const read = parseQuantity(spokenNumber(text(quantityField)), spokenUnit(text(unitField)));
  if (read.ok) {
    const { amount, unit } = read.value;
    const error = lineLimitProblems(amount, unit, quantityField);
    return error.length === 0 ? read.value : take(quantityField, { ok: false, error });
  }
  // What is wrong with the unit is mended at the unit.
  for (const error of read.error) {
    take(error.code.startsWith('Unit') ? unitField : quantityField, { ok: false, error });
  }
  return null;
}

function readDate(date: string, today: string): Reading<string> {
  const parsed = parseLegalDate(spokenDate(date));
  if (!parsed.ok) return parsed;
  return earliestDay(parsed.value) > today
    ? { ok: false, error: reject('DateInFuture', 'IM-01', { date }) }
    : parsed;
}

function readCountry(code: string): Reading<string> {
  const country = spokenCountry(code);
  return isCountry(country)
    ? { ok: true, value: country }
    : { ok: false, error: reject('CountryUnknown', 'IM-01', { country: code.slice(0, 20) }) };
}

function noteRegion(country: string, place: string, assumptions: Rejection[]): void {
  const region = regionAgainstCountry(country, place);
  if (region === undefined) return;
  assumptions.push(reject('CountryOutsideRegion', 'IM-01', { country, region: place }, 'country'));
}

function readStated(text: Text, assumptions: Rejection[]): Reading<GoodsCategoryCode> {
  const reading = readCategory(text('category'), text('description'));
  if (!reading.ok) return reading;
  if (reading.value.kind === 'assumed') {
    const { reason, category, facts } = reading.value;
    assumptions.push(reject(reason, 'IM-01', { ...facts, category }, 'category'));
  }
  return { ok: true, value: reading.value.category };
}

function readHsCode(code: string): Reading<string> {
  const digits = code.replace(/[\s.]/g, '');
  return digits === '' || /^\d{4,10}$/.test(digits)
    ? { ok: true, value: digits }
    : { ok: false, error: reject('HsCodeMalformed', 'IM-01', { code: code.slice(0, 20) }) };
}

function tooLong(text: Text): Rejection[] {
  return Object.entries(lengths).flatMap(([field, maximum]) => {
    const { length } = text(field as ImportField);
    return length <= maximum ? [] : [reject('TextTooLong', 'IM-01', { maximum, length }, field)];
  });
}
