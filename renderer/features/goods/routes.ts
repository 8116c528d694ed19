import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/seizures',
    permission: 'goods.read',
    load: async () => (await import('./seizures-page.tsx')).SeizuresPage,
  },
  {
    path: '/seizures/new',
    permission: 'goods.handle',
    load: async () => (await import('./new-seizure-page.tsx')).NewSeizurePage,
  },
  {
    path: '/seizures/$seizureId',
    permission: 'goods.read',
    load: async () => (await import('./seizure-page.tsx')).SeizurePage,
  },
  {
    path: '/lots',
    permission: 'goods.read',
    load: async () => (await import('./lots-page.tsx')).LotsPage,
  },
  {
    path: '/lots/$lotId',
    permission: 'goods.read',
    load: async () => (await import('./lot-page.tsx')).LotPage,
  },
  {
    path: '/lots/$lotId/assess',
    permission: 'goods.check',
    load: async () => (await import('./assess-page.tsx')).AssessPage,
  },
  {
    path: '/reviews',
    permission: 'goods.read',
    load: async () => (await import('./reviews-page.tsx')).ReviewsPage,
  },
  {
    path: '/discrepancies',
    permission: 'goods.read',
    load: async () => (await import('./discrepancies-page.tsx')).DiscrepanciesPage,
  },
]);
