import { isLgk } from '../../catalog/storage/lgk.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';

/** What a place accepts and holds (SS-03, SS-04, SS-08); null: no limit was declared. */
export interface LocationTraits {
  /** Storage classes of TRGS 510; empty: only goods without a dangerous class. */
  readonly acceptedClasses: readonly string[];
  /** Walls of 90 minutes: neighbours inside count against each other (SS-02). */
  readonly compartment: boolean;
  readonly palletPlaces: number | null;
  readonly maxLoadGrams: number | null;
  readonly maxVolumeMillilitres: number | null;
  readonly flammableLimitMillilitres: number | null;
  /** Tenths of a degree Celsius. */
  readonly temperatureMinTenths: number | null;
  readonly temperatureMaxTenths: number | null;
  readonly humidityMaxPercent: number | null;
  /** 1 open store, 2 locked, 3 caged with alarm, 4 strong room. */
  readonly securityLevel: number;
}

/**
 * Everything that is wrong with proposed traits, beside its field. Rejections:
 * `StorageClassUnknown` (one for each class), `TemperatureBandInverted`.
 */
export function traitProblems(traits: LocationTraits): readonly Rejection[] {
  const problems = traits.acceptedClasses.flatMap((storageClass, index) =>
    isLgk(storageClass)
      ? []
      : [
          reject(
            'StorageClassUnknown',
            undefined,
            { storageClass },
            `traits.acceptedClasses.${index}`,
          ),
        ],
  );
  const { temperatureMinTenths: min, temperatureMaxTenths: max } = traits;
  if (min === null || max === null || min <= max) return problems;
  const facts = { min: min / 10, max: max / 10 };
  return [
    ...problems,
    reject('TemperatureBandInverted', 'SS-04', facts, 'traits.temperatureMinTenths'),
  ];
}
