import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { quantityInput } from '../../../ui/form/quantity-field.tsx';
import { readPartialDate } from '../../../ui/day/day-text.ts';
import { optionalScaledInput } from '../../../ui/form/scaled-number.ts';
import type { CommandForm, FormValues } from '../../../ui/form/use-command-form.ts';
import { minorDigits } from '../../../ui/values/money.tsx';

/** The form that registers a seizure; its head and its lines write into it. */
export type SeizureForm = CommandForm<'seizures.register', FormValues>;

type SeizureInput = InputOf<'seizures.register'>;

/** The fields of one line, with what a fresh one begins with. */
const freshLine = {
  description: '',
  category: '',
  'quantity.amount': '',
  'quantity.unit': 'H87',
  massGrams: '',
  brand: '',
  hsCode: '',
  'value.minorUnits': '',
  'value.currency': '',
} as const;

export const lineFields = Object.keys(freshLine) as (keyof typeof freshLine)[];

const freshPerson = { name: '', capacity: '' } as const;

/** The values of a line or person as the form holds them: by their path in the input. */
function placed(list: string, at: number, fields: Readonly<Record<string, string>>): FormValues {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`${list}.${at}.${field}`, value]),
  );
}

export const emptySeizure: FormValues = {
  number: '',
  date: '',
  country: '',
  place: '',
  office: '',
  legalBasis: '',
  conveyance: '',
  route: '',
  remarks: '',
  lineCount: '1',
  personCount: '0',
  ...placed('lines', 0, freshLine),
};

type List = 'lines' | 'persons';

const counters = { lines: 'lineCount', persons: 'personCount' } as const;
const fresh = { lines: freshLine, persons: freshPerson } as const;

/** How many lines or persons the form holds. */
export function countOf(values: FormValues, list: List): number {
  return Number(values[counters[list]] ?? 0);
}

/** What changes when one more is added at the end. A new line keeps the last one's unit. */
export function withOneMore(values: FormValues, list: List): FormValues {
  const at = countOf(values, list);
  const added = placed(list, at, fresh[list]);
  const unit = values[`lines.${at - 1}.quantity.unit`];
  const currency = values[`lines.${at - 1}.value.currency`];
  return {
    ...added,
    ...(list === 'lines' && typeof unit === 'string'
      ? { [`lines.${at}.quantity.unit`]: unit, [`lines.${at}.value.currency`]: currency ?? '' }
      : {}),
    [counters[list]]: String(at + 1),
  };
}

/** What changes when one is taken out: those after it move up. */
export function without(values: FormValues, list: List, removed: number): FormValues {
  const count = countOf(values, list);
  const fields = Object.keys(fresh[list]);
  const moved = Array.from({ length: count - 1 - removed }, (_, step) => removed + step).flatMap(
    (at) =>
      fields.map((field) => [`${list}.${at}.${field}`, values[`${list}.${at + 1}.${field}`] ?? '']),
  );
  return {
    ...placed(list, count - 1, fresh[list]),
    ...(Object.fromEntries(moved) as FormValues),
    [counters[list]]: String(count - 1),
  };
}

/** The seizure as the contract takes it; what is no number becomes NaN, which it refuses. */
export function seizureInput(values: FormValues, language: string): SeizureInput {
  const text = (name: string): string => String(values[name] ?? '').trim();
  const each = <T>(list: List, make: (prefix: string) => T): T[] =>
    Array.from({ length: countOf(values, list) }, (_, at) => make(`${list}.${at}`));
  return {
    number: text('number'),
    date: readPartialDate(text('date')),
    country: text('country'),
    place: text('place'),
    office: text('office'),
    legalBasis: text('legalBasis'),
    conveyance: text('conveyance'),
    route: text('route'),
    remarks: text('remarks'),
    persons: each('persons', (at) => ({
      name: text(`${at}.name`),
      capacity: text(`${at}.capacity`),
    })),
    lines: each('lines', (at) => ({
      description: text(`${at}.description`),
      category: text(`${at}.category`),
      brand: text(`${at}.brand`),
      hsCode: text(`${at}.hsCode`).replace(/\s/g, ''),
      quantity: quantityInput(values, `${at}.quantity`, language),
      massGrams: optionalScaledInput(text(`${at}.massGrams`), 3, language),
      value: valueInput(text(`${at}.value.minorUnits`), text(`${at}.value.currency`), language),
    })),
  };
}

function valueInput(
  amount: string,
  currency: string,
  language: string,
): SeizureInput['lines'][number]['value'] {
  const minorUnits = optionalScaledInput(amount, minorDigits(currency), language);
  return minorUnits === null ? null : { minorUnits, currency: currency.toUpperCase() };
}
