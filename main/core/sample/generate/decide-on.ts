import { addDays } from '../../../../shared/kernel/legal-date.ts';
import { attempt } from './acting.ts';
import type { Scene } from './acting.ts';
import type { BroughtLot } from './bring-in.ts';

/** What remains to be done for a lot after its first review. */
export type Following =
  | { readonly next: 'nothing' | 'hand-over' | 'destroy' }
  | { readonly next: 'lift-hold'; readonly holdId: string };

const nothing: Following = { next: 'nothing' };

/** Answers the first review of a stored lot; some are left unanswered and become overdue. */
export function reviewLot(scene: Scene, { lotId }: BroughtLot): Following {
  const { chance } = scene;
  const roll = chance.between(1, 100);
  if (roll <= 6) return placeHold(scene, lotId);
  if (roll <= 12) return answerDestroy(scene, lotId);
  if (roll <= 18) return answerExit(scene, lotId);
  if (roll <= 40) return nothing;
  attempt(scene, 'supervisor', 'lots.answerReview', {
    answer: 'hold',
    lotId,
    nextReview: addDays(today(scene), chance.between(60, 1_200)),
    reason: 'The case is not decided yet',
  });
  return nothing;
}

function placeHold(scene: Scene, lotId: string): Following {
  const { chance } = scene;
  const reference = `Request ${chance.between(1, 9_999)}`;
  const kind = chance.of(['evidence', 'court', 'right-holder', 'laboratory'] as const);
  const reason = 'Asked for in writing';
  const placed = attempt(scene, 'supervisor', 'lots.placeHold', { lotId, kind, reference, reason });
  if (!placed.ok || !chance.percent(40)) return nothing;
  return { next: 'lift-hold', holdId: placed.value.id };
}

/** Lifts a hold that was placed to be lifted. */
export function liftHold(scene: Scene, { lotId, holdId = '' }: BroughtLot): void {
  const reference = `Answer ${scene.chance.between(1, 9_999)}`;
  const reason = 'No longer needed';
  attempt(scene, 'supervisor', 'lots.liftHold', { lotId, holdId, reference, reason });
}

function answerDestroy(scene: Scene, lotId: string): Following {
  const answered = attempt(scene, 'supervisor', 'lots.answerReview', {
    answer: 'destroy',
    lotId,
    basis: basisOf(scene),
    sampleWaiver: 'The court has not asked for evidence to be kept',
    reason: 'The decision is final',
  });
  return answered.ok ? { next: 'destroy' } : nothing;
}

function answerExit(scene: Scene, lotId: string): Following {
  const answered = attempt(scene, 'supervisor', 'lots.answerReview', {
    answer: scene.chance.of(['release', 'transfer', 'recycle'] as const),
    lotId,
    basis: basisOf(scene),
    recipient: 'Recipient of the sample',
    reason: 'The decision is final',
  });
  return answered.ok ? { next: 'hand-over' } : nothing;
}

/** The goods leave as the review answered. */
export function handOver(scene: Scene, { lotId }: BroughtLot): void {
  attempt(scene, 'storekeeper', 'lots.carryOutExit', {
    lotId,
    handedTo: 'Recipient of the sample',
    document: `Handover ${scene.chance.between(1, 99_999)}`,
    reason: 'As the review answered',
  });
}

function basisOf(scene: Scene) {
  return {
    kind: scene.chance.of(['court-order', 'administrative-decision', 'abandonment'] as const),
    documentNumber: `No. ${scene.chance.between(1, 99_999)}`,
    documentDate: today(scene),
    issuedBy: 'Sample district court',
  };
}

function today({ clock }: Scene): string {
  return clock.now().slice(0, 10);
}
