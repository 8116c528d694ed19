import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/receive',
    permission: 'goods.handle',
    load: async () => (await import('./receive-list-page.tsx')).ReceiveListPage,
  },
  {
    path: '/receive/$lotId',
    permission: 'goods.handle',
    load: async () => (await import('./receive-page.tsx')).ReceivePage,
  },
  {
    path: '/lots/$lotId/pack',
    permission: 'goods.handle',
    load: async () => (await import('./pack-page.tsx')).PackPage,
  },
]);
