import type { InputOf } from '../../../shared/rpc/contract.ts';

type Goods = InputOf<'labels.printGoods'>['of'];

/** What labels are printed for: goods, or a place with or without what is below it. */
export type LabelTarget =
  | { readonly goods: Goods }
  | { readonly locationId: string; readonly withBelow: boolean };

/** One of the things that a person may choose to label, in words. */
export interface LabelChoice {
  readonly key: string;
  readonly label: string;
  readonly target: LabelTarget;
}
