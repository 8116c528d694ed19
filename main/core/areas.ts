import { projectorRegistry } from './database/projector-registry.ts';
import type { ProjectorRegistry } from './database/projector-registry.ts';
import { accessTables } from './features/access/access-feature.ts';
import { destructionProjector } from './features/destruction/projection/projector.ts';
import { goodsOperationalTables } from './features/goods/goods-feature.ts';
import { goodsProjector } from './features/goods/goods-projector.ts';
import { ledgerOperationalTables } from './features/ledger/ledger-feature.ts';
import { placesProjector } from './features/places/projector.ts';
import { storageProjector } from './features/storage/storage-projector.ts';
import { workProjector } from './features/work/projector.ts';
import { auditProjector } from './rpc/audit-projector.ts';

/**
 * Raised with every change of what a projector writes, or of a table it writes into: a home whose
 * rows another version made is made again at start.
 */
export const projectionVersion = 10;

/** Who projects what, for every area: the same for running, verifying and rebuilding. */
export function allAreas(): ProjectorRegistry {
  return projectorRegistry(
    [
      ...accessTables.projectors,
      placesProjector,
      goodsProjector,
      storageProjector,
      workProjector,
      destructionProjector,
      auditProjector,
    ],
    [...accessTables.operational, ...goodsOperationalTables, ...ledgerOperationalTables],
  );
}
