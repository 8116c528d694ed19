import { goodsCategory } from '../../../../shared/catalog/goods/goods-categories.ts';
import { writeProfile } from '../../../../shared/domain/goods/profile-reading.ts';
import type { ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import { act, attempt } from './acting.ts';
import type { Scene } from './acting.ts';
import { goodsMix, inventedBrands } from './goods-mix.ts';
import type { GoodsKind } from './goods-mix.ts';
import type { StoreRoom } from './store-plan.ts';

type Line = ParsedInputOf<'seizures.register'>['lines'][number];
type Package = ParsedInputOf<'lots.receive'>['packages'][number];

/** A lot on its way through the generated authority. */
export interface BroughtLot {
  readonly lotId: string;
  readonly goods: GoodsKind;
  readonly amount: number;
  /** The hold that is to be lifted. */
  readonly holdId?: string;
}

const places = ['Aktau seaport', 'Tazhen border post', 'Temirbaba border post', 'Aktau airport'];
const bases = ['Customs Code, art. 379', 'Administrative case', 'Criminal case'];

/** Registers a seizure of so many lines; gives its lots. */
export function registerSeizure(scene: Scene, serial: number, lines: number): BroughtLot[] {
  const { chance, clock } = scene;
  const today = clock.now().slice(0, 10);
  const brought: Omit<BroughtLot, 'lotId'>[] = [];
  const entered = Array.from({ length: lines }, (_, position): Line => {
    const goods = chance.weighed(goodsMix);
    const amount = chance.mostlySmall(1, goods.most);
    brought.push({ goods, amount });
    const brand = chance.of(inventedBrands);
    const model = lines > 5 ? `, model ${position + 1}` : '';
    return {
      description: `${chance.of(goods.descriptions)}${model || `, ${position + 1}`}`,
      category: goods.category,
      brand,
      hsCode: goods.hsCode,
      quantity: { amount, unit: goods.unit },
      massGrams: null,
      value: chance.percent(60) ? { minorUnits: amount * 50_000, currency: 'KZT' } : null,
    };
  });
  const place = chance.of(places);
  const { lotIds } = act(scene, 'storekeeper', 'seizures.register', {
    number: `AKT-${today.slice(0, 4)}/${String(serial).padStart(7, '0')}`,
    date: today,
    country: 'KZ',
    place,
    office: `Customs post, ${place}`,
    legalBasis: chance.of(bases),
    conveyance: chance.of(['Road vehicle', 'Rail wagon', 'Container', 'Postal parcel', '']),
    route: '',
    persons: [],
    remarks: '',
    lines: entered,
  });
  return brought.flatMap((lot, index) => {
    const lotId = lotIds[index];
    return lotId === undefined ? [] : [{ ...lot, lotId }];
  });
}

/** Counts, weighs and seals a lot at the gate; now and then something differs. */
export function receiveLot(scene: Scene, lot: BroughtLot): void {
  const { chance, store } = scene;
  const { goods, lotId } = lot;
  const short = lot.amount > 1 && chance.percent(0.5) ? 1 : 0;
  const amount = lot.amount - short;
  const massGrams = amount * goods.grams;
  act(scene, 'storekeeper', 'lots.receive', {
    lotId,
    locationId: store.intakeId,
    counted: { amount, unit: goods.unit },
    massGrams,
    volumeMillilitres: amount * goods.millilitres,
    palletPlaces: null,
    packages: packagesOf(scene, lot, amount, massGrams),
    note: '',
  });
}

const palletGrams = 500_000;
const palletFrom = 300_000;

function packagesOf(
  { chance }: Scene,
  { goods, lotId }: BroughtLot,
  amount: number,
  massGrams: number,
): Package[] {
  const onPallets = massGrams >= palletFrom;
  const wanted = onPallets ? Math.ceil(massGrams / palletGrams) : chance.between(1, 3);
  const count = Math.min(wanted, amount, 12);
  const tareGrams = onPallets ? 25_000 : 400;
  return Array.from({ length: count }, (_, index) => {
    const content = Math.floor(amount / count) + (index < amount % count ? 1 : 0);
    return {
      packaging: onPallets ? 'PX' : 'CT',
      innerCount: 1,
      quantity: { amount: content, unit: goods.unit },
      grossGrams: content * goods.grams + tareGrams,
      tareGrams,
      sealNumber: `S-${lotId.slice(24)}-${index + 1}`,
      expectedSealNumber: null,
      sealCondition: chance.percent(0.4) ? 'broken' : 'intact',
    };
  });
}

/** Which place of a room is filled at present, and what had to be confirmed there. */
export interface Shelf {
  placed: number;
  readonly conditions: Set<string>;
}

const lotsBeforeNext = 40;
const attempts = 4;

/** Assesses a lot and puts it away by the rules; gives false when no place took it. */
export function storeLot(scene: Scene, lot: BroughtLot, shelves: Map<StoreRoom, Shelf>): boolean {
  const { goods, lotId } = lot;
  const { profile } = goodsCategory(goods.category);
  if (profile.composition !== 'unknown') {
    act(scene, 'storekeeper', 'lots.assessProfile', {
      lotId,
      category: goods.category,
      profile: assessedProfile(goods),
      basis: scene.chance.of(['Labels on the goods', 'Papers of the consignment']),
    });
  }
  const shelf = shelfOf(shelves, goods.room);
  const rooms = scene.store.rooms.get(goods.room) ?? [];
  for (let attempted = 0; attempted < attempts; attempted += 1) {
    const locationId = rooms[Math.floor(shelf.placed / lotsBeforeNext) % rooms.length] ?? '';
    const confirmedConditions = [...shelf.conditions];
    const input = { lotId, locationId, confirmedConditions };
    const outcome = attempt(scene, 'storekeeper', 'storage.putAway', input);
    if (outcome.ok) {
      shelf.placed += 1;
      return true;
    }
    const open = outcome.error.filter(({ code }) => code === 'PlaceConditionNotConfirmed');
    for (const { facts } of open) shelf.conditions.add(String(facts?.['condition'] ?? ''));
    // What is refused for more than an open condition is tried in the next place.
    if (open.length < outcome.error.length) shelf.placed += lotsBeforeNext;
  }
  return false;
}

function shelfOf(shelves: Map<StoreRoom, Shelf>, room: StoreRoom): Shelf {
  const known = shelves.get(room);
  if (known !== undefined) return known;
  const shelf = { placed: 0, conditions: new Set<string>() };
  shelves.set(room, shelf);
  return shelf;
}

type Profile = ParsedInputOf<'lots.assessProfile'>['profile'];
const profiles = new Map<string, Profile>();

function assessedProfile(goods: GoodsKind): Profile {
  const known = profiles.get(goods.category);
  if (known !== undefined) return known;
  const written = writeProfile(goodsCategory(goods.category).profile);
  const profile: Profile = {
    ...written,
    subsidiaryStorageClasses: [...written.subsidiaryStorageClasses],
    unNumbers: [...written.unNumbers],
    ghs: [...written.ghs],
    subsidiaryClasses: [...written.subsidiaryClasses],
  };
  profiles.set(goods.category, profile);
  return profile;
}
