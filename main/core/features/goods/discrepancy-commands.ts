import { closeDiscrepancy } from '../../../../shared/domain/goods/difference/close-discrepancy.ts';
import {
  explainDiscrepancy,
  recount,
} from '../../../../shared/domain/goods/difference/settle-discrepancy.ts';
import type { DiscrepancyFacts } from '../../../../shared/domain/goods/difference/settle-discrepancy.ts';
import type { DiscrepancyState } from '../../../../shared/domain/goods/difference/discrepancy.ts';
import type {
  DifferenceMeasure,
  DiscrepancyKind,
} from '../../../../shared/domain/goods/goods-events.ts';
import type { LotFacts } from '../../../../shared/domain/goods/lot-facts.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { BaseUnit } from '../../../../shared/kernel/units.ts';
import type { SqlReader } from '../../database/sql-value.ts';
import type { GoodsTables } from '../../database/tables/goods-tables.ts';
import { defineCommand } from '../../rpc/handler.ts';
import type {
  AnyCommandHandler,
  Outcome,
  ProvenPerson,
  Signatures,
  Who,
} from '../../rpc/handler.ts';
import { secondFromStore } from '../../rpc/second-from-store.ts';
import { loadLot, loadPackages } from './load-lot.ts';

interface Loaded {
  readonly discrepancy: DiscrepancyFacts;
  readonly lot: LotFacts;
}

function loadDiscrepancy(reader: SqlReader, discrepancyId: string, who: Who): Outcome<Loaded> {
  const row = reader.get<GoodsTables['discrepancy']>('SELECT * FROM discrepancy WHERE id = ?', [
    discrepancyId,
  ]);
  if (row === undefined) {
    return fail([reject('DiscrepancyUnknown', undefined, {}, 'discrepancyId')]);
  }
  const lot = loadLot(reader, row.lot_id, who);
  return lot.ok ? ok({ discrepancy: factsOf(row), lot: lot.value }) : lot;
}

function factsOf(row: GoodsTables['discrepancy']): DiscrepancyFacts {
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind as DiscrepancyKind,
    state: row.state as DiscrepancyState,
    freezes: row.freezes === 1,
    openedBy: { userId: row.opened_by_id, name: row.opened_by },
    expected: row.expected,
    found: row.found,
    measure: row.measure as DifferenceMeasure | null,
    expectedAmount: row.expected_amount,
    foundAmount: row.found_amount,
    unit: row.unit as BaseUnit | null,
    applied: row.applied === 1,
    firstFoundAmount: row.first_found_amount,
    packageId: row.package_id,
  };
}

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
