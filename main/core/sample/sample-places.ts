import type { InputOf } from '../../../shared/rpc/contract.ts';

type LocationInput = InputOf<'locations.create'>;
type Traits = LocationInput['traits'];

export const sampleAuthority: InputOf<'setup.complete'>['authority'] = {
  name: {
    en: 'Sample Customs Authority',
    ru: 'Учебный таможенный орган',
    kk: 'Оқу кеден органы',
  },
  code: 'SAMPLE',
  country: 'KZ',
};

export const sampleSite: InputOf<'setup.complete'>['site'] = {
  code: 'KZ1',
  name: { en: 'Aktau store', ru: 'Склад Актау', kk: 'Ақтау қоймасы' },
  country: 'KZ',
  place: 'Aktau',
  timeZone: 'Asia/Aqtau',
};

export const secondSampleSite: InputOf<'sites.create'> = {
  code: 'KZ2',
  name: { en: 'Almaty store', ru: 'Склад Алматы', kk: 'Алматы қоймасы' },
  country: 'KZ',
  place: 'Almaty',
  timeZone: 'Asia/Almaty',
};

const open: Traits = {
  acceptedClasses: [],
  compartment: false,
  palletPlaces: null,
  maxLoadGrams: null,
  maxVolumeMillilitres: null,
  flammableLimitMillilitres: null,
  temperatureMinTenths: 50,
  temperatureMaxTenths: 250,
  humidityMaxPercent: 60,
  securityLevel: 2,
};

const bin: Traits = { ...open, acceptedClasses: ['10', '11', '12', '13', '10-13'] };

/** One place of the sample store; `parent` names the code path above it. */
export interface SamplePlace {
  readonly parent: readonly string[];
  readonly kind: LocationInput['kind'];
  readonly code: string;
  readonly name: LocationInput['name'];
  readonly traits: Traits;
  /** Makes this many, numbered after the code. */
  readonly count?: number;
}

/** Zones where goods wait or pass: every class may be there, under the rules of neighbours. */
const passing: Traits = {
  ...open,
  acceptedClasses: [
    '2A',
    '2B',
    '3',
    '4.1A',
    '4.1B',
    '4.2',
    '4.3',
    '5.1A',
    '5.1B',
    '5.1C',
    '5.2',
    '6.1A',
    '6.1B',
    '6.1C',
    '6.1D',
    '6.2',
    '8A',
    '8B',
    '10',
    '11',
    '12',
    '13',
    '10-13',
  ],
};

/** A separate room for dangerous classes. */
const hazard: Traits = { ...open, compartment: true, securityLevel: 3 };

/** A store as a port has it: general racks, three hazard rooms, cold store, strong room, cage. */
export const samplePlaces: readonly SamplePlace[] = [
  {
    parent: [],
    kind: 'building',
    code: 'B1',
    name: name('Main store', 'Главный склад', 'Негізгі қойма'),
    traits: { ...open, compartment: true },
  },
  {
    parent: ['B1'],
    kind: 'intake',
    code: 'IN',
    name: name('Intake', 'Приёмка', 'Қабылдау'),
    traits: passing,
  },
  {
    parent: ['B1'],
    kind: 'quarantine',
    code: 'QU',
    name: name('Quarantine', 'Карантин', 'Карантин'),
    traits: { ...bin, compartment: true },
  },
  {
    parent: ['B1'],
    kind: 'zone',
    code: 'A',
    name: name('General goods', 'Общие товары', 'Жалпы тауарлар'),
    traits: bin,
  },
  {
    parent: ['B1', 'A'],
    kind: 'rack',
    code: 'R01',
    name: name('Rack', 'Стеллаж', 'Сөре'),
    traits: bin,
    count: 4,
  },
  ...['R01', 'R02', 'R03', 'R04'].map((rack): SamplePlace => ({
    parent: ['B1', 'A', rack],
    kind: 'bin',
    code: 'B01',
    name: name('Bin', 'Ячейка', 'Ұяшық'),
    traits: { ...bin, palletPlaces: 60, maxLoadGrams: 60_000_000 },
    count: 6,
  })),
  {
    parent: ['B1'],
    kind: 'strong-room',
    code: 'SR',
    name: name('Strong room', 'Сейф-комната', 'Сейф бөлмесі'),
    traits: { ...bin, compartment: true, securityLevel: 4, palletPlaces: 40 },
  },
  {
    parent: ['B1'],
    kind: 'staging-cage',
    code: 'CG',
    name: name('Staging cage', 'Клетка', 'Тор бөлме'),
    traits: { ...passing, compartment: true, securityLevel: 3 },
  },
  {
    parent: ['B1'],
    kind: 'cold-store',
    code: 'CS',
    name: name('Cold store', 'Холодильник', 'Суық қойма'),
    traits: {
      ...bin,
      compartment: true,
      palletPlaces: 20,
      temperatureMinTenths: 20,
      temperatureMaxTenths: 80,
    },
  },
  {
    parent: [],
    kind: 'hazard-store',
    code: 'H1',
    name: name('Toxic substances', 'Токсичные', 'Улы заттар'),
    traits: {
      ...hazard,
      acceptedClasses: ['6.1A', '6.1B', '6.1C', '6.1D', '8A', '8B', '12', '13'],
      palletPlaces: 60,
    },
  },
  {
    parent: [],
    kind: 'hazard-store',
    code: 'H2',
    name: name('Flammables', 'Горючие', 'Жанғыш заттар'),
    traits: {
      ...hazard,
      acceptedClasses: ['2B', '3', '10', '11', '12', '13'],
      palletPlaces: 40,
      flammableLimitMillilitres: 20_000_000,
    },
  },
  {
    parent: [],
    kind: 'hazard-store',
    code: 'H3',
    name: name('Batteries', 'Батареи', 'Батареялар'),
    traits: { ...hazard, acceptedClasses: ['10', '11', '12', '13'], palletPlaces: 20 },
  },
  {
    parent: [],
    kind: 'yard',
    code: 'YD',
    name: name('Yard', 'Двор', 'Аула'),
    traits: {
      ...bin,
      temperatureMinTenths: null,
      temperatureMaxTenths: null,
      humidityMaxPercent: null,
      securityLevel: 1,
    },
  },
];

function name(en: string, ru: string, kk: string): SamplePlace['name'] {
  return { en, ru, kk };
}
