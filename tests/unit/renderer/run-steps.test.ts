import { describe, expect, it } from 'vitest';
import { presentStep, runSteps } from '../../../renderer/features/runs/step/run-steps.ts';
import type { RunStep, StepStanding } from '../../../renderer/features/runs/step/run-steps.ts';

/** The steps as they stand when only some can be done now, and all before the last is done. */
function standing(now: readonly RunStep[], ahead: readonly RunStep[]): readonly StepStanding[] {
  return runSteps.map((step) => {
    if (now.includes(step)) return { step, where: 'now' };
    return { step, where: ahead.includes(step) ? 'ahead' : 'done' };
  });
}

const closing: readonly RunStep[] = ['reconcile', 'certify'];

describe('DW-10 the step that the work is led to', () => {
  it.each<[readonly RunStep[], RunStep]>([
    [['identity', 'residues', 'photos', 'finish'], 'identity'],
    [['residues', 'photos', 'finish'], 'residues'],
    [['photos', 'finish'], 'finish'],
  ])('while it burns, of %j it is %s', (now, step) => {
    expect(presentStep(standing(now, closing))).toBe(step);
  });

  it('after the end, residues that nobody recorded keep nobody from the balance', () => {
    expect(presentStep(standing(['residues', 'photos', 'reconcile'], ['certify']))).toBe(
      'reconcile',
    );
  });
});
