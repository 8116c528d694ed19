import type { Signatory } from '../../../../../shared/domain/destruction/events/signatory.ts';
import type { ProvenPerson, Who } from '../../../rpc/handler.ts';

/** The acting person as an event names them. */
export function signatory(person: Pick<Who, 'userId' | 'name'> | ProvenPerson): Signatory {
  return { userId: person.userId, name: person.name };
}
