import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import {
  longestCode,
  nestingProblems,
  numberedCodes,
  pathOf,
} from '../../../../shared/domain/places/locations.ts';
import type { ParentPlace } from '../../../../shared/domain/places/locations.ts';
import { traitProblems } from '../../../../shared/domain/places/location-traits.ts';
import type {
  LocalizedName,
  LocationCreated,
} from '../../../../shared/domain/places/places-events.ts';
import { dayOfInstant } from '../../../../shared/kernel/legal-date.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { ParsedInputOf } from '../../../../shared/rpc/contract.ts';
import { nextReferences } from '../../database/number-series.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { AnyCommandHandler, Outcome, Rejections } from '../../rpc/handler.ts';
import { defineCommand } from '../../rpc/handler.ts';
import { findLocation } from './location-rows.ts';
import type { SiteAccess } from './site-access.ts';

type Input = ParsedInputOf<'locations.create'>;

interface SiteRow {
  readonly code: string;
  readonly timeZone: string;
}

const siteSql = 'SELECT code, time_zone AS timeZone FROM site WHERE id = ?';

/** Makes one place, or a numbered run of them, under a parent. */
export function createLocations(mayAt: SiteAccess): AnyCommandHandler {
  return defineCommand('locations.create', {
    handle: (call) => {
      const { input, tx, who, now } = call;
      const { siteId, parentId, kind, traits } = input;
      const site = tx.get<SiteRow>(siteSql, [siteId]);
      if (site === undefined) return fail([reject('SiteUnknown', undefined, undefined, 'siteId')]);
      const denied = mayAt(tx, who, siteId, 'places.manage');
      if (denied.length > 0) return fail(denied);
      const parent = parentPlace(tx, site.code, input);
      if (!parent.ok) return parent;
      const codes = numberedCodes(input.code, input.count);
      const problems = [
        ...nestingProblems(kind, parent.value),
        ...traitProblems(traits),
        ...codeProblems(tx, parent.value, input, codes),
      ];
      if (codes === undefined || problems.length > 0) return fail(problems);
      const day = dayOfInstant(now, site.timeZone);
      const owner = { siteCode: site.code, day };
      const references = nextReferences(tx, 'LOC', owner, codes.length);
      const places = codes.map((code, index) => ({
        locationId: call.newId(),
        siteId,
        parentId,
        kind,
        code,
        path: pathOf(parent.value, code),
        reference: references[index] ?? '',
        name: codes.length === 1 ? input.name : numberedName(input.name, code),
        traits,
      }));
      call.record(
        places.map((place) =>
          fact<LocationCreated>('LocationCreated', [place.locationId, siteId], place),
        ),
      );
      return ok({ ids: places.map(({ locationId }) => locationId) });
    },
  });
}

function parentPlace(reader: SqlReader, siteCode: string, input: Input): Outcome<ParentPlace> {
  if (input.parentId === null) return ok({ kind: 'site', path: siteCode });
  const row = findLocation(reader, input.parentId);
  if (row === undefined || row.site_id !== input.siteId) {
    return fail([reject('LocationUnknown', undefined, undefined, 'parentId')]);
  }
  if (row.active === 0) {
    return fail([reject('LocationIsClosed', undefined, { path: row.path }, 'parentId')]);
  }
  return ok({ kind: row.kind, path: row.path });
}

function codeProblems(
  reader: SqlReader,
  parent: ParentPlace,
  input: Input,
  codes: readonly string[] | undefined,
): Rejections {
  if (codes === undefined) {
    const facts = { code: input.code, count: input.count, maximum: longestCode };
    return [reject('LocationCodeTooLong', undefined, facts, 'code')];
  }
  return codes.flatMap((code) => {
    const path = pathOf(parent, code);
    const taken = reader.get('SELECT 1 FROM location WHERE path = ?', [path]) !== undefined;
    return taken ? [reject('LocationCodeTaken', undefined, { code, path }, 'code')] : [];
  });
}

function numberedName(name: LocalizedName, code: string): LocalizedName {
  const numbered = (text: string) => (text === '' ? '' : `${text} ${code}`);
  return { en: numbered(name.en), ru: numbered(name.ru), kk: numbered(name.kk) };
}
