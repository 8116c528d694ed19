import { hash } from 'node:crypto';
import type { StorageProfile } from '../../../shared/catalog/storage/storage-profile.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { Defect } from '../platform/defect.ts';
import type { ProjectionWriter } from './projection-writer.ts';
import type { SqlReader } from './sql-value.ts';
import type { LotRow } from './tables/goods-tables.ts';

/** The columns of a lot that follow from its profile. */
export type ProfileColumns = Pick<
  LotRow,
  'profile_key' | 'storage_class' | 'flammable' | 'composition_unknown'
>;

/**
 * Keeps the profile once and gives what a lot's row says of it. The key is a hash of the
 * profile, so equal profiles are one row and a rebuild finds the same keys.
 */
export function profileColumns(write: ProjectionWriter, profile: StorageProfile): ProfileColumns {
  const { text, key } = written(profile);
  if (write.get('storage_profile', { key }) === undefined) {
    write.insert('storage_profile', { key, profile: text });
  }
  const classes = [profile.lgk, ...profile.subsidiaryLgk];
  return {
    profile_key: key,
    storage_class: profile.lgk ?? '',
    flammable: classes.includes('3') || classes.includes('2B') ? 1 : 0,
    composition_unknown: profile.composition === 'unknown' ? 1 : 0,
  };
}

const known = new WeakMap<StorageProfile, { readonly text: string; readonly key: string }>();

/** Text and key of a profile; those of the catalogue are asked for again and again. */
function written(profile: StorageProfile): { readonly text: string; readonly key: string } {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const text = canonicalJson(profile);
  const made = { text, key: hash('sha256', text, 'hex').slice(0, 32) };
  known.set(profile, made);
  return made;
}

/** The profile of a key. A Defect when nobody kept it. */
export function loadProfile({ rows }: Pick<SqlReader, 'rows'>, key: string): StorageProfile {
  const before = parsed.get(key);
  if (before !== undefined) return before;
  const row = rows.get('storage_profile', { key });
  if (row === undefined) throw new Defect(`No profile ${key}`);
  return profileOfKey(key, row.profile);
}

const parsed = new Map<string, StorageProfile>();
const parsedLimit = 10_000;

/** The profile of a key; equal keys give one object, so that rules judge it once. */
export function profileOfKey(key: string, text: string): StorageProfile {
  const before = parsed.get(key);
  if (before !== undefined) return before;
  if (parsed.size >= parsedLimit) parsed.clear();
  const profile = JSON.parse(text) as StorageProfile;
  parsed.set(key, profile);
  return profile;
}
