import { definePages } from '../../app/page-definition.ts';

export const pages = definePages([
  {
    path: '/settings',
    permission: 'settings.read',
    load: async () => (await import('./settings-page.tsx')).SettingsPage,
  },
]);
