import type { RecordedEvent } from './recorded-event.ts';

/** What a decision says happened, before the ledger adds who, when and where. */
export interface FactOf<Event extends RecordedEvent<string, object>> {
  readonly type: Event['type'];
  readonly version: number;
  readonly subjects: readonly string[];
  readonly data: Event['data'];
}

/**
 * Makes a fact of the first version of its type. Takes the ids of everything it is about (the
 * custody timeline finds it by them) and the data of the event.
 */
export function fact<Event extends RecordedEvent<string, object>>(
  type: Event['type'],
  subjects: readonly string[],
  data: Event['data'],
): FactOf<Event> {
  return { type, version: 1, subjects, data };
}
