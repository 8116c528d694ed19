import type { OutputOf } from '../../../shared/rpc/contract.ts';
import type { SampleDesk } from './sample-desk.ts';
import { deliver } from './sample-packages.ts';
import { must } from './seed-sample.ts';

/** A bin that a rule refused, with the finding. */
export interface RefusedBin {
  readonly path: string;
  readonly finding: OutputOf<'storage.checkBin'>['findings'][number];
}

/** Where the lot came to stand, and where it could not. */
export interface StoredLot {
  /** Null when no place of the store may take it. */
  readonly path: string | null;
  readonly refused: readonly RefusedBin[];
}

/** Receive → know → store, as the storekeeper does it. */
export async function storeLot(desk: SampleDesk, lotId: string): Promise<StoredLot> {
  const { storekeeper, siteId } = desk;
  const lot = await must(storekeeper, 'lots.get', { lotId });
  const delivery = deliver(lot);
  const intake = await must(storekeeper, 'locations.find', { siteId, text: 'B1', limit: 50 });
  const door = intake.items.find(({ kind }) => kind === 'intake');
  await must(storekeeper, 'lots.receive', {
    lotId,
    locationId: door?.id ?? '',
    counted: lot.quantity,
    massGrams: delivery.massGrams,
    packages: delivery.packages,
  });
  const received = await must(storekeeper, 'lots.get', { lotId });
  await must(storekeeper, 'lots.assessProfile', {
    lotId,
    category: received.category,
    profile: received.profile,
    basis: 'Labels and papers of the consignment (sample)',
  });
  const ranking = await must(storekeeper, 'storage.rankBins', { lotId, refusedLimit: 500 });
  const refused = ranking.refused.flatMap(({ path, findings }) =>
    findings
      .filter(({ verdict }) => verdict === 'forbidden')
      .slice(0, 1)
      .map((finding) => ({ path, finding })),
  );
  const [best] = ranking.legal;
  if (best === undefined) return { path: null, refused };
  await must(storekeeper, 'storage.putAway', {
    lotId,
    locationId: best.locationId,
    confirmedConditions: best.findings
      .filter(({ verdict }) => verdict === 'conditional')
      .map(({ code }) => code),
  });
  return { path: best.path, refused };
}
