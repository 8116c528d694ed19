import type { Order } from '../../../ui/orders/order.ts';

/** The steps of the day, in their order. */
export const runSteps = [
  'stage',
  'verify',
  'dispatch',
  'start',
  'checklist',
  'outcomes',
  'identity',
  'residues',
  'photos',
  'finish',
  'reconcile',
  'certify',
] as const;

export type RunStep = (typeof runSteps)[number];

/** Done, to be done now, or not yet. `counts`: how much of it is done, where it can be counted. */
export interface StepStanding {
  readonly step: RunStep;
  readonly where: 'done' | 'now' | 'ahead';
  readonly counts?: { readonly done: number; readonly of: number } | undefined;
}

const order = ['scheduled', 'staging', 'dispatched', 'executing', 'executed', 'reconciled'];

/** How far the run is: what is behind, what can be done now, what is still shut. */
export function standingOfSteps(run: Order, withoutOutcome: number): readonly StepStanding[] {
  const at = run.state === 'certified' ? order.length : order.indexOf(run.state);
  const byState = (index: number): StepStanding['where'] =>
    at > index ? 'done' : at === index ? 'now' : 'ahead';
  const during = (isDone: boolean): StepStanding['where'] => {
    if (at > 3) return 'done';
    if (at < 3) return 'ahead';
    return isDone ? 'done' : 'now';
  };
  const { staging } = run;
  const packages = { done: staging?.packagesChecked ?? 0, of: staging?.packages ?? 0 };
  const isChecked = run.actions.some(
    ({ procedure, findings }) =>
      procedure === 'orders.dispatch' &&
      !findings.some(({ code }) => code === 'PackagesNotVerified'),
  );
  const checks = run.run?.checklist ?? [];
  const answered = checks.filter(isAnswered).length;
  const going = run.lineCount - (staging?.linesStopped ?? 0);
  const phases = new Set(run.photos.map(({ phase }) => phase));
  return [
    { step: 'stage', where: byState(0) },
    {
      step: 'verify',
      where: at === 1 && isChecked ? 'done' : byState(1),
      counts: at >= 1 ? packages : undefined,
    },
    { step: 'dispatch', where: at === 1 && !isChecked ? 'ahead' : byState(1) },
    { step: 'start', where: byState(2) },
    {
      step: 'checklist',
      where: during(checks.length > 0 && answered === checks.length),
      counts: at >= 3 ? { done: answered, of: checks.length } : undefined,
    },
    {
      step: 'outcomes',
      where: during(withoutOutcome === 0),
      counts: at >= 3 ? { done: going - withoutOutcome, of: going } : undefined,
    },
    { step: 'identity', where: during(run.run?.lossOfIdentity?.passed === true) },
    {
      step: 'residues',
      where: at === 4 && run.residues.length === 0 ? 'now' : during(run.residues.length > 0),
    },
    {
      step: 'photos',
      where:
        at >= 1 && at <= 4 && phases.size < 3
          ? 'now'
          : at > 3 || phases.size === 3
            ? 'done'
            : 'ahead',
      counts: at >= 3 ? { done: phases.size, of: 3 } : undefined,
    },
    { step: 'finish', where: byState(3) },
    { step: 'reconcile', where: byState(4) },
    { step: 'certify', where: byState(5) },
  ];
}

/** A point of the checklist that somebody answered; what was not done carries its reason. */
export function isAnswered(item: { readonly done: boolean; readonly note: string }): boolean {
  return item.done || item.note !== '';
}

/**
 * Where the work is: the first step that can be done now. Residues are weighed before the end, so
 * that nobody is led past them; once the run has ended they keep nobody from the balance.
 */
export function presentStep(steps: readonly StepStanding[]): RunStep {
  const isRunning = steps.some(({ step, where }) => step === 'finish' && where === 'now');
  const optional: readonly RunStep[] = isRunning ? ['photos'] : ['photos', 'residues'];
  const required = steps.filter(({ step }) => !optional.includes(step));
  return (
    required.find(({ where }) => where === 'now')?.step ??
    required.findLast(({ where }) => where === 'done')?.step ??
    'stage'
  );
}
