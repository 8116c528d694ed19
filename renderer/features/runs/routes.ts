import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/runs/$orderId',
    permission: 'goods.read',
    load: async () => (await import('./run/run-page.tsx')).RunPage,
    fullScreen: true,
  },
]);
