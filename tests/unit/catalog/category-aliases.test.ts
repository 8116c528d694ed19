import { describe, expect, it } from 'vitest';

import { readCategory } from '../../../shared/catalog/goods/category-aliases.ts';

describe('readCategory', () => {
  it.each([
    ['tobacco', 'Tobacco products without excise marks', 'tobacco'],
    ['alcohol', 'Bottled beer', 'alcohol'],
    ['clothing', 'Confiscated clothing', 'clothing'],
    ['mixed', 'Phones, watches, batteries, shoes, bags, cosmetics of 24 brands', 'mixed'],
    ['electronics', 'Counterfeit hoverboards with lithium batteries', 'electronics'],
    ['fireworks', 'Fireworks misdeclared as iron clothes hangers', 'fireworks'],
    ['medicines', 'Falsified and misdeclared medical products', 'medicines'],
    [' Сигареты ', '', 'tobacco'],
    ['АЯҚ КИІМ', '', 'footwear'],
  ])('takes %s (%s) as stated', (word, description, category) => {
    expect(readCategory(word, description)).toEqual({
      ok: true,
      value: { kind: 'stated', category },
    });
  });

  it('never takes mercury among chemicals silently', () => {
    expect(readCategory('chemicals', 'Metallic mercury, 525 canisters')).toEqual({
      ok: true,
      value: {
        kind: 'assumed',
        category: 'mercury',
        stated: 'chemicals',
        reason: 'DescriptionNamesGoods',
        facts: { word: 'chemicals', found: 'mercury' },
      },
    });
  });

  it.each([
    ['chemicals', 'Металлическая ртуть', 'mercury'],
    ['toys', 'Cars with batteries', 'electronics'],
    ['auto parts', 'Driver airbags', 'airbags'],
    ['автозапчасти', 'Зимние шины', 'tyres'],
    ['auto parts', 'Machines', 'auto-parts-metal'],
    ['cosmetics', 'Deodorant spray', 'lighters-aerosols'],
  ])('assumes from %s (%s) the category %s', (word, description, category) => {
    expect(readCategory(word, description)).toMatchObject({
      ok: true,
      value: { kind: 'assumed', category },
    });
  });

  it('refuses what it does not know', () => {
    expect(readCategory('gizmos', '')).toMatchObject({ error: { code: 'CategoryUnknown' } });
    expect(readCategory('  ', '')).toMatchObject({ error: { code: 'CategoryMissing' } });
  });
});
