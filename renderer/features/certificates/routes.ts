import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/certificates',
    permission: 'goods.read',
    load: async () => (await import('./certificates-page.tsx')).CertificatesPage,
  },
  {
    path: '/certificates/$certificateId',
    permission: 'goods.read',
    load: async () => (await import('./certificate-page.tsx')).CertificatePage,
  },
]);
