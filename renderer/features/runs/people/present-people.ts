import type { InputOf } from '../../../../shared/rpc/contract.ts';
import { useText } from '../../../i18n/use-text.ts';

/** A witness as entered at the start of a run (DW-01, DW-07). */
export type Witness = InputOf<'orders.start'>['witnesses'][number];

/** A member of the commission as entered at the start of a run (DW-12). */
export type Member = NonNullable<InputOf<'orders.start'>['commission']>[number];

/** A row that nobody has filled yet. */
export const noWitness: Witness = {
  name: '',
  organisation: '',
  position: '',
  outside: false,
  userId: null,
};

/** Names of the fields in which two lists of people differ, and of the list itself. */
export function changedFields<Person extends object>(
  list: 'witnesses' | 'commission',
  before: readonly Person[],
  now: readonly Person[],
): readonly string[] {
  const names = now.flatMap((person, index) =>
    Object.entries(person)
      .filter(([key, value]) => {
        const old = before[index];
        return old === undefined || (old as Readonly<Record<string, unknown>>)[key] !== value;
      })
      .map(([key]) => `${list}.${index}.${key}`),
  );
  return [list, ...names];
}

/** Names the field of a person: `Witness 2, name`. */
export function usePersonLabel(): (field: string) => string | undefined {
  const t = useText();
  return (field) => {
    const [list, index, key] = field.split('.');
    if (list !== 'witnesses' && list !== 'commission') return undefined;
    if (index === undefined) return t(`page.run.start.${list}`);
    const number = Number(index) + 1;
    const person = t(`page.run.start.${list}One`, { number });
    const isNamed = key === 'name' || key === 'organisation' || key === 'position';
    return isNamed ? `${person}, ${t(`page.run.start.${key}`).toLowerCase()}` : person;
  };
}
