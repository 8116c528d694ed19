import type { GoodsCategoryCode } from '../../catalog/goods/goods-category.ts';
import type { MethodCode, MethodRow } from '../../catalog/disposal/method.ts';
import { methods } from '../../catalog/disposal/methods.ts';
import type { Provenance } from '../../catalog/provenance.ts';
import { estimateEmissions } from './estimate-emissions.ts';
import type {
  GoodsFacts,
  MethodCondition,
  MethodOption,
  MethodRanking,
  RefusalCause,
  RefusedMethod,
} from './method-options.ts';
import { strictestCell } from './strictest-cell.ts';

const unknownProvenance: Provenance = { mark: 'derived', source: 'S86 3.1' };

/** Everything that the goods say against a method; empty when it is lawful (DR-07). */
export function refusalCauses(
  goods: readonly GoodsFacts[],
  method: MethodCode,
): readonly RefusalCause[] {
  return categoriesOf(goods).flatMap((category) => {
    const { verdict, cells } = strictestCell(category, method);
    if (verdict === 'suitable' || verdict === 'conditional') return [];
    const cell = cells.find((candidate) => candidate.reason !== null) ?? cells[0];
    const reason = cell?.reason ?? null;
    const textKey = `methodReason.${reason ?? verdict}`;
    return [{ category, verdict, textKey, reason, provenance: cell ?? unknownProvenance }];
  });
}

/** The conditions that the goods put on a method, each once, in the order of their numbers. */
export function methodConditions(
  goods: readonly GoodsFacts[],
  method: MethodCode,
): readonly MethodCondition[] {
  const byReason = new Map<string, { provenance: Provenance; of: Set<GoodsCategoryCode> }>();
  for (const category of categoriesOf(goods)) {
    for (const cell of strictestCell(category, method).cells) {
      // A suitable cell with a number is suitable only as the number says.
      const reason = cell.reason ?? (cell.verdict === 'conditional' ? 'general' : null);
      if (reason === null) continue;
      const known = byReason.get(reason);
      if (known === undefined) byReason.set(reason, { provenance: cell, of: new Set([category]) });
      else known.of.add(category);
    }
  }
  return [...byReason]
    .map(([reason, { provenance, of }]) => ({
      reason,
      textKey: `methodReason.${reason}`,
      categories: [...of],
      provenance,
    }))
    .toSorted((a, b) => orderOf(a.reason) - orderOf(b.reason));
}

function orderOf(reason: string): number {
  return reason === 'general' ? Infinity : Number(reason);
}

/**
 * The lawful methods for goods of one or several categories, best first by the waste
 * hierarchy, then fewest conditions; and every refused method with what refuses it. For each
 * method the strictest category holds (DR-07). Emissions do not rank: the factors are not
 * made for comparing options (S104).
 */
export function rankMethods(goods: readonly GoodsFacts[]): MethodRanking {
  const lawful: MethodOption[] = [];
  const refused: RefusedMethod[] = [];
  for (const row of methods) {
    const causes = refusalCauses(goods, row.code);
    const first = causes[0];
    if (first === undefined) lawful.push(optionOf(goods, row));
    else refused.push(refusalOf(row, [first, ...causes.slice(1)]));
  }
  return { lawful: lawful.toSorted(betterFirst), refused };
}

function optionOf(goods: readonly GoodsFacts[], row: MethodRow): MethodOption {
  const conditional = categoriesOf(goods).some(
    (category) => strictestCell(category, row.code).verdict === 'conditional',
  );
  return {
    method: row.code,
    verdict: conditional ? 'conditional' : 'suitable',
    step: row.step,
    rank: row.rank,
    conditions: methodConditions(goods, row.code),
    operations: row.operations,
    residues: row.residues,
    checklist: row.checklist,
    ppe: row.ppe,
    emissions: estimateEmissions(goods, row.code),
  };
}

const refusalOrder: readonly RefusalCause['verdict'][] = [
  'composition-unknown',
  'prohibited',
  'not-applicable',
];

function refusalOf(row: MethodRow, causes: readonly RefusalCause[]): RefusedMethod {
  const verdict =
    refusalOrder.find((candidate) => causes.some((cause) => cause.verdict === candidate)) ??
    'prohibited';
  return { rule: 'DR-07', method: row.code, step: row.step, verdict, causes };
}

function betterFirst(a: MethodOption, b: MethodOption): number {
  return (
    a.rank - b.rank ||
    Number(a.verdict === 'conditional') - Number(b.verdict === 'conditional') ||
    a.conditions.length - b.conditions.length ||
    a.method.localeCompare(b.method, 'en')
  );
}

function categoriesOf(goods: readonly GoodsFacts[]): readonly GoodsCategoryCode[] {
  return [...new Set(goods.map((item) => item.category))];
}
