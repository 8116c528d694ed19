import { closeDiscrepancy } from '../../../../shared/domain/goods/difference/close-discrepancy.ts';
import {
  explainDiscrepancy,
  recount,
} from '../../../../shared/domain/goods/difference/settle-discrepancy.ts';
import { ok } from '../../../../shared/kernel/result.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type { AnyCommandHandler, ProvenPerson, Signatures } from '../../rpc/handler.ts';
import { secondFromStore } from '../../rpc/second-from-store.ts';
import { loadDiscrepancy } from './load-discrepancy.ts';
import { loadPackages } from './load-lot.ts';

/** `discrepancies.recount`: by two people who did not find it. */
export function recountCommand(signatures: Signatures): AnyCommandHandler {
  return defineCommand<'discrepancies.recount', ProvenPerson>('discrepancies.recount', {
    prepare: ({ who, input }) => secondFromStore(signatures, who, input.secondPerson, 'DW-08'),
    handle: (call, proven) => {
      const { input } = call;
      const second = signatures.stillStands(call.tx, call.who, proven);
      if (!second.ok) return second;
      const loaded = loadDiscrepancy(call.tx, input.discrepancyId, call.who);
      if (!loaded.ok) return loaded;
      const { lot, discrepancy } = loaded.value;
      const counters = { first: call.who, second: second.value };
      const found = { text: input.found, amount: input.foundAmount, note: input.note };
      const decided = recount(lot, discrepancy, counters, found);
      if (!decided.ok) return decided;
      call.record(decided.value, input.note);
      return ok({});
    },
  });
}

/** `discrepancies.explain`. */
export const explain: AnyCommandHandler = defineCommand('discrepancies.explain', {
  handle: (call) => {
    const { input } = call;
    const loaded = loadDiscrepancy(call.tx, input.discrepancyId, call.who);
    if (!loaded.ok) return loaded;
    const { lot, discrepancy } = loaded.value;
    const decided = explainDiscrepancy(lot, discrepancy, input.outcome, input.note);
    if (!decided.ok) return decided;
    call.record(decided.value, input.note);
    return ok({});
  },
});

/** `discrepancies.close`: signed again by a supervisor who did not find it. */
export function closeCommand(signatures: Signatures): AnyCommandHandler {
  return defineCommand<'discrepancies.close', ProvenPerson>('discrepancies.close', {
    prepare: ({ who, input }) => signatures.confirm(who, input.signature.password),
    handle: (call) => {
      const { input } = call;
      const loaded = loadDiscrepancy(call.tx, input.discrepancyId, call.who);
      if (!loaded.ok) return loaded;
      const { lot, discrepancy } = loaded.value;
      const { acceptFound, note } = input;
      const closing = { closer: call.who, acceptFound, note };
      const packages = loadPackages(call.tx, lot.id);
      const decided = closeDiscrepancy(lot, discrepancy, closing, packages);
      if (!decided.ok) return decided;
      call.record(decided.value, note);
      return ok({});
    },
  });
}
