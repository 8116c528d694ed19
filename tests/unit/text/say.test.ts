import { describe, expect, test } from 'vitest';
import { stepProblems } from '../../../shared/domain/goods/lot-facts.ts';
import { permitProblems } from '../../../shared/domain/places/permits.ts';
import { checkMethodChoice } from '../../../shared/domain/disposition/check-method-choice.ts';
import { inputProblems } from '../../../shared/rpc/input-problems.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import { sayRejection } from '../../../shared/text/say.ts';
import { texts } from '../../../shared/text/texts.ts';

const thin = '\u202f';

describe('a refusal in one sentence', () => {
  const [wrongState] = stepProblems({ reference: 'LOT-1', status: 'in-transit' }, 'split');

  test.each([
    ['en', 'LOT-1 is “In transit”, which does not allow this.'],
    ['ru', 'Партия LOT-1 в состоянии «В пути», оно этого не допускает.'],
  ] as const)('%s names the state of the lot', (locale, words) => {
    expect(wrongState && sayRejection(locale, wrongState)).toBe(words);
  });

  test('and which states would allow it, in the order of the lifecycle', () => {
    expect(wrongState?.facts).toMatchObject({ allowedStates: 'received, stored' });
    expect(texts.ru['rejections.LotStateWrong.remedy']).toContain('{{allowedStates}}');
  });

  test('ends with one full stop, whatever the name ends with', () => {
    const refused = { code: 'NotTheRequester', facts: { person: 'Omarov S.' } };
    expect(sayRejection('ru', refused)).toMatch(/: Omarov S\.$/);
    const whole = { code: 'NotTheRequester', facts: { person: 'Omarov' } };
    expect(sayRejection('ru', whole)).toMatch(/: Omarov\.$/);
  });

  test('DR-07 names the method, the goods and the reason', () => {
    const goods = [{ category: 'mercury', massGrams: 1 } as const];
    const [refused] = checkMethodChoice({ method: 'G', goods, confirmed: [] });
    const said = refused === undefined ? '' : sayRejection('en', refused);
    expect(said).toContain('“High-temperature incineration, from 1100 °C” is prohibited');
    expect(said).toContain(`“${texts.en['category.mercury']}”`);
    expect(said).not.toMatch(/[{}]|\s$/);
  });

  test.each([
    [
      { wantedAmount: 12_345_678, availableAmount: 9000, unit: 'H87' },
      `12${thin}345${thin}678 pcs`,
    ],
    [{ wantedAmount: 266_283, availableAmount: 900, unit: 'GRM' }, '266.283 kg'],
  ])('groups amounts and names their unit: %j', (facts, words) => {
    const refused = { code: 'QuantityExceedsLot', facts };
    expect(sayRejection('en', refused)).toContain(`${words} asked for; there are only 9`);
  });

  test.each([
    ['en', `A condition of B-1 is not confirmed: Not every lot in B-2 has a volume; 9000 l fit.`],
    ['ru', `Не подтверждено условие места B-1: ${texts.ru['findings.CellsUntested.text']}`],
  ] as const)(
    'SS-03 %s says the condition that is open, each in its own words',
    (locale, words) => {
      const bin = { location: 'B-1', bin: 'B-2', limitMillilitres: 9_000_000 };
      const condition = locale === 'en' ? 'VolumeUnknown' : 'CellsUntested';
      const refused = { code: 'PlaceConditionNotConfirmed', facts: { ...bin, condition } };
      expect(sayRejection(locale, refused)).toBe(words);
    },
  );

  test('a limit is grouped', () => {
    const refused = { code: 'InputTooBig', facts: { maximum: 4_500_000 } };
    expect(sayRejection('ru', refused)).toContain(`4${thin}500${thin}000`);
  });
});

describe('what was typed wrongly', () => {
  function codesOf(procedure: 'lots.placeHold' | 'lots.list', input: object) {
    const read = contract[procedure].input.safeParse(input);
    return read.success
      ? []
      : inputProblems(read.error, input).map(({ code, field }) => `${field} ${code}`);
  }

  test('a reason is too short as a text, not too small as a number', () => {
    expect(codesOf('lots.placeHold', { reason: 'x' })).toContain('reason InputTooShort');
    expect(codesOf('lots.placeHold', { reason: '' })).toContain('reason InputMissing');
    expect(codesOf('lots.placeHold', { reason: 'x'.repeat(2001) })).toContain(
      'reason InputTooLong',
    );
    expect(codesOf('lots.list', { limit: 0 })).toEqual(['limit InputTooSmall']);
  });

  test('DW-04 a waste code that is not there is missing, another one is unknown', () => {
    const permit = {
      number: 'P-1',
      issuedBy: 'Ministry',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      operations: [],
      methods: [],
      capacityGrams: 0,
    };
    const codes = permitProblems({ ...permit, wasteCodes: [' ', '99 99 99'] });
    expect(codes.map(({ code, field }) => [field, code])).toEqual([
      ['wasteCodes.0', 'WasteCodeMissing'],
      ['wasteCodes.1', 'WasteCodeUnknown'],
    ]);
  });
});
