import type { LegalDay } from '../../kernel/legal-date.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import { disposalProblems } from './answer-review.ts';
import { exitProblems } from './carry-out-exit.ts';
import { frozenProblems, stepProblems } from './lot-facts.ts';
import type { LotFacts } from './lot-facts.ts';
import { looseProblems, packedProblems } from './pack-lot.ts';
import { weighedProblems } from './weigh-lot.ts';

/** What may be done with a lot next. */
export const lotActions = [
  'lots.receive',
  'lots.assessProfile',
  'storage.putAway',
  'storage.move',
  'packages.checkSeal',
  'lots.split',
  'lots.weigh',
  'lots.pack',
  'discrepancies.report',
  'lots.takeSample',
  'lots.placeHold',
  'lots.liftHold',
  'lots.answerReview',
  'lots.carryOutExit',
  'orders.create',
] as const;

export type LotAction = (typeof lotActions)[number];

/**
 * Everything that stands against each next act now; an empty list means that it is lawful.
 * `packages` are those with goods in them.
 */
export function actionProblems(
  lot: LotFacts,
  action: LotAction,
  today: LegalDay,
  packages: number,
): readonly Rejection[] {
  // Goods that have not come have no packages either; that they have not come is said then.
  const ofPackages = (problems: readonly Rejection[]): readonly Rejection[] =>
    problems.length > 0 ? problems : looseProblems(lot, packages);
  switch (action) {
    case 'lots.receive':
      return stepProblems(lot, 'receive');
    case 'lots.assessProfile':
      return stepProblems(lot, 'assess');
    case 'storage.putAway':
      return stepProblems(lot, 'put-away');
    case 'storage.move':
      return [...stepProblems(lot, 'move'), ...frozenProblems(lot)];
    case 'packages.checkSeal':
      return ofPackages(stepProblems(lot, 'check-seal'));
    case 'lots.split':
      return [...stepProblems(lot, 'split'), ...frozenProblems(lot)];
    case 'lots.weigh':
      return [...stepProblems(lot, 'weigh'), ...weighedProblems(lot)];
    case 'lots.pack':
      return [
        ...stepProblems(lot, 'pack'),
        ...frozenProblems(lot),
        ...packedProblems(lot, packages),
      ];
    case 'discrepancies.report':
      return stepProblems(lot, 'open-discrepancy');
    case 'lots.takeSample':
      return ofPackages([...stepProblems(lot, 'take-sample'), ...frozenProblems(lot)]);
    case 'lots.placeHold':
      return stepProblems(lot, 'place-hold');
    case 'lots.liftHold':
      return lot.openHolds > 0 ? [] : [reject('HoldUnknown', 'DR-03', { lot: lot.reference })];
    case 'lots.answerReview':
      return stepProblems(lot, 'answer-review');
    case 'lots.carryOutExit':
      return exitProblems(lot);
    case 'orders.create':
      return orderProblems(lot, today);
  }
}

/** DR-02, DR-04, DR-06: what a destruction order asks of a lot before it is drafted. */
function orderProblems(lot: LotFacts, today: LegalDay): readonly Rejection[] {
  const facts = { lot: lot.reference };
  const decided = lot.disposition === 'destroy' && lot.basis !== null;
  const inForce = lot.basis === null || lot.basis.documentDate <= today;
  const sampled = lot.samplesTaken > 0 || lot.sampleWaiver !== null;
  return [
    ...stepProblems(lot, 'put-under-order'),
    ...(decided && inForce ? [] : [reject('BasisMissing', 'DR-04', facts)]),
    ...(sampled ? [] : [reject('SampleUndecided', 'DR-06', facts)]),
    ...disposalProblems(lot, 'destroy'),
  ];
}
