import type { LocationTraits } from '../../../../shared/domain/places/location-traits.ts';
import type { LocalizedName, PlacesEvent } from '../../../../shared/domain/places/places-events.ts';
import { searchText } from '../../../../shared/kernel/search-text.ts';
import { advanceSeries } from '../../database/number-series.ts';
import type { ProjectionWriter } from '../../database/projection-writer.ts';
import { defineProjector } from '../../database/projector.ts';
import type { PlacesTables } from '../../database/tables/places-tables.ts';
import { Defect } from '../../platform/defect.ts';

type LocationRow = PlacesTables['location'];

export const placesProjector = defineProjector<PlacesEvent>({
  area: 'places',
  tables: [
    { name: 'authority', key: ['id'] },
    { name: 'site', key: ['id'] },
    { name: 'location', key: ['id'] },
    { name: 'facility', key: ['id'] },
    { name: 'permit', key: ['id'] },
  ],
  on: {
    AuthoritySetUp: ({ data }, write) => {
      const { authorityId: id, code, name, country } = data;
      write.insert('authority', { id, code, country, ...nameColumns(name) });
    },
    AuthorityUpdated: ({ data }, write) => {
      const { authorityId: id, name, country } = data;
      write.update('authority', { id }, { country, ...nameColumns(name) });
    },
    SiteCreated: ({ data }, write) => {
      const { siteId: id, code, name, country, place, timeZone } = data;
      const row = { id, code, country, place, time_zone: timeZone, active: 1 };
      write.insert('site', { ...row, ...nameColumns(name) });
    },
    SiteUpdated: ({ data }, write) => {
      const { siteId: id, name, country, place, timeZone } = data;
      write.update('site', { id }, { country, place, time_zone: timeZone, ...nameColumns(name) });
    },
    LocationCreated: ({ data }, write) => {
      const { locationId: id, siteId, parentId, kind, code, path, reference, name, traits } = data;
      write.insert('location', {
        id,
        site_id: siteId,
        parent_id: parentId,
        kind,
        code,
        path,
        reference,
        ...nameColumns(name),
        search_text: foundBy(path, name),
        active: 1,
        ...traitColumns(traits),
        compartment_id: traits.compartment ? id : compartmentAbove(write, id, parentId),
      });
      advanceSeries(write, reference);
    },
    LocationUpdated: ({ data }, write) => {
      const { locationId: id, path, name, traits } = data;
      const before = write.get('location', { id });
      if (before === undefined) throw new Defect(`No location ${id}`);
      write.update(
        'location',
        { id },
        {
          ...nameColumns(name),
          search_text: foundBy(path, name),
          ...traitColumns(traits),
        },
      );
      const compartment = traits.compartment ? id : compartmentAbove(write, id, before.parent_id);
      if (compartment !== before.compartment_id) moveWalls(write, before, compartment);
    },
    LocationOpened: ({ data }, write) => {
      write.update('location', { id: data.locationId }, { active: 1 });
    },
    LocationClosed: ({ data }, write) => {
      write.update('location', { id: data.locationId }, { active: 0 });
    },
    FacilityCreated: ({ data }, write) => {
      const { facilityId: id, name, operator, address, country } = data;
      write.insert('facility', { id, name, operator, address, country, active: 1 });
    },
    PermitAdded: ({ data }, write) => {
      write.insert('permit', {
        id: data.permitId,
        facility_id: data.facilityId,
        number: data.number,
        issued_by: data.issuedBy,
        valid_from: data.validFrom,
        valid_to: data.validTo,
        waste_codes: JSON.stringify(data.wasteCodes),
        operations: JSON.stringify(data.operations),
        methods: JSON.stringify(data.methods),
        capacity_grams: data.capacityGrams,
        revoked_on: null,
      });
    },
    PermitRevoked: ({ data }, write) => {
      write.update('permit', { id: data.permitId }, { revoked_on: data.revokedOn });
    },
  },
});

/** Walls above: the parent's; a place at the top of a site is bounded by itself. */
function compartmentAbove(write: ProjectionWriter, id: string, parentId: string | null): string {
  if (parentId === null) return id;
  const parent = write.get('location', { id: parentId });
  if (parent === undefined) throw new Defect(`Location ${id} stands in ${parentId}, unknown`);
  return parent.compartment_id;
}

/** Gives the place and all below it that had the same walls their new ones. */
function moveWalls(write: ProjectionWriter, place: LocationRow, compartment: string): void {
  write.update('location', { id: place.id }, { compartment_id: compartment });
  const children = write.all('location', { site_id: place.site_id, parent_id: place.id });
  for (const child of children) {
    if (child.compartment === 0) moveWalls(write, child, compartment);
  }
}

function nameColumns(name: LocalizedName) {
  return { name_en: name.en, name_ru: name.ru, name_kk: name.kk };
}

function foundBy(path: string, name: LocalizedName): string {
  return searchText(`${path} ${name.en} ${name.ru} ${name.kk}`.trim());
}

function traitColumns(traits: LocationTraits) {
  return {
    accepted_classes: JSON.stringify(traits.acceptedClasses),
    compartment: traits.compartment ? 1 : 0,
    pallet_places: traits.palletPlaces,
    max_load_grams: traits.maxLoadGrams,
    max_volume_millilitres: traits.maxVolumeMillilitres,
    flammable_limit_millilitres: traits.flammableLimitMillilitres,
    temperature_min_tenths: traits.temperatureMinTenths,
    temperature_max_tenths: traits.temperatureMaxTenths,
    humidity_max_percent: traits.humidityMaxPercent,
    security_level: traits.securityLevel,
  };
}
