import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';

type Lot = OutputOf<'lots.get'>;
type ReceivedPackage = InputOf<'lots.receive'>['packages'][number];

/** Grams of one piece as the sample weighs it: invented, as everything weighed here. */
const gramsPerPiece: Readonly<Record<string, number>> = { tobacco: 1, alcohol: 530 };
const otherGramsPerPiece = 50;
const piecesPerPallet = 100_000;
const gramsPerPallet = 500_000;
const tareGrams = 25_000;
const mostPallets = 48;

/** What stands at the gate: the counted goods on sealed pallets, with what the scale shows. */
export interface Delivery {
  readonly massGrams: number;
  readonly packages: ReceivedPackage[];
}

/** Puts a lot on pallets, exactly: contents and masses add up to the last piece and gram. */
export function deliver(lot: Lot): Delivery {
  const { amount, unit } = lot.quantity;
  const perPiece = gramsPerPiece[lot.category] ?? otherGramsPerPiece;
  const massGrams = lot.massGrams ?? (unit === 'GRM' ? amount : amount * perPiece);
  const wanted = Math.ceil(Math.max(amount / piecesPerPallet, massGrams / gramsPerPallet, 1));
  const pallets = Math.min(wanted, mostPallets, amount);
  const contents = shareOut(amount, pallets);
  const masses = shareOut(massGrams, pallets);
  const packages = contents.map((content, index) => ({
    packaging: 'PX',
    innerCount: unit === 'H87' && content <= 100 ? content : 20,
    quantity: { amount: content, unit },
    grossGrams: (masses[index] ?? 0) + tareGrams,
    tareGrams,
    sealNumber: `S-${lot.reference.slice(-8)}-${String(index + 1).padStart(3, '0')}`,
    expectedSealNumber: null,
    sealCondition: 'intact' as const,
  }));
  return { massGrams, packages };
}

/** Whole parts that differ by one at the most and add up to the whole. */
function shareOut(whole: number, parts: number): readonly number[] {
  const least = Math.floor(whole / parts);
  const larger = whole - least * parts;
  return Array.from({ length: parts }, (_, index) => (index < larger ? least + 1 : least));
}
