import { describe, expect, test } from 'vitest';
import { assignmentProblems } from '../../../shared/domain/access/assignments.ts';
import { isPermitted, permissionRoles } from '../../../shared/domain/access/permissions.ts';

const codeOf = (siteId: string) => new Map([['site-1', 'KZ1']]).get(siteId);

describe('AC-01 roles per site', () => {
  test('AC-01 two roles at one site are refused, at the second of them', () => {
    const twice = [
      { siteId: 'site-1', role: 'storekeeper' },
      { siteId: 'site-1', role: 'supervisor' },
    ] as const;
    expect(assignmentProblems(twice, codeOf)).toEqual([
      {
        code: 'AssignmentRepeated',
        rule: 'AC-01',
        field: 'assignments.1.siteId',
        facts: { siteCode: 'KZ1' },
      },
    ]);
  });

  test('a site that does not exist is refused beside its field', () => {
    expect(assignmentProblems([{ siteId: 'nowhere', role: 'auditor' }], codeOf)).toEqual([
      { code: 'SiteUnknown', field: 'assignments.0.siteId' },
    ]);
  });

  test('AC-01 least role: nobody who handles goods may approve, no auditor may change', () => {
    expect(isPermitted('orders.approve', 'storekeeper')).toBe(false);
    expect(isPermitted('goods.handle', 'supervisor')).toBe(false);
    expect(isPermitted('goods.handle', 'administrator')).toBe(false);
    const auditorMay = Object.entries(permissionRoles)
      .filter(([, roles]) => roles !== 'everyone' && roles.some((role) => role === 'auditor'))
      .map(([permission]) => permission);
    expect(auditorMay).toEqual([
      'self',
      'places.read',
      'people.read',
      'settings.read',
      'goods.read',
      'ledger.read',
    ]);
  });
});
