import { Defect } from '../../platform/defect.ts';
import { seededRandom } from '../../platform/seeded-random.ts';

/** Choices that are the same for the same seed. */
export interface Chance {
  /** True so many times in a hundred. */
  percent(share: number): boolean;
  /** A whole number of the range, both ends included. */
  between(least: number, most: number): number;
  /** A whole number of the range, small ones far more often: what seizures look like. */
  mostlySmall(least: number, most: number): number;
  /** One of the list. */
  of<T>(list: readonly T[]): T;
  /** One of the list, as often as its weight says. */
  weighed<T extends { readonly weight: number }>(list: readonly T[]): T;
}

/** Makes the choices of a seed. */
export function chanceOf(seed: string): Chance {
  const random = seededRandom(seed);
  const fraction = (): number => {
    const [a = 0, b = 0, c = 0, d = 0] = random.bytes(4);
    return (((a << 24) | (b << 16) | (c << 8) | d) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(fraction() * (most - least + 1));
  return {
    percent: (share) => fraction() * 100 < share,
    between,
    mostlySmall: (least, most) => {
      const spread = Math.log((most + 1) / least);
      return Math.min(most, Math.floor(least * Math.exp(fraction() * spread)));
    },
    of: <T>(list: readonly T[]): T => {
      const chosen = list[between(0, list.length - 1)];
      if (chosen === undefined) throw new Defect('Nothing to choose from');
      return chosen;
    },
    weighed: <T extends { readonly weight: number }>(list: readonly T[]): T => {
      let left = fraction() * list.reduce((sum, { weight }) => sum + weight, 0);
      for (const each of list) {
        left -= each.weight;
        if (left < 0) return each;
      }
      throw new Defect('Nothing to choose from');
    },
  };
}
