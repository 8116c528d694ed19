import { describe, expect, test } from 'vitest';
import {
  numberKeyOf,
  registrationProblems,
} from '../../../shared/domain/goods/register-seizure.ts';
import type { NewSeizure } from '../../../shared/domain/goods/register-seizure.ts';

const today = '2026-11-21';

describe('registration', () => {
  const line = {
    description: 'Cigarettes',
    category: 'tobacco',
    brand: 'A',
    hsCode: '',
    quantity: { amount: 10, unit: 'H87' },
    massGrams: null,
    value: null,
  } as const;
  const seizure: NewSeizure = {
    number: 'N-1',
    date: '2026-11-20',
    country: 'KZ',
    place: 'Aktau',
    office: 'Morport',
    legalBasis: '',
    conveyance: '',
    route: '',
    persons: [],
    remarks: '',
    lines: [line],
  };
  const problems = (...seizures: readonly NewSeizure[]) =>
    registrationProblems(seizures, {
      today,
      isTaken: (key) => key === 'TAKEN',
      totals: new Map([['PR', Number.MAX_SAFE_INTEGER - 5]]),
    });
  const codes = (...seizures: readonly NewSeizure[]): readonly string[] =>
    problems(...seizures).map(({ code, field }) => `${code} ${field}`);

  test('takes a seizure that is in order, also of a year or of today', () => {
    expect(codes(seizure)).toEqual([]);
    expect(codes({ ...seizure, date: '2026' })).toEqual([]);
    expect(codes({ ...seizure, date: today })).toEqual([]);
  });

  test('says everything that is wrong at once, each at its field', () => {
    const wrong: NewSeizure = {
      ...seizure,
      number: ' tak en ',
      date: '2026-11-22',
      country: 'XX',
      lines: [
        { ...line, category: 'unicorns', value: { minorUnits: 1, currency: 'XXZ' } },
        line,
        { ...line, description: 'CIGARETTES ' },
        { ...line, brand: 'B', quantity: { amount: 9, unit: 'GRM' }, massGrams: 8 },
      ],
    };
    expect(codes(wrong)).toEqual([
      'SeizureNumberTaken number',
      'DateInFuture date',
      'CountryUnknown country',
      'CategoryUnknown lines.0.category',
      'CurrencyUnknown lines.0.value',
      'LineRepeated lines.2.description',
      'MassContradictsQuantity lines.3.massGrams',
    ]);
  });

  test('finds a number twice in one file and names the seizure', () => {
    expect(codes(seizure, { ...seizure, number: 'n - 1', date: '2026-02-30' })).toEqual([
      'SeizureNumberTaken seizures.1.number',
      'DateImpossible seizures.1.date',
    ]);
  });

  test('CC-04 refuses what would take a sum past 2^53−1', () => {
    const pairs = (amount: number): NewSeizure => ({
      ...seizure,
      lines: [{ ...line, quantity: { amount, unit: 'PR' } }],
    });
    expect(codes(pairs(5))).toEqual([]);
    expect(codes(pairs(6))).toEqual(['TotalTooLarge lines']);
  });

  test('CC-04 a line past 10^12 base units is refused with the limit', () => {
    const pieces = (amount: number, massGrams: number | null = null) =>
      problems({ ...seizure, lines: [{ ...line, quantity: { amount, unit: 'H87' }, massGrams }] });
    for (const amount of [26_402_269, 40_000_000, 1_000_000_000_000]) {
      expect(pieces(amount, 20_063_000)).toEqual([]);
    }
    expect(pieces(1_000_000_000_001, 9_007_199_254_740_991)).toEqual([
      {
        code: 'LineTooLarge',
        rule: 'CC-04',
        field: 'lines.0.quantity',
        facts: { amount: 1_000_000_000_001, limitAmount: 1_000_000_000_000, unit: 'H87' },
      },
      {
        code: 'LineTooLarge',
        rule: 'CC-04',
        field: 'lines.0.massGrams',
        facts: {
          amount: 9_007_199_254_740_991,
          limitAmount: 1_000_000_000_000,
          unit: 'GRM',
        },
      },
    ]);
  });

  test.each(['N\u00ad-1', 'N-\u200d1', 'N-1\ufe0f'])(
    'no number holds a sign unseen: %j',
    (number) => {
      expect(codes({ ...seizure, number })).toEqual(['TextUnreadable number']);
    },
  );

  test('numbers are the same whatever their case and spaces', () => {
    expect(numberKeyOf(' kz-2026 / 1')).toBe('KZ-2026/1');
  });
});
