import type { GoodsCategoryCode } from '../goods/goods-category.ts';
import type { MethodCode } from './method.ts';
import type { Provenance } from '../provenance.ts';

/** Ways of waste in the factor set (columns of domain.md 5.1). */
export type EmissionRoute =
  | 'open-loop'
  | 'closed-loop'
  | 'combustion'
  | 'composting'
  | 'anaerobic-digestion'
  | 'landfill';

/** One factor with everything that a record must keep beside its figure. */
export interface EmissionFactor extends Provenance {
  readonly material: string;
  readonly route: EmissionRoute;
  /** Exact decimal text: factors are never rounded in storage. */
  readonly kgCo2ePerTonne: string;
  readonly set: string;
  readonly year: number;
}

const delivery = '4.68568';
const inert = '8.98311';

/** open-loop, closed-loop, combustion, composting, anaerobic digestion, landfill. */
const table: Readonly<Record<string, readonly (string | null)[]>> = {
  clothing: [null, delivery, delivery, null, null, '496.78228'],
  weee: [delivery, null, delivery, null, null, inert],
  batteries: [delivery, null, null, null, null, inert],
  plastics: [delivery, delivery, delivery, null, null, inert],
  metal: [delivery, delivery, delivery, null, null, inert],
  glass: [delivery, delivery, delivery, null, null, inert],
  paper: [null, delivery, delivery, inert, null, '1164.4894'],
  wood: [null, delivery, delivery, inert, null, '925.34348'],
  tyres: [null, delivery, null, null, null, null],
  'mineral-oil': [null, delivery, delivery, null, null, null],
  'food-and-drink': [null, null, delivery, inert, inert, '700.30886'],
  'commercial-and-industrial': [null, null, delivery, null, null, '520.5327'],
  'household-residual': [null, null, delivery, null, null, '497.24244'],
  asbestos: [null, null, null, null, null, '5.9416'],
};

const routes: readonly EmissionRoute[] = [
  'open-loop',
  'closed-loop',
  'combustion',
  'composting',
  'anaerobic-digestion',
  'landfill',
];

const factorSet = {
  set: 'DESNZ/Defra GHG conversion factors, waste disposal',
  year: 2025,
  mark: 'sourced',
  source: 'S102',
} as const;

/** UK DESNZ/Defra conversion factors 2025, waste disposal (S102). */
export const emissionFactors: readonly EmissionFactor[] = Object.entries(table).flatMap(
  ([material, row]) =>
    routes.flatMap((route, column) => {
      const kgCo2ePerTonne = row[column] ?? null;
      if (kgCo2ePerTonne === null) return [];
      return [{ material, route, kgCo2ePerTonne, ...factorSet }];
    }),
);

/**
 * The traps of the set, shown wherever a figure is shown. Texts: `emissionTrap.<code>`:
 * factors change by year; recycling and combustion rows hold only collection and delivery and
 * do not compare options; other public lists under the same name are wrong (S103 S104 S108).
 */
export const emissionTraps = ['year-bound', 'not-for-comparison', 'unofficial-copies'] as const;

/** Material of a category. Absent: no official factor is known (domain.md 10.6). */
const materials: Readonly<Partial<Record<GoodsCategoryCode, string>>> = {
  clothing: 'clothing',
  electronics: 'weee',
  'e-cigarettes': 'weee',
  'lithium-batteries': 'batteries',
  toys: 'plastics',
  media: 'plastics',
  'auto-parts-metal': 'metal',
  tyres: 'tyres',
  oils: 'mineral-oil',
  paper: 'paper',
  foodstuffs: 'food-and-drink',
  alcohol: 'food-and-drink',
};

/** Routes that a method may mean, the first with a factor holds. */
const methodRoutes: Readonly<Partial<Record<MethodCode, readonly EmissionRoute[]>>> = {
  B: ['open-loop', 'closed-loop'],
  C: ['open-loop', 'closed-loop'],
  D: ['open-loop', 'closed-loop'],
  E: ['open-loop', 'closed-loop'],
  F: ['closed-loop'],
  H: ['combustion'],
  M: ['composting', 'anaerobic-digestion'],
  N: ['closed-loop'],
  O: ['landfill'],
};

/**
 * The factor of a category by a method, or undefined when the set has none. High-temperature
 * incineration and cement kilns have no official row; combustion rows are not lent to them.
 */
export function emissionFactor(
  category: GoodsCategoryCode,
  method: MethodCode,
): EmissionFactor | undefined {
  const material = materials[category];
  const wanted = methodRoutes[method] ?? [];
  return wanted
    .map((route) => emissionFactors.find((f) => f.material === material && f.route === route))
    .find((factor) => factor !== undefined);
}
