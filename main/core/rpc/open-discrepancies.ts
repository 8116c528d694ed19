import { discrepancyOpened } from '../../../shared/domain/goods/difference/discrepancy.ts';
import type { FoundDifference } from '../../../shared/domain/goods/difference/discrepancy.ts';
import type { GoodsFact } from '../../../shared/domain/goods/goods-events.ts';
import type { LotFacts } from '../../../shared/domain/goods/lot-facts.ts';
import { nextReferences } from '../database/number-series.ts';
import type { SqlReader } from '../database/sql-value.ts';
import { Defect } from '../platform/defect.ts';
import type { Who } from './handler.ts';
import { seriesOf, todayAt } from './legal-day.ts';

interface OpeningCall {
  readonly tx: SqlReader;
  readonly who: Who;
  readonly now: string;
  newId(): string;
}

/** A difference with the lot that it was found at. */
interface DifferenceAtLot {
  readonly lot: Pick<LotFacts, 'id' | 'reference' | 'seizureId'>;
  readonly difference: FoundDifference;
}

/** What opens a discrepancy, with its name. */
interface Opening {
  readonly id: string;
  readonly reference: string;
  readonly fact: GoodsFact;
}

/**
 * Opens a discrepancy for each difference, in order. Called once in a command: the numbers are
 * taken only when the facts are recorded.
 */
export function openDiscrepancies<T extends DifferenceAtLot>(
  call: OpeningCall,
  found: readonly T[],
): readonly (T & Opening)[] {
  const today = todayAt(call);
  const references = nextReferences(call.tx, 'DIS', seriesOf(call), found.length);
  return found.map((each, index) => {
    const [id, reference] = [call.newId(), references[index]];
    if (reference === undefined) throw new Defect('A discrepancy has no reference');
    const fact = discrepancyOpened(each.lot, each.difference, { id, reference, today });
    return { ...each, id, reference, fact };
  });
}
