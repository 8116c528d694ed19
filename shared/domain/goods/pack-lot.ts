import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';
import { packageProblems, palletsAmong, receivedPackage, sumProblems } from './counted-packages.ts';
import type { CountedPackage } from './counted-packages.ts';
import { goodsFact } from './goods-events.ts';
import type { GoodsFact } from './goods-events.ts';
import { frozenProblems, stepProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';

/** A package that goods were put into here; without a number it bears no seal. */
export type PackedPackage = Omit<CountedPackage, 'expectedSealNumber' | 'sealCondition'>;

/** `LotPackedAlready` while the lot has packages: a content that differs is reported instead. */
export function packedProblems(
  lot: Pick<LotFacts, 'reference'>,
  packages: number,
): readonly Rejection[] {
  if (packages === 0) return [];
  return [reject('LotPackedAlready', 'CC-06', { lot: lot.reference, packages })];
}

/** `LotLoose` while the lot is in no package: there is no seal to look at, nothing to open. */
export function looseProblems(
  lot: Pick<LotFacts, 'reference'>,
  packages: number,
): readonly Rejection[] {
  return packages > 0 ? [] : [reject('LotLoose', 'CC-06', { lot: lot.reference })];
}

/**
 * Packs and seals loose goods, as a rest that came back from a plant (DW-09), so that the cage has
 * packages to verify (DW-06). The packages add up to the lot; `packages` is how many it has.
 * Rejections: `LotStateWrong`, `LotFrozen` (how many there are is in question), `LotPackedAlready`,
 * `UnitDiffers`, `PackagesDoNotAddUp`, `PackagingUnknown`, `TareExceedsGross`,
 * `SealTwice`, `LineTooLarge`.
 */
export function packLot(
  lot: LotFacts,
  packed: readonly PackedPackage[],
  packages: number,
  names: readonly { readonly packageId: string; readonly reference: string }[],
): Result<readonly GoodsFact[], readonly Rejection[]> {
  const found = packed.map((each): CountedPackage => {
    const isSealed = each.sealNumber !== null && each.sealNumber !== '';
    return { ...each, expectedSealNumber: null, sealCondition: isSealed ? 'intact' : 'none' };
  });
  const { amount, unit } = lot;
  const problems = [
    ...stepProblems(lot, 'pack'),
    ...frozenProblems(lot),
    ...packedProblems(lot, packages),
    ...sumProblems(lot, { amount, unit }, found),
    ...found.flatMap((each, index) => packageProblems(each, index)),
    ...sealProblems(packed),
  ];
  if (problems.length > 0) return fail(problems);
  const made = found.flatMap((each, index) => {
    const name = names[index];
    return name === undefined ? [] : [receivedPackage(each, name)];
  });
  const subjects = [lot.id, lot.seizureId, ...made.map(({ packageId }) => packageId)];
  return ok([
    goodsFact('LotPacked', subjects, {
      lotId: lot.id,
      lotReference: lot.reference,
      unit,
      palletPlaces: palletsAmong(made) ?? lot.palletPlaces,
      packageCount: made.length,
      packages: made,
    }),
  ]);
}

/** `SealTwice` of each package that repeats the seal of one before it: a seal is one of its kind. */
function sealProblems(packed: readonly PackedPackage[]): readonly Rejection[] {
  const first = new Map<string, number>();
  return packed.flatMap(({ sealNumber }, index) => {
    const seal = plainSeal(sealNumber);
    const before = first.get(seal);
    if (seal !== '' && before === undefined) first.set(seal, index + 1);
    if (before === undefined) return [];
    const facts = { seal: sealNumber ?? '', package: index + 1, other: before };
    return [reject('SealTwice', 'CC-06', facts, `packages.${index}.sealNumber`)];
  });
}

function plainSeal(number: string | null): string {
  return (number ?? '').replace(/[\s-]+/g, '').toUpperCase();
}
