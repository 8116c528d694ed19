import { assumedProfile, categoryRow } from './profile-defaults.ts';
import type { GoodsCategoryRow } from './goods-category.ts';

const medicineStore = {
  toxic: true,
  temperatureBand: 'below-25',
  humidityMaxPercent: 60,
  securityLevel: 2,
} as const;

/** Medicines and what is put on or into the body (domain.md 2.5, 2.6, 4.2). */
export const medicalGoods: readonly GoodsCategoryRow[] = [
  categoryRow('medicines-solid', {
    profile: assumedProfile('11', medicineStore),
    hsChapters: ['30'],
    wasteCodes: ['20 01 32', '18 01 09', '07 05 14', '16 03 06'],
    basel: ['Y3', 'A4010'],
    sampling: 'per-batch',
    needsOutsideWitness: true,
    note: 'Usually no dangerous goods; 6.1C or 6.1D when the active substance is toxic.',
  }),
  categoryRow('medicines-liquid', {
    profile: assumedProfile('10', { ...medicineStore, form: 'liquid' }),
    hsChapters: ['30'],
    wasteCodes: ['20 01 32', '18 01 09', '16 03 05*', '16 03 06'],
    basel: ['Y3', 'A4010'],
    sampling: 'per-batch',
    needsOutsideWitness: true,
    note: 'Tinctures with much alcohol are flammable: assess them as LGK 3.',
  }),
  categoryRow('cytotoxic', {
    profile: assumedProfile('6.1C', {
      ...medicineStore,
      unNumbers: ['UN1851', 'UN3249'],
      unClass: '6.1',
      ghs: ['GHS06', 'GHS08'],
      form: 'mixed',
    }),
    hsChapters: ['30'],
    wasteCodes: ['20 01 31*', '18 01 08*'],
    basel: ['Y3', 'A4010'],
    reviewPeriodDays: 3,
    sampling: 'by-laboratory',
    needsOutsideWitness: true,
    hazardous: true,
    note: 'UN numbers are general knowledge.',
  }),
  categoryRow('vaccines', {
    profile: assumedProfile('10-13', {
      ...medicineStore,
      form: 'mixed',
      temperatureBand: 'refrigerated',
    }),
    hsChapters: ['30'],
    wasteCodes: ['18 01 03*', '18 01 04'],
    basel: ['Y1', 'Y3', 'A4020'],
    reviewPeriodDays: 3,
    sampling: 'per-batch',
    needsOutsideWitness: true,
    hazardous: true,
    note: 'LGK 6.2 when infectious. Some vaccines want −20 °C or colder: read the label.',
  }),
  categoryRow('medicines', {
    profile: assumedProfile('6.1C', {
      ...medicineStore,
      unClass: '6.1',
      ghs: ['GHS06', 'GHS08'],
      form: 'mixed',
    }),
    hsChapters: ['30'],
    wasteCodes: ['20 01 31*', '18 01 08*', '20 01 32', '18 01 09'],
    basel: ['Y3', 'A4010'],
    reviewPeriodDays: 3,
    sampling: 'per-batch',
    needsOutsideWitness: true,
    hazardous: true,
    members: ['medicines-solid', 'medicines-liquid', 'cytotoxic', 'vaccines'],
    note:
      'Kind of medicine not known: the strictest hazard of its members. The temperature band ' +
      'follows the label; goods of a cold chain must be made `vaccines`.',
  }),
  categoryRow('cosmetics', {
    profile: assumedProfile('10', { ghs: ['GHS07'], form: 'mixed' }),
    hsChapters: ['33', '34'],
    wasteCodes: ['20 01 30', '20 01 29*', '16 03 06', '16 03 05*'],
    note: 'LGK 10 is the stricter of 10 and 11. Fragrance sprays are `lighters-aerosols`.',
  }),
  categoryRow('perfume', {
    profile: assumedProfile('3', {
      unNumbers: ['UN1266', 'UN1170', 'UN1263'],
      unClass: '3',
      ghs: ['GHS02', 'GHS07'],
      form: 'liquid',
    }),
    hsChapters: ['33'],
    wasteCodes: ['14 06 03*', '20 01 13*', '16 03 05*', '16 05 08*'],
    basel: ['Y6', 'A3140'],
    hazardous: true,
  }),
  categoryRow('foodstuffs', {
    profile: assumedProfile('11', { food: true, fireLoad: true }),
    hsChapters: ['02', '04', '16', '17', '18', '19', '20', '21'],
    wasteCodes: ['20 01 08', '02 03 04', '02 02 03', '02 05 01', '02 06 01', '20 01 25'],
    basel: ['B3060'],
    reviewPeriodDays: 1,
    counting: 'bulk',
    note: 'HS chapters are examples of general knowledge.',
  }),
];
