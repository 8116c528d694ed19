import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/',
    permission: 'self',
    load: async () => (await import('./today-page.tsx')).TodayPage,
  },
]);
