import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/store',
    permission: 'goods.handle',
    fullScreen: true,
    load: async () => (await import('./store-page.tsx')).StorePage,
  },
]);
