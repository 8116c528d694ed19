import { discrepancyOpened } from '../../../../shared/domain/goods/difference/discrepancy.ts';
import type { FoundDifference } from '../../../../shared/domain/goods/difference/discrepancy.ts';
import type { GoodsFact } from '../../../../shared/domain/goods/goods-events.ts';
import type { LotFacts } from '../../../../shared/domain/goods/lot-facts.ts';
import { nextReferences } from '../../database/number-series.ts';
import { Defect } from '../../platform/defect.ts';
import { seriesOf, todayAt } from './legal-day.ts';
import type { RegistrationCall } from './register-seizures.ts';

/** The facts that open a discrepancy for each difference, with their ids in order. */
export function openDiscrepancies(
  call: RegistrationCall,
  lot: LotFacts,
  differences: readonly FoundDifference[],
): { readonly ids: readonly string[]; readonly facts: readonly GoodsFact[] } {
  const today = todayAt(call);
  const references = nextReferences(call.tx, 'DIS', seriesOf(call), differences.length);
  const ids = differences.map(() => call.newId());
  const facts = differences.map((difference, index) => {
    const [id, reference] = [ids[index], references[index]];
    if (id === undefined || reference === undefined) throw new Defect('A discrepancy has no name');
    return discrepancyOpened(lot, difference, { id, reference, today });
  });
  return { ids, facts };
}
