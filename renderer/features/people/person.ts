import type { ItemOf } from '../../rpc/use-pages.ts';

export type Person = ItemOf<'people.list'>;
export type Assignment = Person['assignments'][number];

/** The state of a person's account as its badge names it. */
export function stateOfPerson(person: Person): 'active' | 'inactive' | 'locked' {
  if (!person.active) return 'inactive';
  const locked = person.lockedUntil !== null && Date.parse(person.lockedUntil) > Date.now();
  return locked ? 'locked' : 'active';
}
