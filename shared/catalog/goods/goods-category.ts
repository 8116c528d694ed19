import type { Provenance } from '../provenance.ts';
import type { StorageProfile } from '../storage/storage-profile.ts';

/** Goods classes of the storage table (domain.md 2.5), the method table (3.3), three broad ones. */
export const goodsCategoryCodes = [
  'medicines-solid',
  'medicines-liquid',
  'cytotoxic',
  'vaccines',
  'cosmetics',
  'perfume',
  'electronics',
  'lithium-batteries',
  'e-cigarettes',
  'e-liquid',
  'clothing',
  'footwear',
  'leather',
  'toys',
  'auto-parts-metal',
  'airbags',
  'brake-pads',
  'tyres',
  'oils',
  'tobacco',
  'alcohol',
  'pesticides',
  'paper',
  'media',
  'watches',
  'foodstuffs',
  'lighters-aerosols',
  'fireworks',
  'mercury',
  'medicines',
  'mixed',
  'chemicals',
] as const;

/** A class of goods. Its name: `category.<code>` in `shared/text/catalog`. */
export type GoodsCategoryCode = (typeof goodsCategoryCodes)[number];

/** True when the text is the code of a goods category. */
export function isGoodsCategory(text: string): text is GoodsCategoryCode {
  return goodsCategoryCodes.some((code) => code === text);
}

/** How evidence samples are taken: one of each product, one of each batch, or by a laboratory. */
export type SamplingRule = 'per-product' | 'per-batch' | 'by-laboratory';

/** What Impound assumes of goods until a person assesses them (PRODUCT section 3, step 2). */
export interface GoodsCategoryRow extends Provenance {
  readonly code: GoodsCategoryCode;
  readonly profile: StorageProfile;
  readonly hsChapters: readonly string[];
  /** European List of Waste, `*` = hazardous; the first is the usual one. */
  readonly wasteCodes: readonly string[];
  readonly basel: readonly string[];
  /** Days from receipt to the first review (DR-01); see `reviewProvenance`. */
  readonly reviewPeriodDays: 1 | 3 | 30;
  readonly sampling: SamplingRule;
  /** Counted goods must agree to the piece; bulk goods are weighed (DW-08). */
  readonly counting: 'counted' | 'bulk';
  /** One witness of the destruction comes from outside the unit (DW-07). */
  readonly needsOutsideWitness: boolean;
  /** Two approvers for destruction (DW-02). */
  readonly hazardous: boolean;
  /** For a broad category: the classes it may contain; the strictest of them holds. */
  readonly members: readonly GoodsCategoryCode[];
}

/**
 * The review periods: 30 calendar days, 24 hours for perishables, 3 days for certain goods
 * (Kazakhstan, Code 123-VI Art. 454, S28). Which goods the 3 days mean is not known to us;
 * they are applied to dangerous and unidentified goods.
 */
export const reviewProvenance: Provenance = {
  mark: 'derived',
  source: 'S28',
  note: 'The list of Art. 32(4),(5) is not at hand; the mapping to categories is a proposal.',
};
