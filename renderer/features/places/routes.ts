import { definePages } from '../../app/page-definition.ts';

const load = async () => (await import('./places-page.tsx')).PlacesPage;

export const pages = definePages([
  { path: '/places', permission: 'places.read', load },
  { path: '/places/$locationId', permission: 'places.read', load },
]);
