import { assumedProfile, categoryRow } from './profile-defaults.ts';
import type { GoodsCategoryRow } from './goods-category.ts';

const cartons = assumedProfile('11', { fireLoad: true });

/** Ordinary consumer goods (domain.md 2.5, 4.2, section 7 for HS chapters). */
export const consumerGoods: readonly GoodsCategoryRow[] = [
  categoryRow('clothing', {
    profile: cartons,
    hsChapters: ['61', '62', '63', '65'],
    wasteCodes: ['20 01 10', '20 01 11', '04 02 22', '19 12 08'],
    basel: ['B3030'],
  }),
  categoryRow('footwear', {
    profile: cartons,
    hsChapters: ['64'],
    wasteCodes: ['20 01 10', '04 02 09', '04 01 09'],
    basel: ['B3030'],
  }),
  categoryRow('leather', {
    profile: cartons,
    hsChapters: ['42'],
    wasteCodes: ['04 01 09', '20 01 10'],
  }),
  categoryRow('toys', {
    profile: cartons,
    hsChapters: ['95'],
    wasteCodes: ['20 01 39', '20 03 07', '19 12 04'],
    basel: ['B3011', 'Y48'],
    note: 'Toys with cells or magnets are `electronics`.',
  }),
  categoryRow('paper', {
    profile: cartons,
    hsChapters: ['48', '49'],
    wasteCodes: ['20 01 01', '15 01 01', '15 01 02', '15 01 05', '15 01 06'],
    basel: ['B3020'],
    counting: 'bulk',
  }),
  categoryRow('media', {
    profile: cartons,
    hsChapters: ['85'],
    wasteCodes: ['20 01 39', '19 12 04'],
    basel: ['B3011', 'Y48'],
  }),
  categoryRow('watches', {
    profile: assumedProfile('13', { form: 'article', securityLevel: 3 }),
    hsChapters: ['71', '91'],
    wasteCodes: ['20 01 40', '17 04 01', '17 04 05', '17 04 07'],
    basel: ['B1010'],
    needsOutsideWitness: true,
    note: 'Button cells stay in until destruction: see method reason 25.',
  }),
  categoryRow('tobacco', {
    profile: assumedProfile('11', { fireLoad: true, securityLevel: 2 }),
    hsChapters: ['24'],
    wasteCodes: ['02 03 04', '20 03 01'],
    sampling: 'per-batch',
    needsOutsideWitness: true,
    note: 'Dry, high fire load, top theft target (S72).',
  }),
  categoryRow('alcohol', {
    profile: assumedProfile('3', {
      unNumbers: ['UN3065'],
      unClass: '3',
      ghs: ['GHS02'],
      form: 'liquid',
      securityLevel: 2,
      food: true,
    }),
    hsChapters: ['22'],
    wasteCodes: ['02 07 04', '02 07 02', '16 03 06'],
    note: 'Strength not known: read as spirits. Beer and wine may be assessed as LGK 12.',
  }),
  categoryRow('electronics', {
    profile: assumedProfile('11', {
      unNumbers: ['UN3481', 'UN3091'],
      unClass: '9',
      form: 'article',
      securityLevel: 2,
      lithium: { energyClass: 'medium', damaged: false },
    }),
    hsChapters: ['84', '85'],
    wasteCodes: ['20 01 35*', '20 01 36', '16 02 13*', '16 02 14'],
    basel: ['A1181', 'Y49'],
    hazardous: true,
    note: 'Cells inside are assumed; hoverboards set the energy class. Reassess without cells.',
  }),
  categoryRow('auto-parts-metal', {
    profile: assumedProfile('13', { form: 'article' }),
    hsChapters: ['84', '87'],
    wasteCodes: ['16 01 17', '16 01 18', '16 01 22', '16 01 07*', '16 08 01'],
    basel: ['B1010'],
    note: 'Split by sub-type: airbags, brake pads, oils and lead batteries are not metal parts.',
  }),
  categoryRow('tyres', {
    profile: cartons,
    hsChapters: ['40'],
    wasteCodes: ['16 01 03'],
    basel: ['B3140'],
  }),
];
