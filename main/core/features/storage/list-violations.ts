import { passages } from '../../../../shared/domain/places/location-kinds.ts';
import { judgeCapacity } from '../../../../shared/domain/storage/capacity.ts';
import type { Finding } from '../../../../shared/domain/storage/storage-facts.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { profileOfKey } from '../../database/profile-rows.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { findingView } from './bin-verdict.ts';
import { loadSiteStock } from './compartment-rollup.ts';
import { judgeEnclosingNow, loadEnclosing } from './enclosing-limits.ts';
import { judgeCompartment, judgeItself, nameNeighbours } from './judge-place.ts';
import { loadPlaces } from './load-standing.ts';
import type { StandingLot, StandingPlace } from './load-standing.ts';

/** Lots of one profile at one place: judged once, whatever their number. */
interface Standing {
  readonly location_id: string;
  readonly profile_key: string;
  readonly profile: string;
  readonly lots: number;
  readonly unweighed: number;
  readonly grams: number;
}

const groups = `
SELECT location_id, lot.profile_key, storage_profile.profile, count(*) AS lots,
  sum(mass_grams IS NULL) AS unweighed, coalesce(sum(mass_grams), 0) AS grams
FROM lot JOIN storage_profile ON storage_profile.key = lot.profile_key`;

const standingSql = `${groups}
WHERE compartment_id IN (SELECT DISTINCT compartment_id FROM location WHERE site_id = ?)
GROUP BY lot.profile_key, location_id`;

/** Costs the lots of the place alone: what is asked while somebody looks at it. */
const standingWithinSql = `${groups}
WHERE location_id IN (
  SELECT below.id FROM location AS top
  JOIN location AS below ON below.site_id = top.site_id
    AND below.path >= top.path AND below.path < top.path || '.'
  WHERE top.id = ? AND top.site_id = ?)
GROUP BY lot.profile_key, location_id`;

const lotsSql = `
SELECT id, reference, description, ordinal FROM lot
WHERE location_id = ? AND ordinal > ? AND profile_key = ? ORDER BY ordinal LIMIT ?`;

interface Violation {
  readonly place: StandingPlace;
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

/** `storage.violations` (SS-10): everything that stands against a rule now, place by place. */
export const listViolations: AnyQueryHandler = defineQuery(
  'storage.violations',
  ({ input, who, store }) => {
    if (input.siteId !== who.siteId) {
      return fail([reject('SiteNotAssigned', 'AC-01', undefined, 'siteId')]);
    }
    const standings =
      input.locationId === undefined
        ? store.all<Standing>(standingSql, [input.siteId])
        : store.all<Standing>(standingWithinSql, [input.locationId, input.siteId]);
    const violations = violationsAt(store, input.siteId, standings);
    const total = violations.reduce((sum, { standing }) => sum + standing.lots, 0);
    const page = pageOf(store, violations, input.cursor, input.limit);
    return ok({ ...page, total });
  },
);

function violationsAt(
  reader: SqlReader,
  siteId: string,
  standings: readonly Standing[],
): readonly Violation[] {
  const stock = loadSiteStock(reader, siteId);
  const places = new Map(loadPlaces(reader, siteId).map((place) => [place.bin.id, place]));
  const rooms = new Map<string, readonly Finding[]>();
  const limited = [...new Set([...places.values()].flatMap(({ limitsAbove }) => limitsAbove))];
  const around = new Map(
    loadEnclosing(reader, limited).map((place) => [place.id, judgeEnclosingNow([place])]),
  );
  return standings
    .flatMap((standing) => {
      const place = places.get(standing.location_id);
      if (place === undefined || passages.has(place.bin.kind)) return [];
      const lot = oneOf(standing, place);
      const room = `${place.compartmentId} ${standing.profile_key}`;
      const rows = stock.get(place.compartmentId) ?? [];
      const beside = rooms.get(room) ?? judgeCompartment(lot, place.compartmentId, rows);
      rooms.set(room, beside);
      const own = [...judgeItself(lot, place.bin), ...judgeCapacity(place.bin, place.use)];
      const above = place.limitsAbove.flatMap((id) => around.get(id) ?? []);
      const findings = [...own, ...above, ...beside].filter(
        ({ verdict }) => verdict === 'forbidden',
      );
      return findings.length === 0 ? [] : [{ place, standing, findings }];
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Any lot of the group, as large as the group's average: its neighbours are what counts. */
function oneOf(standing: Standing, place: StandingPlace): StandingLot {
  const { location_id, profile_key, profile, lots, unweighed, grams } = standing;
  return {
    id: '',
    reference: '',
    siteId: place.siteId,
    seizureId: null,
    status: 'stored',
    frozen: false,
    profileKey: profile_key,
    profile: profileOfKey(profile_key, profile),
    load: {
      massGrams: unweighed > 0 ? null : Math.round(grams / lots),
      volumeMillilitres: null,
      palletPlaces: null,
    },
    locationId: location_id,
    locationPath: place.bin.name,
    compartmentId: place.compartmentId,
  };
}

function keyOf({ place, standing }: Violation): string {
  return `${place.bin.name} ${standing.profile_key}`;
}

interface LotRow {
  readonly id: string;
  readonly reference: string;
  readonly description: string;
  readonly ordinal: number;
}

interface Page {
  readonly items: {
    readonly lotId: string;
    readonly lotReference: string;
    readonly description: string;
    readonly locationPath: string;
    readonly findings: ReturnType<typeof findingView>[];
  }[];
  readonly nextCursor: string | null;
}

/** Cursor: place and profile of the group, and the ordinal of the last lot shown. */
function pageOf(
  reader: SqlReader,
  violations: readonly Violation[],
  cursor: string | undefined,
  limit: number,
): Page {
  const [from = '', after = '0'] = (cursor ?? '').split('|');
  const items: Page['items'] = [];
  for (const violation of violations) {
    const key = keyOf(violation);
    if (key < from) continue;
    const { place, standing } = violation;
    const start = key === from ? Number(after) : 0;
    const wanted = limit - items.length;
    const lots = reader.all<LotRow>(lotsSql, [
      standing.location_id,
      Number.isSafeInteger(start) ? start : 0,
      standing.profile_key,
      wanted + 1,
    ]);
    const lot = oneOf(standing, place);
    for (const { id, reference, description } of lots.slice(0, wanted)) {
      const named = nameNeighbours(reader, { ...lot, id }, place.compartmentId, violation.findings);
      const findings = named.map((finding) => findingView(finding));
      const locationPath = place.bin.name;
      items.push({ lotId: id, lotReference: reference, description, locationPath, findings });
    }
    if (items.length === limit) {
      const last = lots[wanted - 1];
      return { items, nextCursor: `${key}|${last?.ordinal ?? start}` };
    }
  }
  return { items, nextCursor: null };
}
