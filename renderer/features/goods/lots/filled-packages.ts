import type { Lot } from './lot.ts';

/** The packages with goods in them: of the others nothing is taken, counted or labelled. */
export function filledPackages({ packages }: Pick<Lot, 'packages'>): Lot['packages'] {
  return packages.filter(({ quantity }) => quantity.amount > 0);
}
