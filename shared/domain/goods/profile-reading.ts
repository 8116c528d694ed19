import type { GhsCode } from '../../catalog/storage/ghs.ts';
import { ghsCodes } from '../../catalog/storage/ghs.ts';
import { isLgk } from '../../catalog/storage/lgk.ts';
import type { Lgk } from '../../catalog/storage/lgk.ts';
import type {
  LithiumFacts,
  SecurityLevel,
  StorageProfile,
} from '../../catalog/storage/storage-profile.ts';
import { temperatureBandCodes } from '../../catalog/storage/temperature-bands.ts';
import { unClassCodes } from '../../catalog/storage/un-classes.ts';
import type { UnClass } from '../../catalog/storage/un-classes.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { fail, ok } from '../../kernel/result.ts';
import type { Result } from '../../kernel/result.ts';

type LithiumClass = LithiumFacts['energyClass'] | 'none';

/** A storage profile as the page and the papers write it. */
export interface WrittenProfile {
  readonly storageClass: string;
  readonly subsidiaryStorageClasses: readonly string[];
  readonly unNumbers: readonly string[];
  readonly ghs: readonly string[];
  readonly transportClass: string | null;
  readonly subsidiaryClasses: readonly string[];
  readonly form: 'solid' | 'liquid' | 'gas' | 'paste' | 'article' | 'mixed';
  readonly temperatureBand: string;
  readonly moistureSensitive: boolean;
  readonly humidityMaxPercent: number | null;
  /** Of the place that it needs: 1 open, 2 locked, 3 caged with alarm, 4 strong room. */
  readonly securityLevel: number;
  readonly toxic: boolean;
  readonly foodOrFeed: boolean;
  readonly fireLoad: boolean;
  readonly lithiumClass?: LithiumClass | undefined;
  readonly lithiumWattHours: number | null;
  readonly damagedCells: boolean;
  readonly compositionUnknown: boolean;
}

/** What moisture-sensitive goods get without a limit of their own (general knowledge, S66). */
const usualHumidityPercent = 60;

/** VdS: low up to 100 Wh a battery (S70); above it the mass decides, so it is read as high. */
const lowWattHours = 100;

/**
 * Reads an assessed profile. Rejections, each with its field: `StorageClassUnknown`,
 * `TransportClassUnknown`, `TemperatureBandUnknown`, `ProfileContradictory`.
 */
export function readProfile(written: WrittenProfile): Result<StorageProfile, readonly Rejection[]> {
  const { storageClass, temperatureBand, transportClass } = written;
  const band = temperatureBandCodes.find((code) => code === temperatureBand);
  const problems = [...classProblems(written), ...contradictions(written)];
  if (band === undefined) {
    problems.push(refuse('TemperatureBandUnknown', 'temperatureBand', { band: temperatureBand }));
  }
  if (problems.length > 0 || band === undefined) return fail(problems);
  return ok({
    composition: written.compositionUnknown ? 'unknown' : 'assessed',
    lgk: isLgk(storageClass) ? storageClass : null,
    subsidiaryLgk: written.subsidiaryStorageClasses.filter((code): code is Lgk => isLgk(code)),
    unNumbers: [...written.unNumbers],
    unClass: transportClass === null ? null : (unClassOf(transportClass) ?? null),
    subsidiaryUnClasses: written.subsidiaryClasses.flatMap((code) => unClassOf(code) ?? []),
    ghs: written.ghs.flatMap((code) => ghsOf(code) ?? []),
    form: written.form === 'paste' ? 'liquid' : written.form,
    temperatureBand: band,
    humidityMaxPercent:
      written.humidityMaxPercent ?? (written.moistureSensitive ? usualHumidityPercent : null),
    securityLevel: securityOfPlace(written.securityLevel),
    food: written.foodOrFeed,
    toxic: written.toxic,
    fireLoad: written.fireLoad,
    lithium: lithiumOf(written),
  });
}

/** Writes a profile for the page; `readProfile` of an assessed one gives the same back. */
export function writeProfile(
  profile: StorageProfile,
  wattHours: number | null = null,
): WrittenProfile & { readonly lithiumClass: LithiumClass } {
  return {
    storageClass: profile.lgk ?? '',
    subsidiaryStorageClasses: profile.subsidiaryLgk,
    unNumbers: profile.unNumbers,
    ghs: profile.ghs,
    transportClass: profile.unClass,
    subsidiaryClasses: profile.subsidiaryUnClasses,
    form: profile.form,
    temperatureBand: profile.temperatureBand,
    moistureSensitive: profile.humidityMaxPercent !== null,
    humidityMaxPercent: profile.humidityMaxPercent,
    securityLevel: profile.securityLevel === 3 ? 4 : profile.securityLevel,
    toxic: profile.toxic,
    foodOrFeed: profile.food,
    fireLoad: profile.fireLoad,
    lithiumClass: profile.lithium?.energyClass ?? 'none',
    lithiumWattHours: wattHours,
    damagedCells: profile.lithium?.damaged ?? false,
    compositionUnknown: profile.composition === 'unknown',
  };
}

/**
 * The level of the storage rules for a place's own: caged with alarm (3) is a locked store (2),
 * only a strong room (4) is one (3).
 */
export function securityOfPlace(level: number): SecurityLevel {
  if (level >= 4) return 3;
  return level >= 2 ? 2 : 1;
}

function lithiumOf(written: WrittenProfile): LithiumFacts | null {
  const { lithiumClass, lithiumWattHours, damagedCells: damaged } = written;
  if (lithiumClass === 'none') return null;
  if (lithiumClass !== undefined) return { energyClass: lithiumClass, damaged };
  if (lithiumWattHours === null) return damaged ? { energyClass: 'unknown', damaged } : null;
  return { energyClass: lithiumWattHours <= lowWattHours ? 'low' : 'high', damaged };
}

function classProblems(written: WrittenProfile): Rejection[] {
  const storage = written.compositionUnknown
    ? written.subsidiaryStorageClasses
    : [written.storageClass, ...written.subsidiaryStorageClasses];
  const transport =
    written.transportClass === null
      ? written.subsidiaryClasses
      : [written.transportClass, ...written.subsidiaryClasses];
  return [
    ...storage
      .filter((code) => !isLgk(code))
      .map((storageClass) => refuse('StorageClassUnknown', 'storageClass', { storageClass })),
    ...transport
      .filter((code) => unClassOf(code) === undefined)
      .map((transportClass) =>
        refuse('TransportClassUnknown', 'transportClass', { transportClass }),
      ),
  ];
}

function contradictions(written: WrittenProfile): Rejection[] {
  const { compositionUnknown, storageClass, lithiumClass, form } = written;
  const cells = lithiumOf(written) !== null;
  const wrong: (readonly [boolean, string])[] = [
    [compositionUnknown && storageClass !== '', 'storageClass'],
    [written.toxic && written.foodOrFeed, 'foodOrFeed'],
    [written.damagedCells && !cells, 'damagedCells'],
    [lithiumClass === 'none' && written.lithiumWattHours !== null, 'lithiumClass'],
    [storageClass === '2A' && form !== 'gas' && form !== 'article', 'form'],
    [storageClass === '3' && form === 'gas', 'form'],
  ];
  return wrong.flatMap(([is, field]) => (is ? [refuse('ProfileContradictory', field, {})] : []));
}

function refuse(code: string, field: string, facts: Rejection['facts']): Rejection {
  return reject(code, 'SS-01', facts, `profile.${field}`);
}

function unClassOf(text: string): UnClass | undefined {
  return unClassCodes.find((known) => known === text);
}

function ghsOf(text: string): GhsCode | undefined {
  return ghsCodes.find((known) => known === text);
}
