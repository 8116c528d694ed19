import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  addQuantities,
  formatQuantity,
  largestAmount,
  parseQuantity,
  subtractQuantities,
} from '../../shared/kernel/quantity.ts';
import { units } from '../../shared/kernel/units.ts';

const amount = fc.oneof(
  fc.maxSafeNat(),
  fc.integer({ min: 0, max: 5000 }),
  fc.constantFrom(largestAmount, largestAmount - 1),
);

describe('quantities are exact', () => {
  it('CC-04 writing and reading gives the same quantity in every unit', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...units), (value, unit) => {
        const quantity = { amount: value, unit: unit.base };
        const written = formatQuantity(quantity, unit.code);
        const read = parseQuantity(written.text, written.unit, { zero: 'allowed' });
        expect(read).toEqual({ ok: true, value: quantity });
      }),
      { numRuns: 2000 },
    );
  });

  it('CC-04 what is added can be taken away, or the sum is refused', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const one = { amount: a, unit: 'GRM' } as const;
        const other = { amount: b, unit: 'GRM' } as const;
        const sum = addQuantities(one, other);
        expect(sum.ok).toBe(BigInt(a) + BigInt(b) <= BigInt(largestAmount));
        if (sum.ok) expect(subtractQuantities(sum.value, other)).toEqual({ ok: true, value: one });
      }),
    );
  });

  it('never throws and never reads below zero or beyond the largest, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.double().map(String), fc.bigInt().map(String));
    fc.assert(
      fc.property(text, fc.constantFrom('KGM', 'H87', 'DZN', 'PK', ''), (words, unit) => {
        const read = parseQuantity(words, unit);
        if (read.ok) {
          expect(Number.isSafeInteger(read.value.amount)).toBe(true);
          expect(read.value.amount).toBeGreaterThan(0);
        }
      }),
    );
  });
});
