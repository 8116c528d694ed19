import type { EventActor } from '../../../../shared/domain/ledger/recorded-event.ts';

/** The name of the moment; empty for what the program did by itself. */
export function actorName(actor: EventActor): string {
  return actor.kind === 'user' ? actor.name : '';
}

/** The id of the person; empty for what the program did by itself. */
export function actorId(actor: EventActor): string {
  return actor.kind === 'user' ? actor.userId : '';
}
