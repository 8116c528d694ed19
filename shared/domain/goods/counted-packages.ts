import { packagings } from '../../catalog/goods/packagings.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { BaseUnit } from '../../kernel/units.ts';
import type { ReceivedPackage, SealCondition } from './goods-events.ts';
import { lineLimitProblems } from './line-limit.ts';
import { unitProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';

/** A package as it was found before it has its number. */
export interface CountedPackage {
  readonly packaging: string;
  readonly innerCount: number;
  readonly quantity: { readonly amount: number; readonly unit: BaseUnit };
  readonly grossGrams: number | null;
  readonly tareGrams: number | null;
  readonly sealNumber: string | null;
  readonly expectedSealNumber: string | null;
  readonly sealCondition: SealCondition;
}

/**
 * What is counted is in the lot's unit, and the packages add up to it. Rejections: `UnitDiffers`,
 * `PackagesDoNotAddUp` (CC-04).
 */
export function sumProblems(
  lot: LotFacts,
  counted: CountedPackage['quantity'],
  packages: readonly CountedPackage[],
): readonly Rejection[] {
  const differing = packages.findIndex((each) => each.quantity.unit !== counted.unit);
  const sum = packages.reduce((total, each) => total + BigInt(each.quantity.amount), 0n);
  return [
    ...unitProblems(lot, counted.unit, 'counted'),
    ...(differing < 0
      ? []
      : unitProblems(
          { ...lot, unit: counted.unit },
          packages[differing]?.quantity.unit ?? '',
          `packages.${differing}.quantity`,
        )),
    ...(differing < 0 && sum !== BigInt(counted.amount)
      ? [reject('PackagesDoNotAddUp', 'CC-04', { packages: String(sum), counted: counted.amount })]
      : []),
  ];
}

const conditionsWithNumber: readonly SealCondition[] = ['intact', 'differs'];

/**
 * Rejections: `PackagingUnknown`, `TareExceedsGross`, `SealMissing` (CC-06), `LineTooLarge` (CC-04:
 * no package holds or weighs more than a line).
 */
export function packageProblems(found: CountedPackage, index: number): readonly Rejection[] {
  const field = `packages.${index}`;
  const { grossGrams: gross, tareGrams: tare, packaging } = found;
  const problems: Rejection[] = [
    ...lineLimitProblems(found.innerCount, 'H87', `${field}.innerCount`),
    ...lineLimitProblems(gross ?? 0, 'GRM', `${field}.grossGrams`),
  ];
  if (!packagings.has(packaging)) {
    problems.push(reject('PackagingUnknown', undefined, { packaging }, `${field}.packaging`));
  }
  if (gross !== null && tare !== null && tare > gross) {
    const facts = { package: index + 1, grossGrams: gross, tareGrams: tare };
    problems.push(reject('TareExceedsGross', undefined, facts, `${field}.tareGrams`));
  }
  const numbered = found.sealNumber !== null && found.sealNumber !== '';
  if (!numbered && conditionsWithNumber.includes(found.sealCondition)) {
    const facts = { package: index + 1 };
    problems.push(reject('SealMissing', 'CC-06', facts, `${field}.sealNumber`));
  }
  return problems;
}

/** The package with its number; an intact seal of another number differs. */
export function receivedPackage(
  found: CountedPackage,
  name: { readonly packageId: string; readonly reference: string },
): ReceivedPackage {
  const expected = emptyAsNull(found.expectedSealNumber);
  const number = emptyAsNull(found.sealNumber);
  const differs = found.sealCondition === 'intact' && expected !== null && number !== expected;
  return {
    ...name,
    packaging: found.packaging,
    innerCount: found.innerCount,
    amount: found.quantity.amount,
    grossGrams: found.grossGrams,
    tareGrams: found.tareGrams,
    expectedSealNumber: expected,
    sealNumber: number,
    sealCondition: differs ? 'differs' : found.sealCondition,
  };
}

function emptyAsNull(text: string | null): string | null {
  return text === null || text === '' ? null : text;
}

/** Gross less tare of every package, in grams; null while one of them is not weighed. */
export function netGramsOf(packages: readonly CountedPackage[]): number | null {
  let net = 0;
  for (const { grossGrams, tareGrams } of packages) {
    if (grossGrams === null || tareGrams === null) return null;
    net += grossGrams - tareGrams;
  }
  return net;
}

const pallets: readonly string[] = ['PX', 'PAL'];

/** Pallet places of goods that all stand on pallets; null when some do not. */
export function palletsAmong(packages: readonly ReceivedPackage[]): number | null {
  return packages.every(({ packaging }) => pallets.includes(packaging)) ? packages.length : null;
}
