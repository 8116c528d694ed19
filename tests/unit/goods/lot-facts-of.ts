import { goodsCategory } from '../../../shared/catalog/goods/goods-categories.ts';
import type { LotFacts } from '../../../shared/domain/goods/lot-facts.ts';

/** A stored lot of 1,000 pieces, 5 kg, with whatever differs. */
export function lotFactsOf(differs: Partial<LotFacts> = {}): LotFacts {
  return {
    id: 'lot-1',
    reference: 'LOT-KZ1-26-000001-K',
    siteId: 'site-1',
    seizureId: 'seizure-1',
    lineId: 'line-1',
    category: 'tobacco',
    amount: 1000,
    unit: 'H87',
    massGrams: 5000,
    volumeMillilitres: null,
    palletPlaces: null,
    status: 'stored',
    openHolds: 0,
    frozen: false,
    profile: goodsCategory('tobacco').profile,
    profileAssessed: true,
    locationId: 'bin-1',
    locationPath: 'KZ1-B1',
    disposition: null,
    dispositionRecipient: null,
    basis: null,
    samplesTaken: 0,
    sampleWaiver: null,
    ...differs,
  };
}

/** The codes of a refused decision; empty when it was allowed. */
export function codesOf(
  decided:
    | { readonly ok: true }
    | { readonly ok: false; readonly error: readonly { readonly code: string }[] },
): readonly string[] {
  return decided.ok ? [] : decided.error.map(({ code }) => code);
}
