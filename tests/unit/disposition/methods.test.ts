import { describe, expect, it } from 'vitest';

import { goodsCategoryCodes } from '../../../shared/catalog/goods/goods-category.ts';
import { methodCodes } from '../../../shared/catalog/disposal/method.ts';
import { checkMethodChoice } from '../../../shared/domain/disposition/check-method-choice.ts';
import type { GoodsFacts } from '../../../shared/domain/disposition/method-options.ts';
import { rankMethods } from '../../../shared/domain/disposition/rank-methods.ts';

function goods(category: GoodsFacts['category'], massGrams: number | null = null): GoodsFacts {
  return { category, massGrams };
}

function lawful(...items: readonly GoodsFacts[]): readonly string[] {
  return rankMethods(items).lawful.map((option) => option.method);
}

describe('rankMethods', () => {
  it('DR-07 ranks by the waste hierarchy, then by conditions', () => {
    expect(lawful(goods('clothing'))).toEqual(['A', 'F', 'M', 'C', 'D', 'H', 'I', 'G', 'O']);
    expect(lawful(goods('tobacco'))).toEqual(['M', 'C', 'D', 'H', 'I', 'G', 'L', 'O']);
  });

  it('DR-07 leaves mercury one method and names why for the others', () => {
    const { lawful: options, refused } = rankMethods([goods('mercury', 20_063_000)]);
    expect(options).toHaveLength(1);
    expect(options[0]).toMatchObject({
      method: 'L',
      verdict: 'conditional',
      conditions: [{ reason: '29', categories: ['mercury'], provenance: { mark: 'unverified' } }],
    });
    expect(refused).toHaveLength(16);
    for (const refusal of refused) {
      expect(refusal).toMatchObject({
        rule: 'DR-07',
        verdict: 'prohibited',
        causes: [{ category: 'mercury', textKey: 'methodReason.prohibited' }],
      });
    }
  });

  it('DR-07 takes the strictest category of a mixed order and says which it was', () => {
    expect(lawful(goods('clothing'), goods('electronics'))).toEqual(['A', 'C', 'D', 'G']);
    const { refused } = rankMethods([goods('clothing'), goods('electronics')]);
    expect(refused.find((refusal) => refusal.method === 'H')?.causes).toMatchObject([
      { category: 'electronics', verdict: 'prohibited' },
    ]);
    expect(refused.find((refusal) => refusal.method === 'B')).toMatchObject({
      verdict: 'not-applicable',
      causes: [{ category: 'clothing' }],
    });
  });

  it('DR-07 reads medicines of unknown kind as the strictest of their members', () => {
    expect(lawful(goods('medicines'))).toEqual(['I', 'G']);
    const [kiln] = rankMethods([goods('medicines')]).lawful;
    expect(kiln?.conditions.map((condition) => condition.reason)).toEqual(['2', '7', '8']);
  });

  it.each(['mixed', 'chemicals'] as const)('DR-07 gives %s no method before sorting', (code) => {
    const { lawful: options, refused } = rankMethods([goods(code)]);
    expect(options).toEqual([]);
    expect(refused).toHaveLength(17);
    expect(refused.every((refusal) => refusal.verdict === 'composition-unknown')).toBe(true);
  });

  it('counts emissions from exact factors, and gives no figure for a part', () => {
    const landfill = rankMethods([goods('clothing', 30_000_000)]).lawful.find(
      (option) => option.method === 'O',
    );
    expect(landfill?.emissions).toMatchObject({
      kind: 'estimated',
      gramsCo2e: 14_903_468,
      factors: [{ kgCo2ePerTonne: '496.78228', year: 2025, source: 'S102' }],
    });
    const emissionsOf = (items: readonly GoodsFacts[], method: string) =>
      rankMethods(items).lawful.find((option) => option.method === method)?.emissions;
    expect(emissionsOf([goods('tobacco', 1000)], 'H')).toEqual({
      kind: 'no-factor',
      categories: ['tobacco'],
    });
    expect(emissionsOf([goods('paper', 1000), goods('tobacco', 1000)], 'H')).toEqual({
      kind: 'no-factor',
      categories: ['tobacco'],
    });
    expect(emissionsOf([goods('paper')], 'H')).toEqual({
      kind: 'mass-unknown',
      categories: ['paper'],
    });
  });
});

describe('checkMethodChoice', () => {
  it('DR-07 takes the tobacco of Abay by shredding, and by crushing once denatured', () => {
    const tobacco = [goods('tobacco')];
    expect(checkMethodChoice({ method: 'C', goods: tobacco, confirmed: [] })).toEqual([]);
    expect(checkMethodChoice({ method: 'D', goods: tobacco, confirmed: [] })).toEqual([
      {
        code: 'ConditionNotConfirmed',
        rule: 'DR-07',
        field: 'confirmedConditions',
        facts: { method: 'D', category: 'tobacco', methodReason: '20' },
      },
    ]);
    expect(checkMethodChoice({ method: 'D', goods: tobacco, confirmed: ['20'] })).toEqual([]);
  });

  it('DR-07 lets no confirmation lift a prohibition', () => {
    const confirmed = Array.from({ length: 30 }, (_, index) => String(index));
    const alcohol = [goods('alcohol')];
    expect(checkMethodChoice({ method: 'R', goods: alcohol, confirmed })).toMatchObject([
      { code: 'MethodProhibited', facts: { category: 'alcohol' } },
    ]);
    expect(checkMethodChoice({ method: 'B', goods: alcohol, confirmed })).toMatchObject([
      { code: 'MethodNotApplicable' },
    ]);
    expect(checkMethodChoice({ method: 'L', goods: [goods('mixed')], confirmed })).toMatchObject([
      { code: 'CompositionUnknown' },
    ]);
    expect(checkMethodChoice({ method: 'L', goods: [], confirmed })).toMatchObject([
      { code: 'OrderWithoutGoods' },
    ]);
  });

  it('DR-07 asks for the condition behind every conditional cell, named or general', () => {
    expect(
      checkMethodChoice({ method: 'G', goods: [goods('tobacco')], confirmed: [] }),
    ).toMatchObject([{ code: 'ConditionNotConfirmed', facts: { methodReason: 'general' } }]);
  });

  it('DR-07 agrees with the ranking for every category and method', () => {
    for (const category of goodsCategoryCodes) {
      const options = rankMethods([goods(category)]).lawful;
      for (const method of methodCodes) {
        const option = options.find((candidate) => candidate.method === method);
        const confirmed = option?.conditions.map((condition) => condition.reason) ?? [];
        const rejections = checkMethodChoice({ method, goods: [goods(category)], confirmed });
        expect(rejections.length === 0, `${category} ${method}`).toBe(option !== undefined);
      }
    }
  });
});
