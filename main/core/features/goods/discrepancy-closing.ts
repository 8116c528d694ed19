import { closeDiscrepancy } from '../../../../shared/domain/goods/difference/close-discrepancy.ts';
import { closingEffectOf } from '../../../../shared/domain/goods/difference/closing-effect.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import { findingView } from '../../rpc/finding-view.ts';
import { defineQuery } from '../../rpc/handler.ts';
import type { AnyQueryHandler } from '../../rpc/handler.ts';
import { quantityView } from '../../rpc/lot-view.ts';
import { loadDiscrepancy } from './load-discrepancy.ts';
import { loadPackages } from './load-lot.ts';

type ClosingView = OutputOf<'discrepancies.closing'>['found'];

/** `discrepancies.closing`: what a close would do, judged by the rule that closes. */
export const closing: AnyQueryHandler = defineQuery(
  'discrepancies.closing',
  ({ input, store, who }) => {
    const loaded = loadDiscrepancy(store, input.discrepancyId, who);
    if (!loaded.ok) return fail([reject('DiscrepancyUnknown', undefined, {}, 'discrepancyId')]);
    const { lot, discrepancy } = loaded.value;
    const packages = loadPackages(store, lot.id);
    const judge = (acceptFound: boolean): ClosingView => {
      const wanted = { closer: who, acceptFound, note: '' };
      const decided = closeDiscrepancy(lot, discrepancy, wanted, packages);
      const { effect, amount, massGrams } = closingEffectOf(decided.ok ? decided.value : []);
      const quantity = amount === null ? null : quantityView(amount, lot.unit);
      const findings = decided.ok ? [] : decided.error.map(findingView);
      return { effect, quantity, massGrams, findings };
    };
    return ok({ found: judge(true), expected: judge(false) });
  },
);
