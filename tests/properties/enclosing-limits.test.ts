import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePlaces } from '../../main/core/sample/sample-places.ts';
import type { Client } from '../../shared/rpc/client.ts';
import { expectValue, sampleProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';
import {
  assessAsAssumed,
  limitPlace,
  putAwayBest,
  receiveWhole,
  registerLot,
  sampleStore,
} from '../scenarios/goods/goods-desk.ts';

let program: Program;
let keeper: Client;
let administrator: Client;

beforeEach(async () => {
  program = await sampleProgram();
  keeper = await program.as('storekeeper');
  administrator = await program.as('administrator');
});

afterEach(() => program.dispose());

/** Places that others stand in: the sample's own, by path. */
const enclosing = ['KZ1-B1', 'KZ1-B1-A', 'KZ1-B1-A-R01', 'KZ1-B1-A-R02'];

const grams = fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: null });

async function limitAll(limits: readonly (number | null)[]): Promise<void> {
  for (const [index, maxLoadGrams] of limits.entries()) {
    await limitPlace(administrator, enclosing[index] ?? '', { maxLoadGrams });
  }
}

/** Grams that stand in the place and in those inside it. */
async function loadOf(path: string): Promise<number> {
  const sql = `SELECT coalesce(sum(load_grams), 0) AS grams FROM location_load
    JOIN location ON location.id = location_id WHERE path >= ? AND path < ? || '.'`;
  return program.core.store.reader.get<{ grams: number }>(sql, [path, path])?.grams ?? 0;
}

/** Places whose sums are not what their places hold when they are asked one by one. */
const wrongSumsSql = `
SELECT around.location_id AS id
FROM enclosing_load AS around
JOIN location AS above ON above.id = around.location_id
JOIN location AS below ON below.path > above.path AND below.path < above.path || '.'
LEFT JOIN location_load AS own ON own.location_id = below.id
GROUP BY around.location_id
HAVING around.lots <> sum(own.lots) OR around.load_grams <> sum(own.load_grams)
  OR around.pallet_places <> sum(own.pallet_places) OR around.unweighed <> sum(own.unweighed)
  OR around.volume_millilitres <> sum(own.volume_millilitres)`;

/** Places with limits around a place where goods stand or stood. */
const limitedSql = `
SELECT DISTINCT value AS id FROM storage_place, json_each(limits_above)
JOIN location_load ON location_load.location_id = storage_place.location_id`;

/** What is kept of the places around is what stands in them. */
function expectSoundSums(): void {
  const { reader } = program.core.store;
  const ids = (sql: string) => reader.all<{ id: string }>(sql).map(({ id }) => id);
  expect(ids(wrongSumsSql)).toEqual([]);
  expect(ids('SELECT location_id AS id FROM enclosing_load').toSorted()).toEqual(
    ids(limitedSql).toSorted(),
  );
}

test('SS-03 ranking and deciding agree whatever the limits around, and none is ever exceeded', async () => {
  expect(samplePlaces.some(({ kind }) => kind === 'rack')).toBe(true);
  const siteId = await sampleStore(keeper);
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.tuple(grams, grams, grams, grams), async (limits) => {
      await limitAll(limits);
      expectSoundSums();
      number += 1;
      const lotId = await registerLot(keeper, {}, `P-${number}`);
      await receiveWhole(keeper, lotId);
      await assessAsAssumed(keeper, lotId);
      const ranking = await expectValue(keeper, 'storage.rankBins', {
        lotId,
        limit: 100,
        refusedLimit: 100,
      });
      for (const ranked of [...ranking.legal, ...ranking.refused]) {
        const { locationId } = ranked;
        const decided = await expectValue(keeper, 'storage.checkBin', { lotId, locationId });
        const inOrder = (findings: typeof decided.findings) =>
          findings.map((each) => JSON.stringify([each.code, each.facts])).toSorted();
        expect([decided.path, decided.verdict]).toEqual([ranked.path, ranked.verdict]);
        expect(inOrder(decided.findings)).toEqual(inOrder(ranked.findings));
      }
      const before = await Promise.all(enclosing.map(loadOf));
      if (ranking.legal.length > 0) {
        await putAwayBest(keeper, lotId);
        const wanted = { siteId, limit: 100 };
        const { items } = await expectValue(keeper, 'storage.violations', wanted);
        expect(items.map((violation) => violation.lotId)).not.toContain(lotId);
      }
      expectSoundSums();
      for (const [index, most] of limits.entries()) {
        const load = await loadOf(enclosing[index] ?? '');
        // Full before, or within its limit now: nothing came in over it.
        if (most !== null && load > (before[index] ?? 0)) expect(load).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
