import { isCountry } from '../../catalog/countries.ts';
import { goodsCategory } from '../../catalog/goods/goods-categories.ts';
import { isGoodsCategory } from '../../catalog/goods/goods-category.ts';
import { hasShapelessSigns } from '../../kernel/hidden-signs.ts';
import { earliestDay, parseLegalDate } from '../../kernel/legal-date.ts';
import type { LegalDay } from '../../kernel/legal-date.ts';
import { largestAmount } from '../../kernel/quantity.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { BaseUnit } from '../../kernel/units.ts';
import { firstReviewDate } from '../disposition/review-dates.ts';
import { decimalPlaces } from '../intake/parse-money.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact, RegisteredLine } from './goods-events.ts';
import { lineLimitProblems } from './line-limit.ts';

/** One product of a seizure as it is registered. Amounts are base units, masses grams. */
export interface NewLine {
  readonly description: string;
  readonly category: string;
  readonly brand: string;
  readonly hsCode: string;
  readonly quantity: { readonly amount: number; readonly unit: BaseUnit };
  readonly massGrams: number | null;
  readonly value: { readonly minorUnits: number; readonly currency: string } | null;
}

/** An enforcement event as it is registered. */
export interface NewSeizure {
  readonly number: string;
  readonly date: string;
  readonly country: string;
  readonly place: string;
  readonly office: string;
  readonly legalBasis: string;
  readonly conveyance: string;
  readonly route: string;
  readonly persons: readonly { readonly name: string; readonly capacity: string }[];
  readonly remarks: string;
  readonly lines: readonly NewLine[];
}

/** What the record already holds: numbers that are taken, and sums that must stay exact. */
export interface RegistrationContext {
  readonly today: LegalDay;
  readonly isTaken: (numberKey: string) => boolean;
  /** What the site holds of each unit, in all states together; grams over all units. */
  readonly totals: ReadonlyMap<BaseUnit | 'mass', number>;
}

/** The ids and references that the seizure and its lines will carry, one name a line. */
export interface SeizureNames {
  readonly seizureId: string;
  readonly reference: string;
  readonly lines: readonly Pick<RegisteredLine, 'lineId' | 'lotId' | 'lotReference'>[];
}

/**
 * The number without case and without spaces: what makes two numbers the same. Ledgers hold
 * numbers that were let in with unseen signs, so those stay apart here; new ones are refused.
 */
export function numberKeyOf(number: string): string {
  return number.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/**
 * Everything that is wrong with seizures that want to be registered together, the field naming
 * the seizure when there are several. Rejections: `SeizureNumberTaken`, `TextUnreadable`,
 * `DateImpossible`, `DateTooEarly`, `DateInFuture`, `CountryUnknown`, `CategoryUnknown`,
 * `CurrencyUnknown`, `LineRepeated`, `MassContradictsQuantity`, `LineTooLarge`, `TotalTooLarge`.
 */
export function registrationProblems(
  seizures: readonly NewSeizure[],
  context: RegistrationContext,
): readonly Rejection[] {
  const seen = new Set<string>();
  const problems = seizures.flatMap((seizure, index) => {
    const prefix = seizures.length === 1 ? '' : `seizures.${index}.`;
    const key = numberKeyOf(seizure.number);
    const taken = seen.has(key) || context.isTaken(key);
    seen.add(key);
    return [
      ...(taken
        ? [reject('SeizureNumberTaken', undefined, { number: seizure.number }, `${prefix}number`)]
        : []),
      ...(hasShapelessSigns(seizure.number)
        ? [reject('TextUnreadable', undefined, {}, `${prefix}number`)]
        : []),
      ...dateProblems(seizure.date, context.today, `${prefix}date`),
      ...(isCountry(seizure.country)
        ? []
        : [reject('CountryUnknown', undefined, { country: seizure.country }, `${prefix}country`)]),
      ...lineProblems(seizure.lines, prefix),
    ];
  });
  return [...problems, ...totalProblems(seizures, context)];
}

function dateProblems(date: string, today: LegalDay, field: string): readonly Rejection[] {
  const parsed = parseLegalDate(date);
  if (!parsed.ok && parsed.error.code === 'DateTooEarly') return [{ ...parsed.error, field }];
  if (!parsed.ok) return [reject('DateImpossible', undefined, { date }, field)];
  if (earliestDay(parsed.value) <= today) return [];
  return [reject('DateInFuture', undefined, { date, today }, field)];
}

function lineProblems(lines: readonly NewLine[], prefix: string): readonly Rejection[] {
  const seen = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const field = `${prefix}lines.${index}`;
    const problems: Rejection[] = [];
    if (!isGoodsCategory(line.category)) {
      const facts = { category: line.category };
      problems.push(reject('CategoryUnknown', undefined, facts, `${field}.category`));
    }
    if (line.value !== null && decimalPlaces(line.value.currency) === undefined) {
      const facts = { currency: line.value.currency };
      problems.push(reject('CurrencyUnknown', undefined, facts, `${field}.value`));
    }
    const { amount, unit } = line.quantity;
    if (unit === 'GRM' && line.massGrams !== null && line.massGrams !== amount) {
      const facts = { massGrams: line.massGrams, amount };
      problems.push(reject('MassContradictsQuantity', 'CC-04', facts, `${field}.massGrams`));
    }
    problems.push(...lineLimitProblems(amount, unit, `${field}.quantity`));
    if (line.massGrams !== null && unit !== 'GRM') {
      problems.push(...lineLimitProblems(line.massGrams, 'GRM', `${field}.massGrams`));
    }
    const key = sameProductKey(line);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else {
      const facts = { line: index + 1, first: first + 1, description: line.description };
      problems.push(reject('LineRepeated', undefined, facts, `${field}.description`));
    }
    return problems;
  });
}

/** A line is one product × brand in one unit (PRODUCT section 2). */
function sameProductKey(line: NewLine): string {
  const parts = [line.description, line.brand, line.category, line.hsCode, line.quantity.unit];
  return parts.map((part) => part.trim().toLowerCase()).join('\u0000');
}

/** Sums of the store stay exact: beyond 2^53−1 a total would lose its last digits. */
function totalProblems(
  seizures: readonly NewSeizure[],
  context: RegistrationContext,
): readonly Rejection[] {
  const sums = new Map<BaseUnit | 'mass', bigint>();
  const add = (key: BaseUnit | 'mass', amount: number): void => {
    const before = sums.get(key) ?? BigInt(context.totals.get(key) ?? 0);
    sums.set(key, before + BigInt(amount));
  };
  for (const { lines } of seizures) {
    for (const line of lines) {
      add(line.quantity.unit, line.quantity.amount);
      const grams = massOf(line);
      if (grams !== null) add('mass', grams);
    }
  }
  return [...sums].flatMap(([unit, sum]) =>
    sum > BigInt(largestAmount) ? [reject('TotalTooLarge', 'CC-04', { unit }, 'lines')] : [],
  );
}

function massOf(line: NewLine): number | null {
  return line.quantity.unit === 'GRM' ? line.quantity.amount : line.massGrams;
}

/** The fact of a registration that has no problems: each line begins as one expected lot. */
export function seizureRegistered(
  seizure: NewSeizure,
  names: SeizureNames,
  today: LegalDay,
): GoodsFact {
  const lines = seizure.lines.flatMap((line, index) => {
    const name = names.lines[index];
    return name === undefined ? [] : [registeredLine(line, name, today)];
  });
  const { number, date, country, place, office, legalBasis, conveyance, route } = seizure;
  return goodsFact('SeizureRegistered', [names.seizureId, ...lines.map((line) => line.lotId)], {
    seizureId: names.seizureId,
    reference: names.reference,
    number,
    date,
    country,
    place,
    office,
    legalBasis,
    conveyance,
    route,
    persons: seizure.persons,
    remarks: seizure.remarks,
    lines,
  });
}

function registeredLine(
  line: NewLine,
  name: SeizureNames['lines'][number],
  today: LegalDay,
): RegisteredLine {
  const category = isGoodsCategory(line.category) ? line.category : 'mixed';
  const { profile } = goodsCategory(category);
  return {
    ...name,
    description: line.description,
    category,
    brand: line.brand,
    hsCode: line.hsCode,
    amount: line.quantity.amount,
    unit: line.quantity.unit,
    massGrams: massOf(line),
    valueMinorUnits: line.value?.minorUnits ?? null,
    valueCurrency: line.value?.currency ?? null,
    profile,
    reviewDue: firstReviewDate(category, today).day,
  };
}
