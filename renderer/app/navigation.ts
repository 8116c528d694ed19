import {
  IconBuildingFactory2,
  IconBuildingWarehouse,
  IconCalendarQuestion,
  IconCertificate,
  IconClipboardList,
  IconFileImport,
  IconGavel,
  IconHome,
  IconMapPin,
  IconPackage,
  IconPackageImport,
  IconRubberStamp,
  IconScale,
  IconSettings,
  IconShieldCheck,
  IconUsers,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { Permission } from '../../shared/domain/access/permissions.ts';
import type { TextKey } from '../../shared/text/texts.ts';
import { paths } from './paths.ts';

/** A place in the navigation. */
export interface NavItem {
  readonly path: string;
  readonly text: TextKey;
  readonly icon: Icon;
  readonly permission: Permission;
  /** The pages of `work.list` whose counts belong here. */
  readonly counts?: readonly string[];
}

/** The order of the goods' life, then the house they stand in. */
export const navigation: readonly (readonly NavItem[])[] = [
  [
    { path: paths.today, text: 'nav.today', icon: IconHome, permission: 'self' },
    {
      path: paths.seizures,
      text: 'nav.seizures',
      icon: IconGavel,
      permission: 'goods.read',
      counts: ['seizures'],
    },
    {
      path: paths.receive,
      text: 'nav.receive',
      icon: IconPackageImport,
      permission: 'goods.handle',
      counts: ['receive'],
    },
    { path: paths.import, text: 'nav.import', icon: IconFileImport, permission: 'goods.handle' },
    {
      path: paths.store,
      text: 'nav.store',
      icon: IconBuildingWarehouse,
      permission: 'goods.handle',
      counts: ['store'],
    },
    {
      path: paths.lots,
      text: 'nav.lots',
      icon: IconPackage,
      permission: 'goods.read',
      counts: ['lots', 'lot'],
    },
    {
      path: paths.discrepancies,
      text: 'nav.discrepancies',
      icon: IconScale,
      permission: 'goods.read',
      counts: ['discrepancies'],
    },
    {
      path: paths.reviews,
      text: 'nav.reviews',
      icon: IconCalendarQuestion,
      permission: 'goods.decide',
      counts: ['reviews'],
    },
    {
      path: paths.orders,
      text: 'nav.orders',
      icon: IconClipboardList,
      permission: 'goods.read',
      counts: ['orders', 'order', 'run'],
    },
    {
      path: paths.approvals,
      text: 'nav.approvals',
      icon: IconRubberStamp,
      permission: 'orders.approve',
      counts: ['approvals'],
    },
    {
      path: paths.certificates,
      text: 'nav.certificates',
      icon: IconCertificate,
      permission: 'goods.read',
    },
  ],
  [
    { path: paths.ledger, text: 'nav.ledger', icon: IconShieldCheck, permission: 'ledger.read' },
    { path: paths.places, text: 'nav.places', icon: IconMapPin, permission: 'places.read' },
    {
      path: paths.facilities,
      text: 'nav.facilities',
      icon: IconBuildingFactory2,
      permission: 'places.read',
      counts: ['facilities'],
    },
    {
      path: paths.people,
      text: 'nav.people',
      icon: IconUsers,
      permission: 'people.read',
      counts: ['people'],
    },
    { path: paths.settings, text: 'nav.settings', icon: IconSettings, permission: 'settings.read' },
  ],
];
