import type { RecordedEvent } from '../ledger/recorded-event.ts';
import type { PlaceKind } from './location-kinds.ts';
import type { LocationTraits } from './location-traits.ts';

/** A name in the three languages; empty Russian or Kazakh means: read the English one. */
export interface LocalizedName {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** The authority exists: the first event of a ledger. */
export type AuthoritySetUp = RecordedEvent<
  'AuthoritySetUp',
  {
    readonly authorityId: string;
    readonly code: string;
    readonly name: LocalizedName;
    readonly country: string;
  }
>;

export type AuthorityUpdated = RecordedEvent<
  'AuthorityUpdated',
  {
    readonly authorityId: string;
    readonly name: LocalizedName;
    readonly country: string;
    readonly before: { readonly name: LocalizedName; readonly country: string };
  }
>;

interface Site {
  readonly siteId: string;
  readonly code: string;
  readonly name: LocalizedName;
  readonly country: string;
  readonly place: string;
  /** IANA name; legal days at the site are days in it. */
  readonly timeZone: string;
}

export type SiteCreated = RecordedEvent<'SiteCreated', Site>;
export type SiteUpdated = RecordedEvent<
  'SiteUpdated',
  Site & { readonly before: Omit<Site, 'siteId' | 'code'> }
>;

export type LocationCreated = RecordedEvent<
  'LocationCreated',
  {
    readonly locationId: string;
    readonly siteId: string;
    readonly parentId: string | null;
    readonly kind: PlaceKind;
    readonly code: string;
    readonly path: string;
    readonly reference: string;
    readonly name: LocalizedName;
    readonly traits: LocationTraits;
  }
>;

interface NamedLocation {
  readonly locationId: string;
  readonly path: string;
  readonly reference: string;
}

export type LocationUpdated = RecordedEvent<
  'LocationUpdated',
  NamedLocation & {
    readonly name: LocalizedName;
    readonly traits: LocationTraits;
    readonly before: { readonly name: LocalizedName; readonly traits: LocationTraits };
  }
>;
export type LocationOpened = RecordedEvent<'LocationOpened', NamedLocation>;
export type LocationClosed = RecordedEvent<'LocationClosed', NamedLocation>;

export type FacilityCreated = RecordedEvent<
  'FacilityCreated',
  {
    readonly facilityId: string;
    readonly name: string;
    readonly operator: string;
    readonly address: string;
    readonly country: string;
  }
>;

export type PermitAdded = RecordedEvent<
  'PermitAdded',
  {
    readonly permitId: string;
    readonly facilityId: string;
    readonly facilityName: string;
    readonly number: string;
    readonly issuedBy: string;
    readonly validFrom: string;
    readonly validTo: string;
    readonly wasteCodes: readonly string[];
    readonly operations: readonly string[];
    readonly methods: readonly string[];
    readonly capacityGrams: number;
  }
>;

/** A later one of the same permit makes its day earlier. */
export type PermitRevoked = RecordedEvent<
  'PermitRevoked',
  {
    readonly permitId: string;
    readonly facilityId: string;
    readonly facilityName: string;
    readonly number: string;
    readonly revokedOn: string;
  }
>;

export type PlacesEvent =
  | AuthoritySetUp
  | AuthorityUpdated
  | SiteCreated
  | SiteUpdated
  | LocationCreated
  | LocationUpdated
  | LocationOpened
  | LocationClosed
  | FacilityCreated
  | PermitAdded
  | PermitRevoked;
