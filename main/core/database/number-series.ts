import { formatReference, parseReference } from '../../../shared/kernel/reference.ts';
import type { ReferenceKind, ReferenceParts } from '../../../shared/kernel/reference.ts';
import { Defect } from '../platform/defect.ts';
import type { ProjectionWriter } from './projection-writer.ts';
import type { SqlReader } from './sql-value.ts';

/** Whose numbers are wanted: the day is the site's own, its year is the year of the reference. */
export interface SeriesOwner {
  readonly siteCode: string;
  /** Legal day `2026-11-21`. */
  readonly day: string;
}

const lastSql = 'SELECT last FROM number_series WHERE kind = ? AND site_code = ? AND year = ?';

/**
 * The next `count` references of a kind, without a gap per site and year. Nothing is taken until
 * an event that names them is projected: its projector calls `advanceSeries` for each, in order.
 */
export function nextReferences(
  reader: SqlReader,
  kind: ReferenceKind,
  owner: SeriesOwner,
  count: number,
): readonly string[] {
  const year = Number(owner.day.slice(2, 4));
  const last = reader.get<{ last: number }>(lastSql, [kind, owner.siteCode, year])?.last ?? 0;
  return Array.from({ length: count }, (_, index) =>
    formatReference({ kind, site: owner.siteCode, year, serial: last + index + 1 }),
  );
}

/** The next reference of a kind. */
export function nextReference(reader: SqlReader, kind: ReferenceKind, owner: SeriesOwner): string {
  const [reference] = nextReferences(reader, kind, owner, 1);
  if (reference === undefined) throw new Defect(`No reference for ${kind}`);
  return reference;
}

/** Notes that an event gave the reference; a Defect when it does not follow the last one. */
export function advanceSeries(write: ProjectionWriter, reference: string): void {
  const { kind, site, year, serial } = partsOf(reference);
  const key = { kind, site_code: site, year };
  const last = write.get('number_series', key)?.last ?? 0;
  if (serial !== last + 1) throw new Defect(`${reference} does not follow number ${last}`);
  write.upsert('number_series', { ...key, last: serial });
}

/** Notes a run of references of one series, given in order by one event. */
export function advanceSeriesBy(write: ProjectionWriter, references: readonly string[]): void {
  const [first, final] = [references[0], references.at(-1)];
  if (first === undefined || final === undefined) return;
  const { kind, site, year, serial } = partsOf(first);
  const key = { kind, site_code: site, year };
  const last = write.get('number_series', key)?.last ?? 0;
  const end = partsOf(final).serial;
  if (serial !== last + 1 || end - serial !== references.length - 1) {
    throw new Defect(`${first} to ${final} do not follow number ${last}`);
  }
  write.upsert('number_series', { ...key, last: end });
}

function partsOf(reference: string): ReferenceParts {
  const parts = parseReference(reference);
  if (!parts.ok) throw new Defect(`${reference} is not a reference`);
  return parts.value;
}
