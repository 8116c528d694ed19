import { describe, expect, test } from 'vitest';
import { judgePlant } from '../../../shared/domain/destruction/planning/plant-fit.ts';
import type { PlantTask } from '../../../shared/domain/destruction/planning/plant-fit.ts';
import type { PermitFacts } from '../../../shared/domain/destruction/planning/permit-fit.ts';
import { permitFixture } from './permit-fixture.ts';

const permit = permitFixture({ wasteCodes: ['200301', '20 01 10'] });

const task: PlantTask = {
  method: 'H',
  wastes: [{ category: 'clothing', wasteCode: '20 01 10' }],
  massGrams: 600,
  day: '2026-11-21',
};

const codesOf = (changed: Partial<PermitFacts>, asked: Partial<PlantTask> = {}) =>
  judgePlant({ ...permit, ...changed }, { ...task, ...asked }).findings.map(({ code }) => code);

describe('DW-04 a plant', () => {
  test('fits on a day, for goods and an amount that its permit covers', () => {
    expect(judgePlant(permit, task)).toEqual({
      findings: [],
      wasteCodes: [{ category: 'clothing', wasteCode: '20 01 10' }],
    });
  });

  test.each([
    [{ validTo: '2026-06-30' }, {}, ['PermitExpired']],
    [{ validFrom: '2026-12-01' }, {}, ['PermitNotYetValid']],
    [{ revokedOn: '2026-11-01' }, {}, ['PermitRevoked']],
    [{ methods: ['G'] }, {}, ['PermitMethodMissing']],
    [{ operations: ['D10'] }, {}, ['PermitOperationMissing']],
    [{ wasteCodes: ['16 05 06*'] }, {}, ['PermitWasteCodeMissing']],
    [{}, { massGrams: 601 }, ['PermitCapacityExceeded']],
    [
      { validTo: '2026-06-30', methods: [], wasteCodes: [], capacityGrams: 0 },
      {},
      ['PermitExpired', 'PermitMethodMissing', 'PermitWasteCodeMissing', 'PermitCapacityExceeded'],
    ],
  ])('says everything that stands against it: %j %j', (changed, asked, codes) => {
    expect(codesOf(changed, asked)).toEqual(codes);
  });

  test('takes goods under another of their codes than the one they have now', () => {
    const wastes = [{ category: 'clothing', wasteCode: '20 01 11' } as const];
    const { findings, wasteCodes } = judgePlant(permit, { ...task, wastes });
    expect(findings).toEqual([]);
    expect(wasteCodes).toEqual([{ category: 'clothing', wasteCode: '20 01 10' }]);
  });

  test('names each category that it cannot take, with all of its codes', () => {
    const wastes = [...task.wastes, { category: 'mercury', wasteCode: '06 04 04*' } as const];
    const [missing, ...others] = judgePlant(permit, { ...task, wastes }).findings;
    expect(others).toEqual([]);
    expect(missing?.facts).toMatchObject({ permit: 'KZ-77', category: 'mercury' });
    expect(missing?.facts?.['wasteCode']).toContain('06 04 04*');
  });
});
