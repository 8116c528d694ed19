import { judgeBin } from './bin-rules.ts';
import { fullness, judgeCapacity } from './capacity.ts';
import type { BinUse } from './capacity.ts';
import { isHazardous } from './compartment-survey.ts';
import type {
  BinFacts,
  Finding,
  LocationKind,
  LotToStore,
  RankedBin,
  RankReason,
} from './storage-facts.ts';
import type { StorageProfile } from '../../catalog/storage/storage-profile.ts';
import { strictestOf } from './verdict.ts';

/** A bin counts as a tight fit from three quarters full. */
const tightFrom = 0.75;

/** A judged bin with what the order of the ranking looks at. */
export interface Candidate {
  readonly ranked: RankedBin;
  readonly conditions: number;
  readonly fullness: number;
}

/** What stands in a bin, summed, and whether something of the lot's seizure is among it. */
export interface BinStock {
  readonly use: BinUse;
  readonly sameSeizure: boolean;
}

/**
 * Judges one bin. `stock` must already contain the lot; `room.shared` are the findings between
 * the lot and its neighbours, the same for every bin of the compartment.
 */
export function candidateOf(
  lot: LotToStore,
  bin: BinFacts,
  stock: BinStock,
  room: { readonly compartmentId: string; readonly shared: readonly Finding[] },
): Candidate {
  const own = [...judgeBin(lot.profile, bin), ...judgeCapacity(bin, stock.use)];
  const findings = room.shared.length === 0 ? own : [...own, ...room.shared];
  const conditions = findings.filter((finding) => finding.verdict === 'conditional').length;
  const full = fullness(bin, stock.use);
  const reasons: RankReason[] = [];
  if (stock.sameSeizure) reasons.push('same-seizure');
  if (full >= tightFrom) reasons.push('tight-fit');
  if (rightKinds(lot.profile).includes(bin.kind)) reasons.push('right-zone');
  if (conditions === 0) reasons.push('no-conditions');
  const evaluation = { verdict: strictestOf(findings), findings };
  return {
    ranked: { bin, compartmentId: room.compartmentId, evaluation, reasons },
    conditions,
    fullness: full,
  };
}

/** Zones made for the goods, so that scarce ones stay free for what needs them. */
function rightKinds(profile: StorageProfile): readonly LocationKind[] {
  if (profile.composition === 'unknown') return ['quarantine'];
  if (profile.temperatureBand === 'refrigerated' || profile.temperatureBand === 'frozen') {
    return ['cold-store'];
  }
  if (profile.unClass?.startsWith('1.') === true) return ['magazine'];
  if (profile.securityLevel === 3) return ['strong-room'];
  return isHazardous(profile) ? ['hazard-store'] : ['rack-bin', 'yard'];
}

/**
 * The order of the ranking, for `sort` (PRODUCT section 3, step 3): unconditional bins first, then
 * the right zone, the same seizure, fewer conditions, the tighter fit, and the name.
 */
export function betterFirst(a: Candidate, b: Candidate): number {
  return (
    flag(b, 'no-conditions') - flag(a, 'no-conditions') ||
    flag(b, 'right-zone') - flag(a, 'right-zone') ||
    flag(b, 'same-seizure') - flag(a, 'same-seizure') ||
    a.conditions - b.conditions ||
    b.fullness - a.fullness ||
    compareNames(a.ranked.bin.name, b.ranked.bin.name)
  );
}

function flag(candidate: Candidate, reason: RankReason): number {
  return candidate.ranked.reasons.includes(reason) ? 1 : 0;
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
