import { judgePlant } from '../../../../../shared/domain/destruction/planning/plant-fit.ts';
import type {
  PlantFit,
  WasteOnOrder,
} from '../../../../../shared/domain/destruction/planning/plant-fit.ts';
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
import { todayAt } from '../../../rpc/legal-day.ts';
import type { OrderRow } from '../projection/order-row.ts';
import { readLotsOnOrder, readPermits } from '../order/order-reading.ts';
import type { LotOnOrder } from '../order/order-reading.ts';
import { wordsOf } from '../certificate/statement-words.ts';

type MethodVerdict = OutputOf<'orders.rankMethods'>['methods'][number];
type PlantVerdict = MethodVerdict['plants'][number];

const refusalCodes = {
  prohibited: 'MethodProhibited',
  'not-applicable': 'MethodNotApplicable',
  'composition-unknown': 'CompositionUnknown',
} as const;

/**
 * Every method with its verdict for these goods, lawful ones first and best first (DR-07), each
 * with every plant and what stands against it on the day that is asked for, else on the planned
 * one, and never before today (DW-04). Giving goods away is an exit of its own and is not offered
 * for an order.
 */
export function methodVerdicts(
  reader: SqlReader,
  row: OrderRow,
  call: { readonly who: Who; readonly now: string },
  day: string | undefined,
): MethodVerdict[] {
  const lines = readLotsOnOrder(reader, row.id);
  const lots = lines.map(({ lot }) => lot);
  const today = todayAt(call);
  const planned = day ?? row.planned_day ?? today;
  const task = {
    wastes: wastesOf(lines),
    massGrams: massOf(lots),
    day: planned < today ? today : planned,
  };
  const permits = readPermits(reader);
  const { lawful, refused } = rankMethods(lots);
  return [
    ...lawful
      .filter((option) => option.step !== 're-use')
      .map((option) => {
        const plants = permits.map((permit) =>
          plantVerdict(permit, judgePlant(permit, { ...task, method: option.method })),
        );
        return lawfulVerdict(option, plants);
      }),
    ...refused.filter((method) => method.step !== 're-use').map(refusedVerdict),
  ];
}

/** Each category with each code of its lines once: an order may have thousands of lines. */
function wastesOf(lines: readonly LotOnOrder[]): readonly WasteOnOrder[] {
  const wastes = new Map<string, WasteOnOrder>();
  for (const { lot, line } of lines) {
    const { category } = lot;
    const wasteCode = line.waste_code;
    wastes.set(`${category} ${wasteCode}`, { category, wasteCode });
  }
  return [...wastes.values()];
}

function plantVerdict(permit: PermitFacts, { findings, wasteCodes }: PlantFit): PlantVerdict {
  const { facilityId, facilityName: name, permitId, number: permitNumber } = permit;
  return {
    facilityId,
    name,
    permitId,
    permitNumber,
    fits: findings.length === 0,
    findings: findings.map((each) => ({ ...each, facts: { ...each.facts } })),
    wasteCodes: wasteCodes.map((each) => ({ ...each })),
  };
}

function lawfulVerdict(option: MethodOption, plants: readonly PlantVerdict[]): MethodVerdict {
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
    plants: plants.toSorted((a, b) => a.findings.length - b.findings.length),
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
    source: citation(cause.provenance.source),
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
    plants: [],
  };
}

/** A bare number is a section of the collection of facts that the catalogue was made from. */
function citation(source: string): string {
  return /^\d/.test(source) ? `domain.md ${source}` : source;
}
