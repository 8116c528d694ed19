import type { GoodsCategoryCode } from '../../../../shared/catalog/goods/goods-category.ts';
import type { BaseUnit } from '../../../../shared/kernel/units.ts';
import type { StoreRoom } from './store-plan.ts';

/** A kind of goods that an invented authority seizes; all figures are invented. */
export interface GoodsKind {
  readonly category: GoodsCategoryCode;
  /** How often it is met, beside the others. */
  readonly weight: number;
  readonly descriptions: readonly string[];
  readonly hsCode: string;
  readonly unit: BaseUnit;
  /** The most of one line, in the unit. */
  readonly most: number;
  /** Grams and millilitres of one of the unit, packed. */
  readonly grams: number;
  readonly millilitres: number;
  readonly room: StoreRoom;
}

/** Invented marks, so that no right holder is named. */
export const inventedBrands: readonly string[] = [
  'Arvello',
  'Bexmoor',
  'Cordalis',
  'Dunvara',
  'Elmhof',
  'Fenwicke & Rowe',
  'Gildane',
  'Harrowline',
  'Ivoryne',
  'Jessandre',
  'Kolbrin',
  'Lumenta',
  'Merovia',
  'Norrland Nine',
  'Ostrea',
  'Pellucid',
  '',
];

/** What is seized, most of it ordinary. */
export const goodsMix: readonly GoodsKind[] = [
  kind('tobacco', 18, 'general', {
    descriptions: ['Cigarettes, packs of 20', 'Cigarettes without excise marks'],
    hsCode: '240220',
    most: 400_000,
    grams: 1,
    millilitres: 3,
  }),
  kind('clothing', 20, 'general', {
    descriptions: ['T-shirts', 'Sports jackets', 'Jeans', 'Scarves', 'Caps'],
    hsCode: '620342',
    most: 6_000,
    grams: 350,
    millilitres: 1_500,
  }),
  kind('footwear', 14, 'general', {
    descriptions: ['Sports shoes', 'Slippers', 'Boots'],
    hsCode: '640411',
    unit: 'PR',
    most: 3_000,
    grams: 900,
    millilitres: 6_000,
  }),
  kind('leather', 8, 'general', {
    descriptions: ['Handbags', 'Wallets', 'Belts'],
    hsCode: '420221',
    most: 1_500,
    grams: 600,
    millilitres: 4_000,
  }),
  kind('toys', 8, 'general', {
    descriptions: ['Building bricks', 'Dolls', 'Puzzle games'],
    hsCode: '950300',
    most: 4_000,
    grams: 300,
    millilitres: 2_000,
  }),
  kind('paper', 3, 'general', {
    descriptions: ['Labels and hang tags', 'Empty cartons with marks'],
    hsCode: '482110',
    unit: 'GRM',
    most: 900_000,
    grams: 1,
    millilitres: 2,
  }),
  kind('media', 3, 'general', {
    descriptions: ['Discs, recorded', 'Memory cards'],
    hsCode: '852349',
    most: 5_000,
    grams: 90,
    millilitres: 250,
  }),
  kind('electronics', 9, 'cells', {
    descriptions: ['Headphones', 'Telephones', 'Hoverboards', 'Chargers'],
    hsCode: '851762',
    most: 1_200,
    grams: 400,
    millilitres: 1_200,
  }),
  kind('alcohol', 5, 'spirits', {
    descriptions: ['Vodka, 0.5 litre bottles', 'Brandy', 'Liqueur'],
    hsCode: '220860',
    unit: 'MLT',
    most: 2_000_000,
    grams: 1,
    millilitres: 1,
  }),
  kind('perfume', 4, 'solvents', {
    descriptions: ['Eau de toilette, 100 ml', 'Perfume samples'],
    hsCode: '330300',
    most: 2_000,
    grams: 250,
    millilitres: 400,
  }),
  kind('cosmetics', 3, 'creams', {
    descriptions: ['Creams', 'Lipsticks', 'Shampoo'],
    hsCode: '330499',
    most: 4_000,
    grams: 120,
    millilitres: 200,
  }),
  kind('medicines-solid', 2, 'medicines', {
    descriptions: ['Tablets in blisters', 'Capsules'],
    hsCode: '300490',
    most: 80_000,
    grams: 2,
    millilitres: 8,
  }),
  kind('watches', 1, 'strong', {
    descriptions: ['Wrist watches', 'Watch straps and cases'],
    hsCode: '910211',
    most: 300,
    grams: 150,
    millilitres: 600,
  }),
  kind('pesticides', 1, 'toxics', {
    descriptions: ['Insecticide concentrate', 'Herbicide'],
    hsCode: '380891',
    most: 800,
    grams: 1_100,
    millilitres: 1_100,
  }),
  kind('mixed', 1, 'quarantine', {
    descriptions: ['Unsorted goods of a parcel', 'Goods without papers'],
    hsCode: '',
    most: 200,
    grams: 500,
    millilitres: 2_000,
  }),
];

function kind(
  category: GoodsCategoryCode,
  weight: number,
  room: StoreRoom,
  goods: Omit<GoodsKind, 'category' | 'weight' | 'room' | 'unit'> & { readonly unit?: BaseUnit },
): GoodsKind {
  return { category, weight, room, unit: 'H87', ...goods };
}
