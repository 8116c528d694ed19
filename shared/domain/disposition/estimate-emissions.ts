import { emissionFactor, emissionTraps } from '../../catalog/disposal/emission-factors.ts';
import type { EmissionFactor } from '../../catalog/disposal/emission-factors.ts';
import type { MethodCode } from '../../catalog/disposal/method.ts';
import type { EmissionEstimate, GoodsFacts } from './method-options.ts';

const scale = 100_000n;

/**
 * kg CO2e of the goods by a method, from exact factors (domain.md 5.1). When any category has
 * no official factor, or any mass is unknown, there is no figure: a part is not the whole.
 */
export function estimateEmissions(
  goods: readonly GoodsFacts[],
  method: MethodCode,
): EmissionEstimate {
  const used = new Map<string, EmissionFactor>();
  const withoutFactor = new Set<GoodsFacts['category']>();
  const withoutMass = new Set<GoodsFacts['category']>();
  let scaled = 0n;
  for (const { category, massGrams } of goods) {
    const factor = emissionFactor(category, method);
    if (factor === undefined) {
      withoutFactor.add(category);
    } else if (massGrams === null) {
      withoutMass.add(category);
    } else {
      used.set(`${factor.material} ${factor.route}`, factor);
      scaled += BigInt(massGrams) * hundredThousandths(factor.kgCo2ePerTonne);
    }
  }
  if (withoutFactor.size > 0 || goods.length === 0) {
    return { kind: 'no-factor', categories: [...withoutFactor] };
  }
  if (withoutMass.size > 0) return { kind: 'mass-unknown', categories: [...withoutMass] };
  // One gram of goods at one kg/t emits a thousandth of a gram of CO2e. Rounded half up.
  const divisor = scale * 1000n;
  const gramsCo2e = Number((scaled + divisor / 2n) / divisor);
  return { kind: 'estimated', gramsCo2e, factors: [...used.values()], traps: emissionTraps };
}

function hundredThousandths(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return BigInt(whole + fraction.padEnd(5, '0').slice(0, 5));
}
