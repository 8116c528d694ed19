import type { Provenance } from '../../catalog/provenance.ts';
import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import { temperatureBands } from '../../catalog/storage/temperature-bands.ts';
import { judgeCellsInBin } from './lithium-rules.ts';
import type { BinFacts, Finding, Verdict } from './storage-facts.ts';

const product: Provenance = { mark: 'sourced', source: 'PRODUCT 5' };

/**
 * Every rule between a profile and the place itself: SS-01, SS-02 (accepted classes,
 * magazine), SS-03 (in use), SS-04, SS-05 and SS-08. Neighbours and room are judged elsewhere.
 */
export function judgeBin(profile: StorageProfile, bin: BinFacts): readonly Finding[] {
  return [
    ...judgeUse(bin),
    ...judgeComposition(profile, bin),
    ...judgeAcceptance(profile, bin),
    ...judgeTemperature(profile, bin),
    ...judgeHumidity(profile, bin),
    ...judgeCellsInBin(profile, bin),
    ...judgeSecurity(profile, bin),
  ];
}

function judgeUse(bin: BinFacts): readonly Finding[] {
  if (bin.active) return [];
  return [found('SS-03', 'LocationNotInUse', 'forbidden', { bin: bin.name })];
}

/** SS-01: outside quarantine nothing stands before its profile is known. */
function judgeComposition(profile: StorageProfile, bin: BinFacts): readonly Finding[] {
  const facts = { bin: bin.name };
  if (profile.composition === 'unknown' || profile.lgk === null) {
    if (bin.kind === 'quarantine') return [];
    return [found('SS-01', 'CompositionUnknown', 'forbidden', facts)];
  }
  const assumed = profile.composition === 'assumed';
  return assumed ? [found('SS-01', 'ProfileAssumed', 'allowed', facts)] : [];
}

/**
 * SS-02: a place takes only the classes it is fit for; explosives stand in a licensed
 * magazine, whatever a list says (domain.md 2.2, 2.5).
 */
function judgeAcceptance(profile: StorageProfile, bin: BinFacts): readonly Finding[] {
  const { lgk } = profile;
  if (lgk === null) return [];
  const findings: Finding[] = [];
  if (!bin.acceptedLgk.includes(lgk)) {
    findings.push(found('SS-02', 'ClassNotAccepted', 'forbidden', { bin: bin.name, lgk }));
  }
  if (isExplosive(profile) && bin.kind !== 'magazine') {
    findings.push({
      ...found('SS-02', 'MagazineRequired', 'forbidden', { bin: bin.name, lgk }),
      provenance: { mark: 'derived', source: '2.2 2.5' },
    });
  }
  return findings;
}

function isExplosive(profile: StorageProfile): boolean {
  const classes = [profile.unClass, ...profile.subsidiaryUnClasses];
  return profile.lgk === '1' || classes.some((unClass) => unClass?.startsWith('1.') === true);
}

/** SS-04: what the place measures must lie inside the band that the goods need. */
function judgeTemperature(profile: StorageProfile, bin: BinFacts): readonly Finding[] {
  const band = temperatureBands[profile.temperatureBand];
  if (band.minTenthsCelsius === null && band.maxTenthsCelsius === null) return [];
  const facts = { bin: bin.name, band: band.code };
  if (bin.temperature === null) {
    const verdict: Verdict = band.needsControl ? 'forbidden' : 'conditional';
    return [{ ...found('SS-04', 'TemperatureNotMeasured', verdict, facts), provenance: band }];
  }
  const tooCold = (band.minTenthsCelsius ?? -Infinity) > bin.temperature.minTenths;
  const tooWarm = (band.maxTenthsCelsius ?? Infinity) < bin.temperature.maxTenths;
  if (!tooCold && !tooWarm) return [];
  const measured = {
    ...facts,
    minCelsius: bin.temperature.minTenths / 10,
    maxCelsius: bin.temperature.maxTenths / 10,
  };
  return [{ ...found('SS-04', 'TemperatureOutsideBand', 'forbidden', measured), provenance: band }];
}

function judgeHumidity(profile: StorageProfile, bin: BinFacts): readonly Finding[] {
  const limit = profile.humidityMaxPercent;
  if (limit === null) return [];
  const facts = { bin: bin.name, limit };
  const provenance: Provenance = { mark: 'unverified', source: 'GK S66' };
  if (bin.humidityMaxPercent === null) {
    return [{ ...found('SS-04', 'HumidityNotMeasured', 'conditional', facts), provenance }];
  }
  if (bin.humidityMaxPercent <= limit) return [];
  const measured = { ...facts, percent: bin.humidityMaxPercent };
  return [{ ...found('SS-04', 'HumidityTooHigh', 'forbidden', measured), provenance }];
}

/** SS-08: the place is at least as secure as the goods ask; two people in a strong room. */
function judgeSecurity(profile: StorageProfile, bin: BinFacts): readonly Finding[] {
  const findings: Finding[] = [];
  if (bin.securityLevel < profile.securityLevel) {
    const facts = { bin: bin.name, level: bin.securityLevel, needed: profile.securityLevel };
    findings.push(found('SS-08', 'SecurityTooLow', 'forbidden', facts));
  }
  if (bin.kind === 'strong-room') {
    findings.push(found('SS-08', 'TwoPersonAccess', 'conditional', { bin: bin.name }));
  }
  return findings;
}

function found(rule: string, code: string, verdict: Verdict, facts: Finding['facts']): Finding {
  return { rule, code, verdict, facts, provenance: product };
}
