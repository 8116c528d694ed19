import type { OutputOf } from '../../../../shared/rpc/contract.ts';

export type LotRow = OutputOf<'lots.list'>['items'][number];
export type Lot = OutputOf<'lots.get'>;
export type LotAction = Lot['actions'][number];
export type Package = Lot['packages'][number];
export type Discrepancy = OutputOf<'discrepancies.list'>['items'][number];

/** Conditions that stand over any state, in the order of their weight. */
export function conditionsOf(lot: LotRow): readonly string[] {
  return [
    ...(lot.frozen ? ['frozen'] : []),
    ...(lot.openHolds > 0 ? ['held'] : []),
    ...(lot.compositionUnknown ? ['unknown-composition'] : []),
    ...(lot.profileAssessed || lot.compositionUnknown || lot.status === 'expected'
      ? []
      : ['unassessed']),
  ];
}

/** What a lot is called: the goods, then the brand when it has one. */
export function lotName(lot: { readonly description: string; readonly brand: string }): string {
  return lot.brand === '' ? lot.description : `${lot.description}, ${lot.brand}`;
}
