import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/import',
    permission: 'goods.handle',
    load: async () => (await import('./import-page.tsx')).ImportPage,
  },
]);
