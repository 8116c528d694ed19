import { dayOfInstant, daysBetween } from '../../../../shared/kernel/legal-date.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { Who } from '../../rpc/handler.ts';

export type WorkCard = OutputOf<'work.list'>['cards'][number];

/** For whom, where and when work is looked for. */
export interface Desk {
  readonly reader: SqlReader;
  readonly who: Who;
  readonly now: string;
  /** The legal day at the site. */
  readonly today: string;
}

/** What most cards say; the rest is left at nothing. */
export interface CardWords extends Pick<WorkCard, 'code' | 'urgency' | 'count'> {
  readonly page: WorkCard['target']['page'];
  readonly id?: string;
  readonly filter?: Readonly<Record<string, string>>;
  readonly facts?: WorkCard['facts'];
  readonly since?: string | null;
}

/** A card, whose facts always name the count. */
export function workCard(words: CardWords): WorkCard {
  const { code, urgency, count, page } = words;
  return {
    code,
    urgency,
    count,
    facts: { count, ...words.facts },
    target: { page, id: words.id ?? null, filter: { ...words.filter } },
    since: words.since ?? null,
  };
}

/** Whole days at the site since the instant. */
export function daysSince(desk: Desk, instant: string): number {
  return daysBetween(dayOfInstant(instant, desk.who.timeZone), desk.today);
}

const urgencies: readonly WorkCard['urgency'][] = ['overdue', 'today', 'soon', 'waiting'];

/** Most pressing first; among equals what has waited longest. */
export function byUrgency(one: WorkCard, other: WorkCard): number {
  const rank = urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency);
  return rank === 0 ? (one.since ?? '9').localeCompare(other.since ?? '9') : rank;
}
