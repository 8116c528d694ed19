import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/account',
    permission: 'self',
    load: async () => (await import('./account-page.tsx')).AccountPage,
  },
]);
