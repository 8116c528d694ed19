import type { InputOf } from '../../../../shared/rpc/contract.ts';

type LocationInput = InputOf<'locations.create'>;
type Traits = LocationInput['traits'];

/** The parts of the store that goods of one sort go to, so that no rule is bent. */
export type StoreRoom =
  | 'general'
  | 'cells'
  | 'spirits'
  | 'solvents'
  | 'creams'
  | 'medicines'
  | 'strong'
  | 'toxics'
  | 'quarantine';

/** A run of like places at the top of the site. */
export interface SpecialPlaces {
  readonly room: StoreRoom;
  readonly kind: LocationInput['kind'];
  readonly code: string;
  readonly name: string;
  readonly traits: Traits;
  /** Lots that one of them is planned for. */
  readonly lotsPerPlace: number;
}

const room: Traits = {
  acceptedClasses: ['10', '11', '12', '13', '10-13'],
  compartment: true,
  palletPlaces: null,
  maxLoadGrams: null,
  maxVolumeMillilitres: null,
  flammableLimitMillilitres: null,
  temperatureMinTenths: 50,
  temperatureMaxTenths: 250,
  humidityMaxPercent: 60,
  securityLevel: 3,
};

/** Special places, one more of each for so many lots. */
export const specialPlaces: readonly SpecialPlaces[] = [
  special('cells', 'hazard-store', ['E001', 'Goods with cells'], room),
  special('spirits', 'hazard-store', ['F001', 'Spirits'], flammable(['3', '10', '12', '13'])),
  special(
    'solvents',
    'hazard-store',
    ['P001', 'Perfume'],
    flammable(['2B', '3', '10', '12', '13']),
  ),
  special('creams', 'hazard-store', ['C001', 'Cosmetics'], room),
  special('medicines', 'hazard-store', ['M001', 'Medicines'], room),
  special('strong', 'strong-room', ['S001', 'Strong room'], { ...room, securityLevel: 4 }),
  special('toxics', 'hazard-store', ['T001', 'Toxic substances'], {
    ...room,
    acceptedClasses: ['6.1A', '6.1B', '6.1C', '6.1D', '8A', '8B', '12', '13'],
  }),
  special('quarantine', 'quarantine', ['Q001', 'Quarantine'], room),
];

function special(
  store: StoreRoom,
  kind: LocationInput['kind'],
  [code, name]: readonly [code: string, name: string],
  traits: Traits,
): SpecialPlaces {
  return { room: store, kind, code, name, traits, lotsPerPlace: 4_000 };
}

function flammable(acceptedClasses: string[]): Traits {
  return { ...room, acceptedClasses, flammableLimitMillilitres: 5_000_000_000 };
}

/** A hall of racks for ordinary goods: one compartment, a zone, racks, bins. */
export const hall = {
  building: { ...room, securityLevel: 2 },
  inside: { ...room, compartment: false, securityLevel: 2 },
  bin: { ...room, compartment: false, securityLevel: 2, maxLoadGrams: 60_000_000 },
  racks: 20,
  binsPerRack: 25,
} as const satisfies Record<string, Traits | number>;

/** Bins for so many lots of ordinary goods: from one hall's worth to ten thousand. */
export function binsFor(lots: number): number {
  return Math.min(10_000, Math.max(25, Math.ceil(lots / 80)));
}
