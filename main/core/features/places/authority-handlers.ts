import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import type {
  AuthorityUpdated,
  SiteCreated,
  SiteUpdated,
} from '../../../../shared/domain/places/places-events.ts';
import { timeZoneProblems } from '../../../../shared/domain/places/site-rule.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import { authorityWideProblems } from '../../database/administered-sites.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { PlacesTables } from '../../database/tables/places-tables.ts';
import { Defect } from '../../platform/defect.ts';
import { defineCommand, defineQuery } from '../../rpc/handler.ts';
import type { FeatureHandlers } from '../../rpc/handler.ts';
import { namesOf } from './location-rows.ts';
import type { SiteAccess } from './site-access.ts';

type SiteRow = PlacesTables['site'];

export const authorityQueries: FeatureHandlers['queries'] = {
  'authority.get': defineQuery('authority.get', ({ store }) => {
    const { id, code, country, ...row } = authorityRow(store);
    return ok({ id, code, country, name: namesOf(row) });
  }),

  /** Every site of the authority: goods are sent between them. */
  'sites.list': defineQuery('sites.list', ({ store }) => {
    const rows = store.all<SiteRow>('SELECT * FROM site ORDER BY code');
    return ok({
      items: rows.map((row) => ({
        id: row.id,
        code: row.code,
        name: namesOf(row),
        country: row.country,
        place: row.place,
        timeZone: row.time_zone,
        active: row.active === 1,
      })),
    });
  }),
};

export function authorityCommands(mayAt: SiteAccess): FeatureHandlers['commands'] {
  return {
    'authority.update': defineCommand('authority.update', {
      handle: (call) => {
        const denied = authorityWideProblems(call.tx, call.who);
        if (denied.length > 0) return fail(denied);
        const { name, country, reason } = call.input;
        const row = authorityRow(call.tx);
        const before = { name: namesOf(row), country: row.country };
        const data = { authorityId: row.id, name, country, before };
        call.record([fact<AuthorityUpdated>('AuthorityUpdated', [row.id], data)], reason);
        return ok({});
      },
    }),

    'sites.create': defineCommand('sites.create', {
      handle: (call) => {
        const { input, tx } = call;
        const denied = authorityWideProblems(tx, call.who);
        if (denied.length > 0) return fail(denied);
        const taken = tx.get('SELECT 1 FROM site WHERE code = ?', [input.code]) !== undefined;
        const problems = [
          ...(taken ? [reject('SiteCodeTaken', undefined, { code: input.code }, 'code')] : []),
          ...timeZoneProblems(input.timeZone, 'timeZone'),
        ];
        if (problems.length > 0) return fail(problems);
        const siteId = call.newId();
        call.record([fact<SiteCreated>('SiteCreated', [siteId], { siteId, ...input })]);
        return ok({ id: siteId });
      },
    }),

    'sites.update': defineCommand('sites.update', {
      handle: (call) => {
        const { siteId, reason, ...terms } = call.input;
        const row = call.tx.get<SiteRow>('SELECT * FROM site WHERE id = ?', [siteId]);
        if (row === undefined) return fail([reject('SiteUnknown', undefined, undefined, 'siteId')]);
        const denied = mayAt(call.tx, call.who, siteId, 'places.manage');
        if (denied.length > 0) return fail(denied);
        const problems = timeZoneProblems(terms.timeZone, 'timeZone');
        if (problems.length > 0) return fail(problems);
        const before = {
          name: namesOf(row),
          country: row.country,
          place: row.place,
          timeZone: row.time_zone,
        };
        const data = { siteId, code: row.code, ...terms, before };
        call.record([fact<SiteUpdated>('SiteUpdated', [siteId], data)], reason);
        return ok({});
      },
    }),
  };
}

/** Nobody can be signed in before the set-up has made it. */
function authorityRow(reader: SqlReader): PlacesTables['authority'] {
  const row = reader.get<PlacesTables['authority']>('SELECT * FROM authority');
  if (row === undefined) throw new Defect('There is no authority');
  return row;
}
