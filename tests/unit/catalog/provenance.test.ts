import { expect, test } from 'vitest';
import { cfr177Provenance } from '../../../shared/catalog/storage/cfr177-pack.ts';
import { countryProvenance } from '../../../shared/catalog/countries.ts';
import { ghsProvenance } from '../../../shared/catalog/storage/ghs.ts';
import { imdgProvenance } from '../../../shared/catalog/storage/imdg-pack.ts';
import { lgkProvenance } from '../../../shared/catalog/storage/lgk.ts';
import {
  trgsConditionProvenance,
  trgsProvenance,
} from '../../../shared/catalog/storage/trgs510-pack.ts';
import { unClassProvenance } from '../../../shared/catalog/storage/un-classes.ts';

test.each(
  Object.entries({
    cfr177Provenance,
    countryProvenance,
    ghsProvenance,
    imdgProvenance,
    lgkProvenance,
    trgsConditionProvenance,
    trgsProvenance,
    unClassProvenance,
  }),
)('%s cites a source and says how far it can be trusted', (_name, provenance) => {
  expect(provenance.source).toMatch(/S\d+|\d\.\d|GK/);
  expect(['sourced', 'derived', 'unverified']).toContain(provenance.mark);
});
