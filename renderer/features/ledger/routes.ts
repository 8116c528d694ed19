import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/ledger',
    permission: 'ledger.read',
    load: async () => (await import('./ledger-page.tsx')).LedgerPage,
  },
]);
