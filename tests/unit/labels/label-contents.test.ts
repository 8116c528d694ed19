import { describe, expect, test } from 'vitest';
import { lotLabel, packageLabel } from '../../../main/core/features/labels/goods-labels.ts';
import type {
  LotToLabel,
  PackageToLabel,
} from '../../../main/core/features/labels/goods-labels.ts';
import { labelWords } from '../../../main/core/features/labels/label-words.ts';
import { placeLabel } from '../../../main/core/features/labels/place-label.ts';
import type { PlaceToLabel } from '../../../main/core/features/labels/place-label.ts';
import { texts } from '../../../shared/text/texts.ts';
import { assumedProfile } from '../../../shared/catalog/goods/profile-defaults.ts';
import type { StorageProfile } from '../../../shared/catalog/storage/storage-profile.ts';

const ordinary: StorageProfile = assumedProfile('11', { composition: 'assessed' });

let profiles = 0;

/** A lot as it stands in its table, of these goods. */
function lotOf(profile: StorageProfile): LotToLabel {
  profiles += 1;
  const row = {
    id: 'lot',
    reference: 'LOT-KZ1-26-004217-K',
    site_id: 'site',
    seizure_number: 'KZ-2026/001',
    description: 'Сигареты',
    brand: 'Red Sail',
    amount: 500_000,
    unit: 'H87',
    mass_grams: 400_500,
    review_due: '2026-12-05',
    profile_key: `profile-${profiles}`,
    profile: JSON.stringify(profile),
  };
  return row as LotToLabel;
}

const carton: PackageToLabel = {
  id: 'package',
  reference: 'PKG-KZ1-26-000012-7',
  lot_id: 'lot',
  packaging: 'CT',
  inner_count: 10,
  amount: 2000,
  unit: 'H87',
  gross_grams: 5250,
  tare_grams: 250,
  seal_number: 'KZ 0017384',
  seal_condition: 'intact',
};

const bin = {
  reference: 'LOC-KZ1-26-000123-4',
  kind: 'bin',
  code: 'B01',
  path: 'KZ1-B1-Z2-R03-B01',
  name_en: 'Bin 1',
  name_ru: 'Ячейка 1',
  name_kk: '',
  accepted_classes: '["3","10"]',
  temperature_min_tenths: 20,
  temperature_max_tenths: 85,
  security_level: 2,
} as PlaceToLabel;

/** Facts as people read them: `Пломба: KZ 0017384`. */
function saidBy({ facts }: { facts: readonly { label: string; value: string }[] }) {
  return facts.map(({ label, value }) => `${label}: ${value}`);
}

describe('the label of a lot', () => {
  test('says the goods, the exact amount, the seizure, the day of review and the class', () => {
    const label = lotLabel(lotOf(ordinary), labelWords('ru'), '2026-11-21');
    expect(label).toMatchObject({
      kind: 'Партия',
      reference: 'LOT-KZ1-26-004217-K',
      title: 'Сигареты, Red Sail',
      subtitle: '500\u202f000\u00a0шт. · 400,5\u00a0кг',
      warnings: [],
    });
    expect(saidBy(label)).toEqual([
      'Изъятие: KZ-2026/001',
      'Срок решения: 05.12.2026',
      'Класс: 11 · Горючие твёрдые вещества',
      'Напечатано: 21.11.2026',
    ]);
  });

  test('writes days and numbers as the language does', () => {
    const label = lotLabel(lotOf(ordinary), labelWords('en'), '2026-11-21');
    expect(label.subtitle).toBe('500\u202f000\u00a0pcs · 400.5\u00a0kg');
    expect(saidBy(label)).toContain('Review: 5\u00a0Dec\u00a02026');
  });
});

describe('warnings', () => {
  const warningsOf = (differs: Partial<StorageProfile>): readonly string[] =>
    lotLabel(lotOf({ ...ordinary, ...differs }), labelWords('en'), '2026-11-21').warnings;

  test('name every dangerous class, the main one first, and then how to handle the goods', () => {
    expect(
      warningsOf({
        lgk: '6.1B',
        subsidiaryLgk: ['8B'],
        toxic: true,
        humidityMaxPercent: 60,
        temperatureBand: 'refrigerated',
        securityLevel: 3,
      }),
    ).toEqual([
      '6.1B · Non-combustible, acutely toxic, category 1–2',
      '8B · Non-combustible corrosive substances',
      'Toxic: never beside food',
      texts.en['band.refrigerated'],
      'Keep dry',
      'Strong room',
    ]);
  });

  test('SS-01 never show an assumed or unknown profile as known', () => {
    expect(warningsOf({ composition: 'assumed', lgk: '3' })).toEqual([
      '3 · Flammable liquids',
      'Class assumed, not assessed',
    ]);
    expect(warningsOf({ composition: 'unknown', lgk: null })).toEqual([
      'Composition unknown: quarantine only',
    ]);
  });

  test('SS-05 tell damaged cells from sound ones', () => {
    expect(warningsOf({ lithium: { energyClass: 'low', damaged: true } })).toEqual([
      'Damaged batteries: keep apart',
    ]);
    expect(warningsOf({ lithium: { energyClass: 'low', damaged: false } })).toEqual([
      'Lithium batteries',
    ]);
  });
});

describe('the label of a package', () => {
  const words = labelWords('kk');

  test('says its lot, its seal, what it weighs and what it holds', () => {
    const label = packageLabel(carton, lotOf(ordinary), words);
    expect(label.kind).toMatch(/^Қаптама · /);
    expect(saidBy(label)).toEqual([
      'Партия: LOT-KZ1-26-004217-K',
      'Пломба: KZ 0017384',
      'Брутто: 5,25\u00a0кг',
      'Ішінде: 2\u202f000\u00a0дана',
    ]);
  });

  test('says so when it has no seal and was not weighed', () => {
    const bare = { ...carton, seal_number: null, gross_grams: null };
    const said = saidBy(packageLabel(bare, lotOf(ordinary), labelWords('en')));
    expect(said).toContain('Seal: none');
    expect(said).toContain('Gross: Not weighed');
  });
});

describe('the label of a place', () => {
  test('says the way to it, what it accepts and which band it keeps', () => {
    const label = placeLabel(bin, labelWords('ru'));
    expect(label).toMatchObject({
      kind: 'Ячейка',
      title: 'KZ1-B1-Z2-R03-B01',
      subtitle: 'Ячейка 1',
    });
    expect(saidBy(label)).toEqual([
      'Классы: 3, 10',
      'Температура: 2…8,5\u00a0°C',
      'Защита: 2 · запирается',
    ]);
  });

  test('names it in English where the language has no name, and says what is not limited', () => {
    const open = { ...bin, accepted_classes: '[]', temperature_min_tenths: null };
    const label = placeLabel(open, labelWords('kk'));
    expect(label.subtitle).toBe('Bin 1');
    expect(saidBy(label).slice(0, 2)).toEqual([
      'Кластар: тек қауіпті еместері',
      'Температура: 8,5\u00a0°C-қа дейін',
    ]);
    const free = { ...open, temperature_max_tenths: null };
    expect(saidBy(placeLabel(free, labelWords('en')))).toContain('Temperature: not controlled');
  });
});
