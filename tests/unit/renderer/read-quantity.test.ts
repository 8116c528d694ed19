import { describe, expect, it } from 'vitest';
import { explainAmounts } from '../../../renderer/ui/form/read-quantity.ts';

const field = 'lines.0.quantity.amount';
const found = [{ code: 'InputNotANumber', field }];

describe('why an amount cannot be read', () => {
  it.each([
    ['1,5', 'H87', 'QuantityTooPrecise'],
    ['−1', 'H87', 'QuantityNegative'],
    ['9007199254740992', 'H87', 'QuantityTooLarge'],
    ['many', 'KGM', 'QuantityNotANumber'],
  ])('%s %s: %s', (text, unit, code) => {
    const values = { [field]: text, 'lines.0.quantity.unit': unit };
    expect(explainAmounts(found, values, 'ru')).toMatchObject([{ code, field }]);
  });

  it('says nothing of fields without a unit, nor of other slips', () => {
    const mass = [{ code: 'InputNotANumber', field: 'massGrams' }];
    expect(explainAmounts(mass, { massGrams: 'x' }, 'en')).toEqual(mass);
    const empty = { [field]: '', 'lines.0.quantity.unit': 'H87' };
    expect(explainAmounts(found, empty, 'en')).toEqual(found);
    const other = [{ code: 'QuantityZero', field }];
    const zero = { ...empty, [field]: '0' };
    expect(explainAmounts(other, zero, 'en')).toEqual(other);
  });
});
