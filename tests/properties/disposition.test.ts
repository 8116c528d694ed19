import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { goodsCategoryCodes } from '../../shared/catalog/goods/goods-category.ts';
import { methodCodes } from '../../shared/catalog/disposal/method.ts';
import { rankMethods } from '../../shared/domain/disposition/rank-methods.ts';

const goods = fc.record({
  category: fc.constantFrom(...goodsCategoryCodes),
  massGrams: fc.option(fc.maxSafeNat()),
});

describe('methods for any order', () => {
  it('DR-07 further goods never make a method lawful or take a condition away', () => {
    fc.assert(
      fc.property(fc.array(goods, { minLength: 1, maxLength: 4 }), goods, (items, further) => {
        const before = rankMethods(items).lawful;
        for (const option of rankMethods([...items, further]).lawful) {
          const earlier = before.find((candidate) => candidate.method === option.method);
          expect(earlier).toBeDefined();
          const now = option.conditions.map((condition) => condition.reason);
          for (const condition of earlier?.conditions ?? []) {
            expect(now).toContain(condition.reason);
          }
        }
      }),
    );
  });

  it('DR-07 answers for every method once, lawful or refused with a cause', () => {
    fc.assert(
      fc.property(fc.array(goods, { minLength: 1, maxLength: 4 }), (items) => {
        const { lawful, refused } = rankMethods(items);
        const answered = [...lawful, ...refused].map((option) => option.method);
        expect(answered.toSorted()).toEqual([...methodCodes].toSorted());
        for (const refusal of refused) expect(refusal.causes.length).toBeGreaterThan(0);
        const ranks = lawful.map((option) => option.rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});
