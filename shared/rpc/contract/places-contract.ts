import { z } from 'zod';
import { locationKinds } from '../../domain/places/location-kinds.ts';
import { command, query } from '../procedure.ts';
import { authorityInput, siteInput } from './access-contract.ts';
import {
  amount,
  country,
  day,
  finding,
  id,
  line,
  localizedName,
  nothing,
  reason,
} from './fields.ts';

export const locationKind = z.enum(locationKinds);

const tenthsCelsius = z.number().int().min(-1000).max(1000);

/** What a place accepts and holds (SS-03, SS-04, SS-08); null means no limit was declared. */
export const locationTraits = z.object({
  /** LGK codes; empty means that only goods without a dangerous class may stand here. */
  acceptedClasses: z.array(z.string().max(8)).max(30),
  /** Walls of 90 minutes: neighbours inside count against each other (SS-02). */
  compartment: z.boolean(),
  palletPlaces: amount.nullable(),
  maxLoadGrams: amount.nullable(),
  maxVolumeMillilitres: amount.nullable(),
  flammableLimitMillilitres: amount.nullable(),
  temperatureMinTenths: tenthsCelsius.nullable(),
  temperatureMaxTenths: tenthsCelsius.nullable(),
  humidityMaxPercent: z.number().int().min(0).max(100).nullable(),
  /** 1 open store, 2 locked, 3 caged with alarm, 4 strong room. */
  securityLevel: z.number().int().min(1).max(4),
});

export const siteView = siteInput.extend({ id, active: z.boolean() });

export const locationView = z.object({
  id,
  siteId: id,
  parentId: id.nullable(),
  kind: locationKind,
  code: z.string(),
  /** `KZ1-B1-Z2-R03-B01`: codes from the site down, what the label says. */
  path: z.string(),
  name: localizedName,
  reference: z.string(),
  traits: locationTraits,
  active: z.boolean(),
  /** Lots standing directly here. */
  lotCount: z.number(),
  /** Lots standing in the places below. */
  lotCountBelow: z.number(),
  /** Load and pallet places of what stands here and below. */
  loadGrams: z.number(),
  palletPlacesUsed: z.number(),
});

const locationCode = z.string().regex(/^[A-Z0-9]{1,8}$/);

const permitInput = z.object({
  number: line,
  issuedBy: line,
  validFrom: day,
  validTo: day,
  wasteCodes: z.array(z.string().max(12)).min(1).max(200),
  /** R1–R13, D1–D15. */
  operations: z
    .array(z.string().regex(/^[RD]\d{1,2}$/))
    .min(1)
    .max(28),
  /** Method codes A–R that the plant carries out. */
  methods: z
    .array(z.string().regex(/^[A-R]$/))
    .min(1)
    .max(17),
  capacityGrams: amount,
});

export const facilityView = z.object({
  id,
  name: z.string(),
  operator: z.string(),
  address: z.string(),
  country,
  active: z.boolean(),
  permits: z.array(
    permitInput.extend({
      id,
      revokedOn: day.nullable(),
      usedGrams: amount,
      state: z.enum(['valid', 'not-yet', 'expired', 'revoked']),
    }),
  ),
});

export const placesContract = {
  'authority.get': query({
    input: nothing,
    output: authorityInput.extend({ id }),
    permission: 'places.read',
  }),
  'authority.update': command({
    input: authorityInput.omit({ code: true }).extend({ reason }),
    output: nothing,
    permission: 'places.manage',
  }),
  'sites.list': query({
    input: nothing,
    output: z.object({ items: z.array(siteView) }),
    permission: 'places.read',
  }),
  'sites.create': command({
    input: siteInput,
    output: z.object({ id }),
    permission: 'places.manage',
    rejections: ['SiteCodeTaken', 'TimeZoneUnknown'],
  }),
  'sites.update': command({
    input: siteInput.omit({ code: true }).extend({ siteId: id, reason }),
    output: nothing,
    permission: 'places.manage',
    rejections: ['SiteUnknown', 'TimeZoneUnknown'],
  }),
  /** Children of one place (or the top of a site), so that 10,000 places stay fast. */
  'locations.children': query({
    input: z.object({ siteId: id, parentId: id.nullable() }),
    output: z.object({ items: z.array(locationView) }),
    permission: 'places.read',
  }),
  'locations.get': query({
    input: z.object({ locationId: id }),
    output: locationView.extend({ ancestors: z.array(z.object({ id, code: z.string() })) }),
    permission: 'places.read',
    rejections: ['LocationUnknown'],
  }),
  /** Finds a place by scanned reference, path or part of its name. */
  'locations.find': query({
    input: z.object({
      siteId: id,
      text: z.string().trim().min(1).max(100),
      limit: z.number().int().min(1).max(50).default(20),
    }),
    output: z.object({ items: z.array(locationView) }),
    permission: 'places.read',
  }),
  'locations.create': command({
    input: z.object({
      siteId: id,
      parentId: id.nullable(),
      kind: locationKind,
      code: locationCode,
      name: localizedName,
      traits: locationTraits,
      /** Makes this many, numbered after the code (R01 … R20). */
      count: z.number().int().min(1).max(1000).default(1),
    }),
    output: z.object({ ids: z.array(id) }),
    permission: 'places.manage',
    rejections: [
      'SiteUnknown',
      'LocationUnknown',
      'LocationCodeTaken',
      'LocationCodeTooLong',
      'LocationIsClosed',
      'LocationKindMisplaced',
      'StorageClassUnknown',
      'TemperatureBandInverted',
    ],
  }),
  'locations.update': command({
    input: z.object({ locationId: id, name: localizedName, traits: locationTraits, reason }),
    output: nothing,
    permission: 'places.manage',
    rejections: [
      'LocationUnknown',
      'StorageClassUnknown',
      'TemperatureBandInverted',
      'LocationInUse',
    ],
  }),
  /** Closes the place with all below it, or opens it with all above it. */
  'locations.setActive': command({
    input: z.object({ locationId: id, active: z.boolean(), reason }),
    output: nothing,
    permission: 'places.manage',
    rejections: ['LocationUnknown', 'LocationInUse'],
  }),
  'facilities.list': query({
    input: nothing,
    output: z.object({
      items: z.array(facilityView),
      /** Why the person may change none of them, whatever their role here; empty when they may. */
      refusals: z.array(finding),
    }),
    permission: 'places.read',
  }),
  'facilities.create': command({
    input: z.object({ name: line, operator: line, address: line, country }),
    output: z.object({ id }),
    permission: 'facilities.manage',
    rejections: ['RoleNotAtAllSites', 'FacilityNameTaken'],
  }),
  'facilities.addPermit': command({
    input: permitInput.extend({ facilityId: id }),
    output: z.object({ id }),
    permission: 'facilities.manage',
    rejections: [
      'RoleNotAtAllSites',
      'FacilityUnknown',
      'PermitNumberTaken',
      'PermitPeriodInverted',
      'WasteCodeMissing',
      'WasteCodeUnknown',
      'OperationUnknown',
    ],
  }),
  'facilities.revokePermit': command({
    input: z.object({ facilityId: id, permitId: id, revokedOn: day, reason }),
    output: nothing,
    permission: 'facilities.manage',
    rejections: ['RoleNotAtAllSites', 'FacilityUnknown', 'PermitUnknown', 'RevocationNotEarlier'],
  }),
} as const;
