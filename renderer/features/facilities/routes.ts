import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/facilities',
    permission: 'places.read',
    load: async () => (await import('./facilities-page.tsx')).FacilitiesPage,
  },
]);
