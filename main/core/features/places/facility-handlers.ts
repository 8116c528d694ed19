import { permissionRoles } from '../../../../shared/domain/access/permissions.ts';
import { fact } from '../../../../shared/domain/ledger/fact-of.ts';
import {
  permitProblems,
  permitState,
  tidyPermit,
} from '../../../../shared/domain/places/permits.ts';
import type {
  FacilityCreated,
  PermitAdded,
  PermitRevoked,
} from '../../../../shared/domain/places/places-events.ts';
import { dayOfInstant } from '../../../../shared/kernel/legal-date.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { PlacesTables } from '../../database/tables/places-tables.ts';
import { defineCommand, defineQuery } from '../../rpc/handler.ts';
import type { FeatureHandlers, Rejections, Who } from '../../rpc/handler.ts';

type RowOfPermit = PlacesTables['permit'];
type FacilityRow = PlacesTables['facility'];
type PermitView = OutputOf<'facilities.list'>['items'][number]['permits'][number];
interface PermitRow extends RowOfPermit {
  readonly used: number;
}

const permitsSql = `
SELECT p.*, coalesce(u.used_grams, 0) AS used
FROM permit p LEFT JOIN permit_use u ON u.permit_id = p.id ORDER BY p.valid_to DESC, p.id`;

export const facilityQueries: FeatureHandlers['queries'] = {
  'facilities.list': defineQuery('facilities.list', ({ store, who, now }) => {
    const day = dayOfInstant(now, who.timeZone);
    const permits = store.all<PermitRow>(permitsSql);
    const facilities = store.all<FacilityRow>('SELECT * FROM facility ORDER BY name');
    return ok({
      items: facilities.map(({ active, ...facility }) => ({
        ...facility,
        active: active === 1,
        permits: permits
          .filter((permit) => permit.facility_id === facility.id)
          .map((permit) => permitView(permit, day)),
      })),
      refusals: [...reachProblems(store, who)],
    });
  }),
};

export const facilityCommands: FeatureHandlers['commands'] = {
  'facilities.create': defineCommand('facilities.create', {
    handle: (call) => {
      const { input, tx } = call;
      const denied = reachProblems(call.tx, call.who);
      if (denied.length > 0) return fail(denied);
      const names = tx.all<{ name: string }>('SELECT name FROM facility');
      if (names.some(({ name }) => sameName(name, input.name))) {
        return fail([reject('FacilityNameTaken', undefined, { name: input.name }, 'name')]);
      }
      const facilityId = call.newId();
      const data = { facilityId, ...input };
      call.record([fact<FacilityCreated>('FacilityCreated', [facilityId], data)]);
      return ok({ id: facilityId });
    },
  }),

  'facilities.addPermit': defineCommand('facilities.addPermit', {
    handle: (call) => {
      const { facilityId, ...terms } = call.input;
      const denied = reachProblems(call.tx, call.who);
      if (denied.length > 0) return fail(denied);
      const facility = findFacility(call.tx, facilityId);
      if (facility === undefined) return fail([facilityUnknown]);
      const taken = call.tx.get('SELECT 1 FROM permit WHERE facility_id = ? AND number = ?', [
        facilityId,
        terms.number,
      ]);
      const problems = [
        ...(taken === undefined
          ? []
          : [reject('PermitNumberTaken', 'DW-04', { number: terms.number }, 'number')]),
        ...permitProblems(terms),
      ];
      if (problems.length > 0) return fail(problems);
      const permitId = call.newId();
      const data = { permitId, facilityId, facilityName: facility.name, ...tidyPermit(terms) };
      call.record([fact<PermitAdded>('PermitAdded', [permitId, facilityId], data)]);
      return ok({ id: permitId });
    },
  }),

  'facilities.revokePermit': defineCommand('facilities.revokePermit', {
    handle: (call) => {
      const { facilityId, permitId, revokedOn, reason } = call.input;
      const denied = reachProblems(call.tx, call.who);
      if (denied.length > 0) return fail(denied);
      const facility = findFacility(call.tx, facilityId);
      if (facility === undefined) return fail([facilityUnknown]);
      const permit = call.tx.get<PlacesTables['permit']>(
        'SELECT * FROM permit WHERE id = ? AND facility_id = ?',
        [permitId, facilityId],
      );
      if (permit === undefined) {
        return fail([reject('PermitUnknown', 'DW-04', undefined, 'permitId')]);
      }
      const { number, revoked_on: before } = permit;
      // A day that was typed too late is made earlier; a revocation is never put off.
      if (before !== null && revokedOn >= before) {
        const facts = { number, revokedOn: before };
        return fail([reject('RevocationNotEarlier', 'DW-04', facts, 'revokedOn')]);
      }
      const data = { permitId, facilityId, facilityName: facility.name, number, revokedOn };
      call.record([fact<PermitRevoked>('PermitRevoked', [permitId, facilityId], data)], reason);
      return ok({});
    },
  }),
};

/** The role that counts at each open site: the one for the site before the one for all. */
const roleAtSitesSql = `
SELECT s.code, coalesce(own.role, everywhere.role, '') AS role FROM site s
LEFT JOIN user_assignment own ON own.user_id = ? AND own.site_id = s.id
LEFT JOIN user_assignment everywhere ON everywhere.user_id = ? AND everywhere.site_id = ''
WHERE s.active = 1 ORDER BY s.code`;

/**
 * Facilities serve every site, so only who has a fitting role at each of them changes one (AC-01);
 * why: decision 0001. Rejection: `RoleNotAtAllSites`, with the sites where it is missing.
 */
function reachProblems(reader: SqlReader, who: Who): Rejections {
  const fitting: readonly string[] = permissionRoles['facilities.manage'];
  const missing = reader
    .all<{ code: string; role: string }>(roleAtSitesSql, [who.userId, who.userId])
    .filter(({ role }) => !fitting.includes(role));
  if (missing.length === 0) return [];
  const sites = missing.map(({ code }) => code).join(', ');
  return [reject('RoleNotAtAllSites', 'AC-01', { sites })];
}

const facilityUnknown = reject('FacilityUnknown', undefined, undefined, 'facilityId');

function findFacility(reader: SqlReader, facilityId: string): FacilityRow | undefined {
  return reader.get<FacilityRow>('SELECT * FROM facility WHERE id = ?', [facilityId]);
}

function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return plain(one) === plain(other);
}

function permitView(row: PermitRow, day: string): PermitView {
  const list = (text: string) => JSON.parse(text) as string[];
  const { valid_from: validFrom, valid_to: validTo, revoked_on: revokedOn } = row;
  return {
    id: row.id,
    number: row.number,
    issuedBy: row.issued_by,
    validFrom,
    validTo,
    wasteCodes: list(row.waste_codes),
    operations: list(row.operations),
    methods: list(row.methods),
    capacityGrams: row.capacity_grams,
    revokedOn,
    usedGrams: row.used,
    state: permitState({ validFrom, validTo, revokedOn }, day),
  };
}
