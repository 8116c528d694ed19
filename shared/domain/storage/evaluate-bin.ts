import { addToUse, emptyUse, judgeCapacity } from './capacity.ts';
import { judgeBin } from './bin-rules.ts';
import { surveyCompartment, withLot } from './compartment-survey.ts';
import { judgeNeighbours } from './neighbour-rules.ts';
import type { BinEvaluation, BinFacts, LotToStore, Neighbour } from './storage-facts.ts';
import { roomPacks } from './storage-packs.ts';
import type { StoragePacks } from './storage-packs.ts';
import { strictestOf } from './verdict.ts';

/**
 * May this lot stand in this bin? Every finding of SS-01 to SS-08 and SS-12 and the strictest
 * verdict of all. `neighbours` are all other lots of the bin's fire compartment, those in the
 * bin itself among them, and never the lot itself. Adding a neighbour never makes the verdict
 * milder. Costs one step a neighbour and one judgement for each different profile object.
 */
export function evaluateBin(
  lot: LotToStore,
  bin: BinFacts,
  neighbours: readonly Neighbour[],
  packs: StoragePacks = roomPacks,
): BinEvaluation {
  const use = emptyUse();
  for (const neighbour of neighbours) if (neighbour.binId === bin.id) addToUse(use, neighbour);
  addToUse(use, lot);
  const survey = withLot(surveyCompartment(neighbours), lot);
  const findings = [
    ...judgeBin(lot.profile, bin),
    ...judgeCapacity(bin, use),
    ...judgeNeighbours(lot.profile, survey, packs),
  ];
  return { verdict: strictestOf(findings), findings };
}
