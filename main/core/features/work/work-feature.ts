import { addDays, dayOfInstant } from '../../../../shared/kernel/legal-date.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import type { Role } from '../../../../shared/domain/access/roles.ts';
import type { Feature } from '../../rpc/feature.ts';
import { defineQuery } from '../../rpc/handler.ts';
import { openDiscrepancyCards, recountCards, settleCards } from './discrepancy-cards.ts';
import { siteFigures } from './figures.ts';
import {
  lockedUserCards,
  permitCards,
  refusalCards,
  setupGapCards,
  verificationCards,
} from './house-cards.ts';
import { lotHandlingCards, orderableCards, reviewCards } from './lot-cards.ts';
import { carryOutCards, decideCards, draftCards } from './order-cards.ts';
import { workProjector } from './projector.ts';
import { byUrgency } from './work-card.ts';
import type { Desk, WorkCard } from './work-card.ts';

type InDays = (days: number) => string;

/** What each role is there for (PRODUCT section 1). */
const cardsOfRole: Readonly<Record<Role, (desk: Desk, inDays: InDays) => readonly WorkCard[]>> = {
  storekeeper: (desk) => [
    ...carryOutCards(desk),
    ...lotHandlingCards(desk),
    ...recountCards(desk),
    ...draftCards(desk),
    ...orderableCards(desk),
  ],
  supervisor: (desk, inDays) => [
    ...decideCards(desk),
    ...reviewCards(desk, inDays),
    ...settleCards(desk),
    ...permitCards(desk, inDays),
    ...draftCards(desk),
    ...orderableCards(desk),
  ],
  auditor: (desk) => [
    ...verificationCards(desk),
    ...refusalCards(desk),
    ...openDiscrepancyCards(desk),
  ],
  administrator: (desk, inDays) => [
    ...setupGapCards(desk),
    ...lockedUserCards(desk),
    ...permitCards(desk, inDays),
  ],
};

/** What needs this person now, at the site they work at. */
export const workFeature: Feature = {
  projectors: [workProjector],
  handlers: {
    queries: {
      'work.list': defineQuery('work.list', ({ store, who, now }) => {
        const today = dayOfInstant(now, who.timeZone);
        const desk: Desk = { reader: store, who, now, today };
        const cards = cardsOfRole[who.role](desk, (days) => addDays(today, days));
        return ok({
          cards: cards.toSorted(byUrgency),
          counts: countsByEntry(cards),
          figures: siteFigures(desk),
        });
      }),
    },
    commands: {},
  },
};

/** Counts beside the entries of the navigation; `today` is the number of cards. */
function countsByEntry(cards: readonly WorkCard[]): Record<string, number> {
  const counts: Record<string, number> = { today: cards.length };
  for (const { code, target, count } of cards) {
    const entry = code.startsWith('order-to-approve') ? 'approvals' : entryOf(target.page);
    counts[entry] = (counts[entry] ?? 0) + count;
  }
  return counts;
}

function entryOf(page: WorkCard['target']['page']): string {
  if (page === 'order' || page === 'run') return 'orders';
  return page === 'lot' ? 'lots' : page;
}
