import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/people',
    permission: 'people.read',
    load: async () => (await import('./people-page.tsx')).PeoplePage,
  },
]);
