import { ordinaryLgk } from '../../../../shared/catalog/storage/lgk.ts';
import type { StorageProfile } from '../../../../shared/catalog/storage/storage-profile.ts';
import type { LabelWords } from './label-words.ts';

/** Hazards and special handling of goods, the gravest first: what stands white on black. */
export function profileWarnings(profile: StorageProfile, words: LabelWords): readonly string[] {
  const { say, nameOf } = words;
  const { lgk, lithium, composition } = profile;
  const classes = [lgk, ...profile.subsidiaryLgk].filter((code) => code !== null);
  const dangerous = classes.filter((code) => !ordinaryLgk.has(code));
  const warnings: (string | false)[] = [
    composition === 'unknown' && say('label.unknownComposition'),
    ...dangerous.map((code) => `${code} · ${nameOf('lgk', code)}`),
    composition === 'assumed' && say('label.assumed'),
    lithium?.damaged === true && say('label.damagedCells'),
    lithium !== null && !lithium.damaged && say('label.lithium'),
    profile.toxic && say('label.toxic'),
    profile.temperatureBand !== 'any' && nameOf('band', profile.temperatureBand),
    profile.humidityMaxPercent !== null && say('label.keepDry'),
    profile.securityLevel === 3 && say('label.strongRoom'),
  ];
  return warnings.filter((warning) => warning !== false);
}
