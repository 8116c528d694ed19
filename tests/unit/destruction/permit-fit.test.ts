import { expect, test } from 'vitest';
import {
  checkPermitCapacity,
  checkPermitDay,
  checkPermitScope,
  coveredOperations,
} from '../../../shared/domain/destruction/planning/permit-fit.ts';
import { permitFixture } from './permit-fixture.ts';

const permit = permitFixture({ operations: ['R1', 'R12'], methods: ['H', 'B'] });
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

test.each([
  ['2025-12-31', ['PermitNotYetValid']],
  ['2026-01-01', []],
  ['2026-12-31', []],
  ['2027-01-01', ['PermitExpired']],
])('DW-04 on %s the permit is judged with both ends included', (day, wanted) => {
  expect(codes(checkPermitDay(permit, day))).toEqual(wanted);
});

test('DW-04 a permit counts as revoked from the day of its revocation', () => {
  const revoked = { ...permit, revokedOn: '2026-06-01' };
  expect(codes(checkPermitDay(revoked, '2026-05-31'))).toEqual([]);
  expect(codes(checkPermitDay(revoked, '2026-06-01'))).toEqual(['PermitRevoked']);
});

test('DW-04 what was used before is gone from the capacity', () => {
  expect(checkPermitCapacity(permit, 600)).toEqual([]);
  expect(checkPermitCapacity(permit, 601)).toMatchObject([
    { code: 'PermitCapacityExceeded', facts: { neededGrams: 601, remainingGrams: 600 } },
  ]);
});

test('DW-04 method, operation and every waste code must be covered', () => {
  expect(checkPermitScope(permit, 'H', new Set(['020304', '19 01 13*']))).toEqual([]);
  expect(codes(checkPermitScope(permit, 'G', new Set(['20 01 32', '16 05 06*'])))).toEqual([
    'PermitMethodMissing',
    'PermitOperationMissing',
    'PermitWasteCodeMissing',
    'PermitWasteCodeMissing',
  ]);
});

test('DW-04 of a chain of operations the permit may cover a part', () => {
  expect(coveredOperations(permit, 'B')).toEqual(['R12']);
});
