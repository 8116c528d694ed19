import { describe, expect, test } from 'vitest';
import { isPermitted, permissionRoles } from '../../../shared/domain/access/permissions.ts';
import type { Permission } from '../../../shared/domain/access/permissions.ts';
import { roles } from '../../../shared/domain/access/roles.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import { writtenPermissions } from '../../support/written-policy.ts';

const permissions = Object.keys(permissionRoles).filter((name): name is Permission =>
  Object.hasOwn(permissionRoles, name),
);

test('AC-01 the roles are the four that are written', () => {
  expect([...roles]).toEqual(Object.keys(writtenPermissions));
});

test('AC-01 no permission is written that does not exist', () => {
  const written = new Set(Object.values(writtenPermissions).flat());
  expect([...written].toSorted()).toEqual(permissions.toSorted());
});

describe.each(roles)('AC-01 as %s', (role) => {
  test.each(permissions)('AC-01 %s is permitted or refused as written', (permission) => {
    expect(isPermitted(permission, role)).toBe(writtenPermissions[role].includes(permission));
  });
});

describe('AC-01 what each must never do', () => {
  const mayUse = (role: keyof typeof writtenPermissions) =>
    Object.entries(contract).filter(([, { permission }]) => isPermitted(permission, role));
  const touched = /^(lots|seizures|packages|storage|discrepancies|imports|orders|certificates)\./;

  test('AC-01 the administrator calls nothing of the goods, not even to read', () => {
    const names = mayUse('administrator').map(([name]) => name);
    expect(names.filter((name) => touched.test(name))).toEqual([]);
  });

  test('AC-01 the auditor commands the own session and a checkpoint, nothing else', () => {
    const commands = mayUse('auditor').filter(([, { kind }]) => kind === 'command');
    const names = commands.map(([name]) => name).filter((name) => !name.startsWith('session.'));
    expect(names.toSorted()).toEqual(['ledger.checkpoint', 'setup.complete']);
  });

  test('AC-01, DW-01 no role that handles goods decides about them, and the other way', () => {
    for (const role of roles) {
      const hands = isPermitted('goods.handle', role) || isPermitted('orders.carry-out', role);
      const decides =
        isPermitted('goods.decide', role) ||
        isPermitted('orders.approve', role) ||
        isPermitted('certificates.sign', role);
      expect([role, hands && decides]).toEqual([role, false]);
    }
  });
});
