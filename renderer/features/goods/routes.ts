import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/seizures',
    permission: 'goods.read',
    load: async () => (await import('./seizure/seizures-page.tsx')).SeizuresPage,
  },
  {
    path: '/seizures/new',
    permission: 'goods.handle',
    load: async () => (await import('./seizure/new-seizure-page.tsx')).NewSeizurePage,
  },
  {
    path: '/seizures/$seizureId',
    permission: 'goods.read',
    load: async () => (await import('./seizure/seizure-page.tsx')).SeizurePage,
  },
  {
    path: '/lots',
    permission: 'goods.read',
    load: async () => (await import('./lots/lots-page.tsx')).LotsPage,
  },
  {
    path: '/lots/$lotId',
    permission: 'goods.read',
    load: async () => (await import('./lot/lot-page.tsx')).LotPage,
  },
  {
    path: '/lots/$lotId/assess',
    permission: 'goods.check',
    load: async () => (await import('./assess/assess-page.tsx')).AssessPage,
  },
  {
    path: '/reviews',
    permission: 'goods.read',
    load: async () => (await import('./review/reviews-page.tsx')).ReviewsPage,
  },
  {
    path: '/discrepancies',
    permission: 'goods.read',
    load: async () => (await import('./discrepancies/discrepancies-page.tsx')).DiscrepanciesPage,
  },
]);
