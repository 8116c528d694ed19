import type { EventActor } from '../../ledger/recorded-event.ts';

/** A person of the record: the name as it was at that moment. */
export interface Signatory {
  readonly userId: string;
  readonly name: string;
}

/** The person who recorded an event; the program itself has no id. */
export function signatoryOf(actor: EventActor): Signatory {
  return actor.kind === 'user'
    ? { userId: actor.userId, name: actor.name }
    : { userId: '', name: 'Impound' };
}
