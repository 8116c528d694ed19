import type { Role } from './roles.ts';

/**
 * Who may (AC-01, least role). `public` needs no sign-in; `self` needs any signed-in person,
 * also while the session is locked or the password must be changed.
 */
export const permissionRoles = {
  public: 'everyone',
  self: ['storekeeper', 'supervisor', 'auditor', 'administrator'],
  'places.read': ['storekeeper', 'supervisor', 'auditor', 'administrator'],
  'places.manage': ['administrator'],
  'people.read': ['supervisor', 'auditor', 'administrator'],
  'people.manage': ['administrator'],
  'settings.read': ['storekeeper', 'supervisor', 'auditor', 'administrator'],
  'settings.manage': ['administrator'],
  'facilities.manage': ['supervisor', 'administrator'],
  'goods.read': ['storekeeper', 'supervisor', 'auditor'],
  'goods.handle': ['storekeeper'],
  'goods.decide': ['supervisor'],
  'goods.check': ['storekeeper', 'supervisor'],
  'goods.label': ['storekeeper', 'supervisor'],
  'places.label': ['storekeeper', 'supervisor', 'administrator'],
  'orders.request': ['storekeeper', 'supervisor'],
  'orders.approve': ['supervisor'],
  'orders.carry-out': ['storekeeper'],
  'certificates.sign': ['supervisor'],
  'ledger.read': ['supervisor', 'auditor', 'administrator'],
} as const satisfies Record<string, 'everyone' | readonly Role[]>;

export type Permission = keyof typeof permissionRoles;

/** True when a person acting in the role may use procedures of the permission. */
export function isPermitted(permission: Permission, role: Role): boolean {
  const allowed: 'everyone' | readonly Role[] = permissionRoles[permission];
  return allowed === 'everyone' || allowed.includes(role);
}
