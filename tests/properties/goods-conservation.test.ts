import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrations } from '../../main/core/database/sqlite/migrations/index.ts';
import type { GoodsTables } from '../../main/core/database/tables/goods-tables.ts';
import { rebuildProjections } from '../../main/core/ledger/rebuild.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import type { Client } from '../../shared/rpc/client.ts';
import type { InputOf } from '../../shared/rpc/contract.ts';
import { expectValue, sampleProgram } from '../support/program.ts';
import type { Program } from '../support/program.ts';
import { carton, placeAt, registerLot } from '../scenarios/goods/goods-desk.ts';

let program: Program;
let keeper: Client;
let boss: Client;
let places: readonly string[];
let seizures = 0;

beforeAll(async () => {
  program = await sampleProgram();
  keeper = await program.as('storekeeper');
  boss = await program.as('requester');
  places = await Promise.all(
    ['KZ1-B1-QU', 'KZ1-B1-A-R01-B01', 'KZ1-B1-A-R02-B02', 'KZ1-YD'].map((path) =>
      placeAt(keeper, path),
    ),
  );
});

afterAll(() => program.dispose());

const seized = 1000;
const amounts = fc.integer({ min: 1, max: 1200 });
const steps = fc.oneof(
  fc.record({ act: fc.constant('receive' as const), amount: amounts }),
  fc.record({ act: fc.constant('assess' as const) }),
  fc.record({ act: fc.constant('putAway' as const), amount: amounts }),
  fc.record({ act: fc.constant('move' as const), amount: amounts }),
  fc.record({ act: fc.constant('split' as const), amount: amounts }),
  fc.record({ act: fc.constant('sample' as const), amount: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ act: fc.constant('release' as const) }),
  fc.record({ act: fc.constant('settle' as const), amount: amounts }),
);

type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** Does the step with whatever lot of the seizure the number picks; a refusal is an answer. */
async function perform(step: Step, lotIds: string[], pick: number): Promise<void> {
  const lotId = lotIds[pick % lotIds.length] ?? '';
  const lot = await expectValue(keeper, 'lots.get', { lotId });
  const first = lot.packages[pick % Math.max(1, lot.packages.length)];
  const locationId = places[pick % places.length] ?? '';
  const confirmedConditions = [
    'HumidityNotMeasured',
    'TemperatureNotMeasured',
    'PalletPlacesUnknown',
  ];
  switch (step.act) {
    case 'receive':
      await keeper.call('lots.receive', {
        lotId,
        locationId: await placeAt(keeper, 'KZ1-B1-IN'),
        counted: { amount: step.amount, unit: 'H87' },
        massGrams: step.amount,
        packages: halves(step.amount),
      });
      return;
    case 'assess':
      await keeper.call('lots.assessProfile', {
        lotId,
        category: lot.category,
        profile: lot.profile,
        basis: 'Label',
      });
      return;
    case 'putAway':
      await keeper.call('storage.putAway', { lotId, locationId, confirmedConditions });
      return;
    case 'move':
      await keeper.call('storage.move', { lotId, locationId, confirmedConditions, reason: 'Move' });
      return;
    case 'split': {
      const amount = first?.quantity.amount ?? step.amount;
      const reply = await keeper.call('lots.split', {
        lotId,
        quantity: { amount: Math.max(1, amount), unit: 'H87' },
        massGrams: Math.max(1, amount),
        packageIds: first === undefined ? [] : [first.id],
        reason: 'Split',
      });
      if (reply.ok) lotIds.push(reply.value.lotId);
      return;
    }
    case 'sample':
      await keeper.call('lots.takeSample', {
        lotId,
        quantity: { amount: step.amount, unit: 'H87' },
        massGrams: step.amount,
        packageId: first?.id ?? lotId,
        sealNumber: 'A',
        newSealNumber: 'B',
        purpose: 'evidence',
        keptAt: 'Strong room',
        keptUntil: '2027-01-01',
        reason: 'Sample',
      });
      return;
    case 'release':
      await boss.call('lots.answerReview', {
        answer: 'release',
        lotId,
        basis: {
          kind: 'consent',
          documentNumber: '1',
          documentDate: '2026-11-01',
          issuedBy: 'Owner',
        },
        recipient: 'Owner',
        reason: 'Release',
      });
      await keeper.call('lots.carryOutExit', {
        lotId,
        handedTo: 'Owner',
        document: 'Act',
        reason: 'Release',
      });
      return;
    case 'settle':
      await settle(lot.discrepancies.find(({ state }) => state === 'found')?.id, step.amount, pick);
  }
}

async function settle(id: string | undefined, amount: number, pick: number): Promise<void> {
  if (id === undefined) return;
  const second = await program.as('secondStorekeeper');
  const password = 'sample-impound-26';
  await second.call('discrepancies.recount', {
    discrepancyId: id,
    found: String(pick % 3 === 0 ? 0 : amount),
    secondPerson: { login: 'approver', password },
    note: 'Again',
  });
  await boss.call('discrepancies.explain', { discrepancyId: id, outcome: 'explained', note: 'So' });
  await boss.call('discrepancies.close', {
    discrepancyId: id,
    signature: { password },
    acceptFound: pick % 2 === 0,
    note: 'Closed',
  });
}

/** Two cartons where there is enough for two. */
function halves(amount: number): InputOf<'lots.receive'>['packages'] {
  const half = Math.floor(amount / 2);
  return half === 0 ? [carton(amount)] : [carton(half), carton(amount - half)];
}

function checkBalances(): void {
  const { reader } = program.core.store;
  for (const row of reader.all<GoodsTables['line_balance']>('SELECT * FROM line_balance')) {
    const parts = [row.awaited, row.in_store, row.sampled, row.transferred, row.released];
    const others = [row.donated, row.recycled, row.destroyed, row.lost, row.difference];
    const sum = [...parts, ...others].reduce((total, part) => total + part, 0);
    expect([row.line_id, sum]).toEqual([row.line_id, row.seized]);
    const stock = reader.get<{ amount: number }>(
      `SELECT coalesce(sum(amount), 0) AS amount FROM lot WHERE line_id = ?
       AND status IN ('received', 'stored', 'under-order', 'approved', 'staged', 'in-transit')`,
      [row.line_id],
    );
    expect([row.line_id, stock?.amount]).toEqual([row.line_id, row.in_store]);
  }
}

/** Each roll-up against the same sum taken over the lots themselves. */
const rollUps = [
  [
    `SELECT site_id, status, category, unit, lots, amount, grams FROM lot_tally WHERE lots > 0`,
    `SELECT site_id, status, category, unit, count(*) AS lots, sum(amount) AS amount,
       coalesce(sum(mass_grams), 0) AS grams FROM lot GROUP BY 1, 2, 3, 4`,
  ],
  [
    'SELECT location_id, lots, load_grams, unweighed FROM location_load WHERE lots > 0',
    `SELECT location_id, count(*) AS lots, coalesce(sum(mass_grams), 0) AS load_grams,
       sum(mass_grams IS NULL) AS unweighed FROM lot WHERE location_id IS NOT NULL GROUP BY 1`,
  ],
  [
    'SELECT compartment_id, profile_key, lots, grams FROM compartment_stock',
    `SELECT location.compartment_id, profile_key, count(*) AS lots,
       coalesce(sum(mass_grams), 0) AS grams
     FROM lot JOIN location ON location.id = lot.location_id GROUP BY 1, 2`,
  ],
] as const;

test('CC-04 whatever is done, seized is what is in store and what left; every sum agrees', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(steps, fc.nat(1000)), { minLength: 6, maxLength: 30 }),
      async (plan) => {
        seizures += 1;
        const line = { quantity: { amount: seized, unit: 'H87' as const }, massGrams: seized };
        const lotIds = [await registerLot(keeper, line, `P-${seizures}`)];
        for (const [step, pick] of [[{ act: 'receive', amount: 990 }, 0] as const, ...plan]) {
          await perform(step, lotIds, pick);
          checkBalances();
        }
      },
    ),
    { numRuns: 20, seed: 454 },
  );
  const { reader } = program.core.store;
  for (const [kept, counted] of rollUps) {
    const sorted = (sql: string): readonly unknown[] =>
      reader
        .all<object>(sql)
        .map((row) => JSON.stringify(row))
        .toSorted();
    expect(sorted(kept)).toEqual(sorted(counted));
  }
  const events = reader
    .all<{ type: string }>("SELECT DISTINCT body ->> '$.type' AS type FROM event")
    .map((row) => row.type);
  expect(events).toEqual(
    expect.arrayContaining(['LotSplit', 'SampleTaken', 'LotReleased', 'LotMoved', 'LotWrittenOff']),
  );
});

test('CC-01 the tables are exactly what the events make, also when they are made again', async () => {
  const { store, registry, signer } = program.core;
  const options = { migrations, registry, key: signer.key };
  const { file } = store.reader;
  expect((await verifyStore({ ...options, file })).problems).toEqual([]);
  const before = contentOf(store.reader.file);
  expect((await rebuildProjections(store, options)).ok).toBe(true);
  expect(contentOf(store.reader.file)).toEqual(before);
  const found = await expectValue(keeper, 'lots.list', { search: 'cigarettes p-1' });
  expect(found.total).toBeGreaterThan(0);
});

function contentOf(file: string): unknown {
  const database = new Sqlite(file, { readonly: true });
  const rows = program.core.registry.tables.map(({ name, key }) => [
    name,
    database.prepare(`SELECT * FROM "${name}" ORDER BY ${key.join(', ')}`).all(),
  ]);
  database.close();
  return rows;
}
