import { describe, expect, it } from 'vitest';
import { explainAmounts, readQuantity } from '../../../renderer/ui/form/read-quantity.ts';

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
    expect(explainAmounts(found, { values }, 'ru')).toMatchObject([{ code, field }]);
  });

  it('says nothing of fields without a unit, nor of other slips', () => {
    const mass = [{ code: 'InputNotANumber', field: 'massGrams' }];
    expect(explainAmounts(mass, { values: { massGrams: 'x' } }, 'en')).toEqual(mass);
    const empty = { [field]: '', 'lines.0.quantity.unit': 'H87' };
    expect(explainAmounts(found, { values: empty }, 'en')).toEqual(found);
    const other = [{ code: 'QuantityZero', field }];
    const zero = { ...empty, [field]: '0' };
    expect(explainAmounts(other, { values: zero }, 'en')).toEqual(other);
  });

  it.each([
    ['massGrams', '0,5004', 'QuantityTooPrecise', 'KGM'],
    ['found.grams', '12,3456', 'QuantityTooPrecise', 'KGM'],
    ['traits.maxLoadGrams', '9007199254740993', 'QuantityTooLarge', 'KGM'],
    ['traits.maxVolumeMillilitres', '1,0001', 'QuantityTooPrecise', 'LTR'],
  ])('says of %s that %s is a number, but none of its unit: %s', (name, text, code, unit) => {
    const slip = [{ code: 'InputNotANumber', field: name }];
    const said = explainAmounts(slip, { values: { [name]: text } }, 'ru');
    expect(said).toMatchObject([{ code, field: name, facts: { text, unit } }]);
  });

  it.each([
    ['traits.palletPlaces', '1,5', 'InputTooPrecise'],
    ['traits.temperatureMaxTenths', '−40,55', 'InputTooPrecise'],
    ['lines.0.value.minorUnits', '99 999 999 999 999 999', 'InputTooLarge'],
    ['found.amount', '-4', 'QuantityNegative'],
  ])('says of %s that %s is a number that it cannot hold: %s', (name, text, code) => {
    const slip = [{ code: 'InputNotANumber', field: name }];
    const said = explainAmounts(slip, { values: { [name]: text } }, 'ru');
    expect(said).toMatchObject([{ code, field: name, facts: { text } }]);
    expect(explainAmounts(slip, { values: { [name]: '1,5,5' } }, 'ru')).toEqual(slip);
  });

  it('says of a mass that can mean two numbers which two', () => {
    const mass = [{ code: 'InputNotANumber', field: 'capacityGrams' }];
    const values = { capacityGrams: '1,500' };
    const facts = { text: '1,500', thousands: '1500', decimals: '1.500' };
    const both = [{ code: 'QuantityAmbiguous', field: 'capacityGrams', facts }];
    expect(explainAmounts(mass, { values }, 'en')).toMatchObject(both);
    expect(explainAmounts(mass, { values }, 'ru')).toEqual(mass);
  });

  it.each([
    ['0', 'QuantityZero'],
    ['−5', 'QuantityNegative'],
  ])('says of the mass %s that it is none: %s', (text, code) => {
    const small = [{ code: 'InputTooSmall', field: 'massGrams', facts: { minimum: 1 } }];
    const typed = { values: { massGrams: text } };
    expect(explainAmounts(small, typed, 'en')).toMatchObject([{ code, field: 'massGrams' }]);
    const minutes = [{ code: 'InputTooSmall', field: 'idleMinutes', facts: { minimum: 1 } }];
    expect(explainAmounts(minutes, { values: { idleMinutes: text } }, 'en')).toEqual(minutes);
  });

  it('knows the unit of an amount that has no field for it', () => {
    const slip = [{ code: 'InputNotANumber', field: 'destroyed' }];
    const typed = { values: { destroyed: '0' }, units: { destroyed: 'KGM' } };
    expect(explainAmounts(slip, typed, 'en')).toMatchObject([
      { code: 'QuantityZero', field: 'destroyed' },
    ]);
  });
});

describe('an amount as typed', () => {
  it.each([
    ['250,25', 'en', 250_250],
    ['250.25', 'en', 250_250],
    ['1 250,5', 'en', 1_250_500],
    ['250.25', 'ru', 250_250],
    ['1,234', 'ru', 1234],
  ])('%s in %s is %i g', (text, language, amount) => {
    expect(readQuantity(text, 'KGM', language)).toMatchObject({ value: { amount } });
  });

  it.each([
    ['1,234', 'QuantityAmbiguous'],
    ['1,234,567', 'QuantityNotANumber'],
    ['1,234.5', 'QuantityNotANumber'],
  ])('%s in English is refused: %s', (text, code) => {
    expect(readQuantity(text, 'KGM', 'en')).toMatchObject({ error: [{ code }] });
  });
});
