import type { MethodCode } from '../../catalog/disposal/method.ts';
import { reject } from '../../kernel/rejection.ts';
import type { Rejection } from '../../kernel/rejection.ts';
import type { GoodsFacts, RefusalCause } from './method-options.ts';
import { methodConditions, refusalCauses } from './rank-methods.ts';

/** The method that someone wants for an order. */
export interface MethodChoice {
  readonly method: MethodCode;
  readonly goods: readonly GoodsFacts[];
  /** Reasons (`MethodCondition.reason`) that the person has confirmed. */
  readonly confirmed: readonly string[];
}

const codes: Readonly<Record<RefusalCause['verdict'], string>> = {
  prohibited: 'MethodProhibited',
  'not-applicable': 'MethodNotApplicable',
  'composition-unknown': 'CompositionUnknown',
};

/**
 * DR-07: everything that is wrong with a choice of method; empty when it may be chosen.
 * Rejections: `OrderWithoutGoods`, `CompositionUnknown`, `MethodProhibited`,
 * `MethodNotApplicable` (one for each category that refuses), `ConditionNotConfirmed` (one for
 * each open condition). Facts carry codes; the words for them are in `shared/text/catalog`.
 */
export function checkMethodChoice(choice: MethodChoice): readonly Rejection[] {
  const { method, goods } = choice;
  if (goods.length === 0) return [reject('OrderWithoutGoods', 'DR-07', {}, 'goods')];
  const refusals = refusalCauses(goods, method).map((cause) =>
    reject(
      codes[cause.verdict],
      'DR-07',
      { method, category: cause.category, methodReason: cause.reason ?? '' },
      'method',
    ),
  );
  if (refusals.length > 0) return refusals;
  return methodConditions(goods, method)
    .filter((condition) => !choice.confirmed.includes(condition.reason))
    .map((condition) =>
      reject(
        'ConditionNotConfirmed',
        'DR-07',
        { method, category: condition.categories.join(', '), methodReason: condition.reason },
        'confirmedConditions',
      ),
    );
}
