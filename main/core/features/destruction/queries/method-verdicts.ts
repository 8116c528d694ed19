import {
  checkPermitCapacity,
  checkPermitDay,
  checkPermitScope,
} from '../../../../../shared/domain/destruction/planning/permit-fit.ts';
import type { PermitFacts } from '../../../../../shared/domain/destruction/planning/permit-fit.ts';
import { massOf } from '../../../../../shared/domain/destruction/planning/decide-planning.ts';
import type {
  EmissionEstimate,
  MethodOption,
  RefusedMethod,
} from '../../../../../shared/domain/disposition/method-options.ts';
import { rankMethods } from '../../../../../shared/domain/disposition/rank-methods.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { Who } from '../../../rpc/handler.ts';
import { todayOf } from '../order/acting.ts';
import type { OrderRow } from '../projection/order-row.ts';
import { readLotsOnOrder, readPermits } from '../order/order-reading.ts';
import { wordsOf } from '../certificate/statement-words.ts';

type MethodVerdict = OutputOf<'orders.rankMethods'>['methods'][number];

const refusalCodes = {
  prohibited: 'MethodProhibited',
  'not-applicable': 'MethodNotApplicable',
  'composition-unknown': 'CompositionUnknown',
} as const;

/**
 * Every method with its verdict for these goods, lawful ones first and best first (DR-07), each
 * with the facilities whose permit is valid for it on the planned day (DW-04). Giving goods away
 * is an exit of its own and is not offered for an order.
 */
export function methodVerdicts(
  reader: SqlReader,
  row: OrderRow,
  call: { readonly who: Who; readonly now: string },
): MethodVerdict[] {
  const lines = readLotsOnOrder(reader, row.id);
  const lots = lines.map(({ lot }) => lot);
  const wasteCodes = new Set(lines.map(({ line }) => line.waste_code));
  const today = todayOf(call);
  const planned = row.planned_day ?? today;
  const day = planned < today ? today : planned;
  const grams = massOf(lots);
  const open = readPermits(reader).filter(
    (permit) =>
      checkPermitDay(permit, day).length === 0 && checkPermitCapacity(permit, grams).length === 0,
  );
  const { lawful, refused } = rankMethods(lots);
  const facilities = (method: string) =>
    open.filter((permit) => checkPermitScope(permit, method, wasteCodes).length === 0);
  return [
    ...lawful
      .filter((option) => option.step !== 're-use')
      .map((option) => lawfulVerdict(option, facilities(option.method))),
    ...refused.filter((method) => method.step !== 're-use').map(refusedVerdict),
  ];
}

function lawfulVerdict(option: MethodOption, permits: readonly PermitFacts[]): MethodVerdict {
  const reasons = option.conditions.map((condition) => condition.reason);
  return {
    method: option.method,
    verdict: option.verdict,
    reasons,
    findings: [],
    conditions: reasons,
    operations: [...option.operations],
    hierarchyRank: option.rank,
    residues: option.residues.map((wasteCode) => {
      return { wasteCode, name: wordsOf(`wasteCode.${wasteCode}`).en };
    }),
    emissions: emissionsOf(option.emissions),
    facilities: permits.map(({ facilityId, permitId, facilityName: name }) => {
      return { facilityId, permitId, name };
    }),
  };
}

function emissionsOf(estimate: EmissionEstimate): MethodVerdict['emissions'] {
  const factor = estimate.kind === 'estimated' ? estimate.factors[0] : undefined;
  if (estimate.kind !== 'estimated' || factor === undefined) return null;
  const { gramsCo2e } = estimate;
  return { gramsCo2e, factorSet: factor.set, year: factor.year, estimated: true };
}

function refusedVerdict({ method, verdict, causes }: RefusedMethod): MethodVerdict {
  const findings = causes.map((cause) => ({
    code: refusalCodes[cause.verdict],
    rule: 'DR-07',
    facts: {
      method,
      category: cause.category,
      methodReason: cause.reason ?? '',
    },
  }));
  return {
    method,
    verdict: verdict === 'not-applicable' ? 'not-applicable' : 'prohibited',
    reasons: causes.flatMap((cause) => (cause.reason === null ? [] : [cause.reason])),
    findings,
    conditions: [],
    operations: [],
    hierarchyRank: Number.MAX_SAFE_INTEGER,
    residues: [],
    emissions: null,
    facilities: [],
  };
}
