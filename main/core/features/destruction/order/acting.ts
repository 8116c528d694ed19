import type { Signatory } from '../../../../../shared/domain/destruction/events/signatory.ts';
import { dayOfInstant } from '../../../../../shared/kernel/legal-date.ts';
import type { SeriesOwner } from '../../../database/number-series.ts';
import type { ProvenPerson, Who } from '../../../rpc/handler.ts';

/** The acting person as an event names them. */
export function signatory(person: Pick<Who, 'userId' | 'name'> | ProvenPerson): Signatory {
  return { userId: person.userId, name: person.name };
}

/** The legal day of the call at the site where the person works. */
export function todayOf(call: { readonly who: Who; readonly now: string }): string {
  return dayOfInstant(call.now, call.who.timeZone);
}

/** Whose number series a call draws from. */
export function seriesOf(call: { readonly who: Who; readonly now: string }): SeriesOwner {
  return { siteCode: call.who.siteCode, day: todayOf(call) };
}
