import type { Finding } from '../../../../shared/domain/storage/storage-facts.ts';
import { passages } from '../../../../shared/domain/places/location-kinds.ts';
import { reject } from '../../../../shared/kernel/rejection.ts';
import type { Rejection } from '../../../../shared/kernel/rejection.ts';
import type { StandingLot, StandingPlace } from './load-standing.ts';

/**
 * What stands against a place before its rules are asked; `closed` names the kinds of place that
 * the act does not lead to. Rejections: `LotAlreadyThere`, `LocationNotForStorage`.
 */
export function placeProblems(
  lot: StandingLot,
  place: StandingPlace,
  closed: ReadonlySet<string>,
): readonly Rejection[] {
  const facts = { lot: lot.reference, location: place.bin.name };
  return [
    ...(lot.locationId === place.bin.id ? [reject('LotAlreadyThere', undefined, facts)] : []),
    ...(!place.holdsLots || closed.has(place.bin.kind)
      ? [reject('LocationNotForStorage', 'SS-03', facts, 'locationId')]
      : []),
  ];
}

/** The same, said before the act as the rules say theirs. */
export function placeFindings(lot: StandingLot, place: StandingPlace): readonly Finding[] {
  return placeProblems(lot, place, passages).map(({ code, rule, facts }) => ({
    rule: rule ?? 'SS-03',
    code,
    verdict: 'forbidden',
    facts: facts ?? {},
    provenance: { mark: 'sourced', source: 'PRODUCT 5' },
  }));
}
