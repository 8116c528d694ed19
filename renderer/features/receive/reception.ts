import { lineLimitProblems } from '../../../shared/domain/goods/line-limit.ts';
import { reject } from '../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../shared/kernel/rejection.ts';
import type { InputOf, OutputOf } from '../../../shared/rpc/contract.ts';
import type { DraftChange } from '../../ui/form/use-draft.ts';
import { inputRejections } from '../../ui/form/input-rejections.ts';
import { explainAmounts, readQuantity } from '../../ui/form/read-quantity.ts';
import type { TypedAmounts } from '../../ui/form/read-quantity.ts';
import { optionalScaledInput, scaledInput } from '../../ui/form/scaled-number.ts';

export type Lot = OutputOf<'lots.get'>;

/** What counting it needs to know of a lot. */
type CountedLot = Pick<Lot, 'id' | 'quantity'>;
type ReceiveInput = InputOf<'lots.receive'>;
type PackInput = InputOf<'lots.pack'>;
export type SealCondition = ReceiveInput['packages'][number]['sealCondition'];

/** A package as it is typed at the gate; the texts are read when it is sent. */
export interface TypedPackage {
  readonly key: string;
  readonly packaging: string;
  readonly innerCount: string;
  readonly content: string;
  readonly gross: string;
  readonly tare: string;
  readonly expectedSeal: string;
  readonly seal: string;
  readonly condition: SealCondition;
}

/** What is typed once for several packages of the same kind. */
export type PackageKind = Omit<TypedPackage, 'key'>;

export interface Reception {
  /** The kind that is being typed, and how many of it; added when they are right. */
  readonly kind: PackageKind;
  readonly count: string;
  readonly locationId: string;
  readonly massKilograms: string;
  readonly note: string;
  readonly packages: readonly TypedPackage[];
}

/** What becomes of it. */
export type Change = DraftChange<Reception>;

export const emptyKind: PackageKind = {
  packaging: 'PX',
  innerCount: '1',
  content: '',
  gross: '',
  tare: '',
  expectedSeal: '',
  seal: '',
  condition: 'intact',
};

export const emptyReception: Reception = {
  kind: emptyKind,
  count: '1',
  locationId: '',
  massKilograms: '',
  note: '',
  packages: [],
};

/** What became of the scan of a seal. */
export type SealScan =
  | { readonly kind: 'package' | 'form'; readonly change: Partial<Reception> }
  | { readonly kind: 'twice'; readonly at: number }
  | { readonly kind: 'no-package' };

/**
 * Where a scanned seal goes: to the first package without one, else to the kind that is being
 * typed. A seal is one of its kind: the same number twice is refused.
 */
export function withSeal(reception: Reception, seal: string): SealScan {
  const { packages, kind } = reception;
  const twice = packages.findIndex((each) => each.seal.trim() === seal);
  if (twice >= 0) return { kind: 'twice', at: twice };
  const open = packages.findIndex((each) => each.seal.trim() === '' && each.condition === 'intact');
  if (open >= 0) {
    const sealed = packages.map((each, index) => (index === open ? { ...each, seal } : each));
    return { kind: 'package', change: { packages: sealed } };
  }
  if (kind.seal.trim() !== '') return { kind: 'no-package' };
  return { kind: 'form', change: { kind: { ...kind, seal } } };
}

/** The seal after this one: its last digits counted on, their width kept. */
export function nextSeal(seal: string, step: number): string {
  const match = /^(.*?)(\d{1,15})$/.exec(seal);
  if (match === null) return seal;
  const [, stem = '', digits = ''] = match;
  return stem + String(Number(digits) + step).padStart(digits.length, '0');
}

/** `count` packages of a kind, their seals numbered on. */
export function packagesOf(
  kind: PackageKind,
  count: number,
  newKey: () => string,
): readonly TypedPackage[] {
  return Array.from({ length: count }, (_, step) => ({
    ...kind,
    key: newKey(),
    expectedSeal: nextSeal(kind.expectedSeal, step),
    seal: nextSeal(kind.seal, step),
  }));
}

/** How the typed texts of a lot are read: its unit and the reader's language. */
export interface Reading {
  readonly unit: string;
  readonly language: string;
}

function contentOf(text: string, { unit, language }: Reading): number {
  const read = readQuantity(text, unit, language);
  return read.ok ? read.value.amount : Number.NaN;
}

/** Kilograms as typed, in grams. */
function gramsOf(text: string, { language }: Reading): number | null {
  return optionalScaledInput(text, 3, language);
}

export interface Sums {
  readonly packages: number;
  readonly counted: number;
  /** Gross less tare of every package; null while one of them is not weighed. */
  readonly netGrams: number | null;
  readonly sealsWrong: number;
}

/** What is counted so far. */
export function sumsOf(reception: Reception, reading: Reading): Sums {
  let counted = 0;
  let net: number | null = reception.packages.length === 0 ? null : 0;
  let sealsWrong = 0;
  for (const each of reception.packages) {
    const content = contentOf(each.content, reading);
    if (!Number.isNaN(content)) counted += content;
    const gross = gramsOf(each.gross, reading);
    const tare = gramsOf(each.tare, reading);
    net = net === null || gross === null || tare === null ? null : net + gross - tare;
    if (isSealWrong(each)) sealsWrong += 1;
  }
  const weighed = gramsOf(reception.massKilograms, reading);
  const netGrams = weighed ?? (Number.isNaN(net) ? null : net);
  return { packages: reception.packages.length, counted, netGrams, sealsWrong };
}

/** Without a package there is nothing to receive, and nothing packed. */
export function notCounted(sums: Sums): readonly Pick<Rejection, 'code'>[] {
  return sums.packages === 0 ? [{ code: 'NothingCounted' }] : [];
}

/** Whether the seal is not as it should be: that freezes the lot (CC-06). */
export function isSealWrong(each: TypedPackage): boolean {
  const expected = each.expectedSeal.trim();
  if (expected !== '' && each.seal.trim() !== expected) return true;
  return each.condition !== 'intact' && each.condition !== 'none';
}

/** What was typed of each number, by its field in the command's input, and in which unit. */
function typedOf(reception: Reception, { unit }: Reading): TypedAmounts {
  const values: Record<string, string> = { massGrams: reception.massKilograms };
  const units: Record<string, string> = {};
  for (const [at, each] of reception.packages.entries()) {
    const path = `packages.${at}`;
    values[`${path}.innerCount`] = each.innerCount;
    values[`${path}.quantity.amount`] = each.content;
    values[`${path}.grossGrams`] = each.gross;
    values[`${path}.tareGrams`] = each.tare;
    units[`${path}.quantity.amount`] = unit;
  }
  return { values, units };
}

/** The reception as the contract takes it. */
export function receiveInput(
  lot: CountedLot,
  reception: Reception,
  reading: Reading,
): ReceiveInput {
  const { unit } = lot.quantity;
  return {
    lotId: lot.id,
    locationId: reception.locationId,
    counted: { amount: sumsOf(reception, reading).counted, unit },
    massGrams: gramsOf(reception.massKilograms, reading),
    packages: reception.packages.map((each) => ({
      ...contentInput(lot, each, reading),
      expectedSealNumber: orNull(each.expectedSeal),
      sealCondition: each.condition,
    })),
    note: reception.note,
  };
}

/** What is packed here, as the contract takes it: the seal is new, there is none to compare. */
export function packInput(lot: CountedLot, packing: Reception, reading: Reading): PackInput {
  return {
    lotId: lot.id,
    packages: packing.packages.map((each) => contentInput(lot, each, reading)),
    reason: packing.note,
  };
}

function contentInput(
  { quantity: { unit } }: CountedLot,
  of: TypedPackage,
  reading: Reading,
): PackInput['packages'][number] {
  return {
    packaging: of.packaging,
    innerCount: scaledInput(of.innerCount, 0, reading.language),
    quantity: { amount: contentOf(of.content, reading), unit },
    grossGrams: gramsOf(of.gross, reading),
    tareGrams: gramsOf(of.tare, reading),
    sealNumber: orNull(of.seal),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** What the contract would refuse of a packing. */
export function packingSlips(
  lot: CountedLot,
  packing: Reception,
  reading: Reading,
): readonly Rejection[] {
  const wrong = inputRejections('lots.pack', packInput(lot, packing, reading));
  return explainAmounts(wrong, typedOf(packing, reading), reading.language);
}

/** What the contract would refuse of a reception, each number with why it cannot be read. */
export function receptionSlips(
  lot: CountedLot,
  reception: Reception,
  reading: Reading,
): readonly Rejection[] {
  const wrong = inputRejections('lots.receive', receiveInput(lot, reception, reading));
  return explainAmounts(wrong, typedOf(reception, reading), reading.language);
}

const fieldOfPackage: Readonly<Record<string, keyof PackageKind>> = {
  innerCount: 'innerCount',
  'quantity.amount': 'content',
  grossGrams: 'gross',
  tareGrams: 'tare',
  expectedSealNumber: 'expectedSeal',
  sealNumber: 'seal',
};

/** What is wrong with the kind that is typed, by its field, before packages are made of it. */
export function kindSlips(
  lot: CountedLot,
  kind: PackageKind,
  reading: Reading,
): ReadonlyMap<keyof PackageKind, Rejection> {
  const one = { ...emptyReception, packages: packagesOf(kind, 1, () => '') };
  const slips = new Map<keyof PackageKind, Rejection>();
  for (const slip of receptionSlips(lot, one, reading)) {
    const field = fieldOfPackage[(slip.field ?? '').replace(/^packages\.0\./, '')];
    if (field !== undefined) slips.set(field, slip);
  }
  if (kind.content.trim() === '') slips.set('content', reject('InputMissing'));
  if (slips.has('content')) return slips;
  const content = contentOf(kind.content, reading);
  const [tooMuch] = lineLimitProblems(content, lot.quantity.unit, 'content');
  if (tooMuch !== undefined) slips.set('content', tooMuch);
  return slips;
}
