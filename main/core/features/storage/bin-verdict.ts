import type {
  BinEvaluation,
  Finding,
  RankReason,
} from '../../../../shared/domain/storage/storage-facts.ts';
import type { OutputOf } from '../../../../shared/rpc/contract.ts';
import type { StandingPlace } from './load-standing.ts';

export type BinVerdict = OutputOf<'storage.checkBin'>;

/** A finding as the page shows it. */
export function findingView(finding: Finding): BinVerdict['findings'][number] {
  const { code, rule, facts, verdict, provenance } = finding;
  return { code, rule, facts: { ...facts }, verdict, source: provenance.source };
}

/** The verdict on a place as the page shows it. */
export function binVerdict(
  place: StandingPlace,
  evaluation: BinEvaluation,
  reasons: readonly RankReason[] = [],
  rank: number | null = null,
): BinVerdict {
  return {
    locationId: place.bin.id,
    path: place.bin.name,
    reference: place.reference,
    kind: place.placeKind,
    verdict: evaluation.verdict,
    findings: evaluation.findings.map((finding) => findingView(finding)),
    merits: reasons.map((code) => ({ code, facts: {} })),
    rank,
  };
}
