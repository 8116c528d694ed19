import { categoryWords } from './category-words.ts';
import { goodsCategoryCodes, isGoodsCategory } from './goods-category.ts';
import type { GoodsCategoryCode } from './goods-category.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';

/**
 * What a word of a file means. `assumed` is never taken silently: a person confirms it, with
 * its reason (`assumptions.<reason>.why` in `shared/text/rules`) and the words that led to it.
 */
export type CategoryReading =
  | { readonly kind: 'stated'; readonly category: GoodsCategoryCode }
  | {
      readonly kind: 'assumed';
      readonly category: GoodsCategoryCode;
      /** What the word alone means, when it means a category. */
      readonly stated: GoodsCategoryCode | null;
      readonly reason: 'DescriptionNamesGoods' | 'PartKindFromDescription' | 'PartKindNotStated';
      readonly facts: { readonly word: string; readonly found: string };
    };

const byWord: ReadonlyMap<string, GoodsCategoryCode> = new Map(
  goodsCategoryCodes.flatMap((code) =>
    (categoryWords[code] ?? []).map((word): [string, GoodsCategoryCode] => [word, code]),
  ),
);

interface DescriptionRule {
  readonly from: readonly GoodsCategoryCode[];
  readonly pattern: RegExp;
  readonly to: GoodsCategoryCode;
}

/** The description names what the category leaves open, or something more dangerous. */
const descriptionRules: readonly DescriptionRule[] = [
  { from: ['chemicals'], pattern: /mercury|ртут\p{L}*|сынап/iu, to: 'mercury' },
  { from: ['chemicals'], pattern: /pesticid\p{L}*|пестицид\p{L}*/iu, to: 'pesticides' },
  {
    from: ['tobacco', 'electronics'],
    pattern: /e-cigarette\p{L}*|\bvapes?\b|вейп\p{L}*|электронн\p{L}* сигарет\p{L}*/iu,
    to: 'e-cigarettes',
  },
  {
    from: ['medicines', 'medicines-solid', 'medicines-liquid'],
    pattern: /cytotoxic|cytostatic|antineoplastic|цитостатик\p{L}*/iu,
    to: 'cytotoxic',
  },
  { from: ['medicines'], pattern: /vaccine\p{L}*|вакцин\p{L}*/iu, to: 'vaccines' },
  { from: ['cosmetics'], pattern: /perfume\p{L}*|духи|парфюм\p{L}*/iu, to: 'perfume' },
  {
    from: ['cosmetics', 'perfume'],
    pattern: /aerosol\p{L}*|\bsprays?\b|аэрозол\p{L}*/iu,
    to: 'lighters-aerosols',
  },
  {
    from: ['toys'],
    pattern: /batter\p{L}*|electronic|батаре\p{L}*|электрон\p{L}*/iu,
    to: 'electronics',
  },
];

const partWords: ReadonlySet<string> = new Set([
  'auto parts',
  'car parts',
  'vehicle parts',
  'spare parts',
  'автозапчасти',
  'запчасти',
  'автобөлшектер',
]);

const partPatterns: readonly (readonly [RegExp, GoodsCategoryCode])[] = [
  [/air ?bag\p{L}*|pretensioner\p{L}*|подуш\p{L}* безопасности/iu, 'airbags'],
  [/brake (?:pad|lining|shoe)s?|тормозн\p{L}* колод\p{L}*/iu, 'brake-pads'],
  [/(?<!\p{L})(?:tyres?|tires?|шин\p{L}*)/iu, 'tyres'],
  [/\boils?\b|antifreeze|brake fluid|масл\p{L}*|антифриз/iu, 'oils'],
];

/**
 * Reads the category of an imported row. A catalogue code or a known word is `stated`; where
 * the description names something else the answer is `assumed`. Any case, English, Russian
 * or Kazakh. Rejections: `CategoryMissing`, `CategoryUnknown`.
 */
export function readCategory(
  text: string,
  description: string,
): Result<CategoryReading, Rejection> {
  const word = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (word === '') return fail(reject('CategoryMissing'));
  if (partWords.has(word)) return ok(readPart(word, description));
  const stated = isGoodsCategory(word) ? word : byWord.get(word);
  if (stated === undefined) return fail(reject('CategoryUnknown', undefined, { word }));
  for (const rule of descriptionRules) {
    const found = rule.from.includes(stated) ? rule.pattern.exec(description)?.[0] : undefined;
    if (found !== undefined) {
      const facts = { word, found };
      return ok({
        kind: 'assumed',
        category: rule.to,
        stated,
        reason: 'DescriptionNamesGoods',
        facts,
      });
    }
  }
  return ok({ kind: 'stated', category: stated });
}

/** `Auto parts` says nothing of hazards: airbags, brake pads and oils are kept apart (2.5). */
function readPart(word: string, description: string): CategoryReading {
  for (const [pattern, category] of partPatterns) {
    const found = pattern.exec(description)?.[0];
    if (found !== undefined) {
      const facts = { word, found };
      return { kind: 'assumed', category, stated: null, reason: 'PartKindFromDescription', facts };
    }
  }
  return {
    kind: 'assumed',
    category: 'auto-parts-metal',
    stated: null,
    reason: 'PartKindNotStated',
    facts: { word, found: '' },
  };
}
