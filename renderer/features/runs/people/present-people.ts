import type { InputOf } from '../../../../shared/rpc/contract.ts';

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
