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
  readonly count?: number;
}

/** A store as a port has it: general racks, three hazard rooms, cold store, strong room, cage. */
export const samplePlaces: readonly SamplePlace[] = [
  place([], 'building', 'B1', name('Main store', 'Главный склад', 'Негізгі қойма'), {
    ...open,
    compartment: true,
  }),
  place(['B1'], 'intake', 'IN', name('Intake', 'Приёмка', 'Қабылдау'), everyClass(open)),
  place(['B1'], 'quarantine', 'QU', name('Quarantine', 'Карантин', 'Карантин'), {
    ...bin,
    compartment: true,
  }),
  place(['B1'], 'zone', 'A', name('General goods', 'Общие товары', 'Жалпы тауарлар'), bin),
  place(['B1', 'A'], 'rack', 'R01', name('Rack', 'Стеллаж', 'Сөре'), bin, 4),
  ...['R01', 'R02', 'R03', 'R04'].map((rack) =>
    place(
      ['B1', 'A', rack],
      'bin',
      'B01',
      name('Bin', 'Ячейка', 'Ұяшық'),
      { ...bin, palletPlaces: 60, maxLoadGrams: 60_000_000 },
      6,
    ),
  ),
  place(['B1'], 'strong-room', 'SR', name('Strong room', 'Сейф-комната', 'Сейф бөлмесі'), {
    ...bin,
    compartment: true,
    securityLevel: 4,
    palletPlaces: 40,
  }),
  place(['B1'], 'staging-cage', 'CG', name('Staging cage', 'Клетка', 'Тор бөлме'), {
    ...everyClass(open),
    compartment: true,
    securityLevel: 3,
  }),
  place(['B1'], 'cold-store', 'CS', name('Cold store', 'Холодильник', 'Суық қойма'), {
    ...bin,
    compartment: true,
    palletPlaces: 20,
    temperatureMinTenths: 20,
    temperatureMaxTenths: 80,
  }),
  place([], 'hazard-store', 'H1', name('Toxic substances', 'Токсичные', 'Улы заттар'), {
    ...hazard(['6.1A', '6.1B', '6.1C', '6.1D', '8A', '8B', '12', '13']),
    palletPlaces: 60,
  }),
  place([], 'hazard-store', 'H2', name('Flammables', 'Горючие', 'Жанғыш заттар'), {
    ...hazard(['2B', '3', '10', '11', '12', '13']),
    palletPlaces: 40,
    flammableLimitMillilitres: 20_000_000,
  }),
  place([], 'hazard-store', 'H3', name('Batteries', 'Батареи', 'Батареялар'), {
    ...hazard(['10', '11', '12', '13']),
    palletPlaces: 20,
  }),
  place([], 'yard', 'YD', name('Yard', 'Двор', 'Аула'), {
    ...bin,
    temperatureMinTenths: null,
    temperatureMaxTenths: null,
    humidityMaxPercent: null,
    securityLevel: 1,
  }),
];

function place(
  parent: readonly string[],
  kind: SamplePlace['kind'],
  code: string,
  names: SamplePlace['name'],
  traits: Traits,
  count = 1,
): SamplePlace {
  return { parent, kind, code, name: names, traits, count };
}

function name(en: string, ru: string, kk: string): SamplePlace['name'] {
  return { en, ru, kk };
}

function hazard(acceptedClasses: string[]): Traits {
  return { ...open, acceptedClasses, compartment: true, securityLevel: 3 };
}

/** Zones where goods wait or pass: every class may be there, under the rules of neighbours. */
function everyClass(traits: Traits): Traits {
  return {
    ...traits,
    acceptedClasses: [
      ...['2A', '2B', '3', '4.1A', '4.1B', '4.2', '4.3', '5.1A', '5.1B', '5.1C', '5.2'],
      ...['6.1A', '6.1B', '6.1C', '6.1D', '6.2', '8A', '8B', '10', '11', '12', '13', '10-13'],
    ],
  };
}
