import type { PermitFacts } from '../../../shared/domain/destruction/planning/permit-fit.ts';

/** A permit of 2026 with 600 g left, with whatever differs. */
export function permitFixture(change: Partial<PermitFacts>): PermitFacts {
  return {
    permitId: 'p-1',
    facilityId: 'f-1',
    facilityName: 'Plant',
    number: 'KZ-77',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    revokedOn: null,
    wasteCodes: ['02 03 04', '190113*'],
    operations: ['R1'],
    methods: ['H'],
    capacityGrams: 1000,
    usedGrams: 400,
    ...change,
  };
}
