import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCheckpoint } from '../../main/core/ledger/checkpoint.ts';
import { rebuildProjections } from '../../main/core/ledger/rebuild.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import { databaseContent } from '../support/store/database-content.ts';
import {
  crateCounted,
  cratePut,
  crateTaken,
  toyContext,
  toyMigrations,
  toyRegistry,
} from '../support/store/toy-projection.ts';
import { openToyStore } from '../support/store/toy-store.ts';

const act = fc.record({
  kind: fc.constantFrom('put', 'count', 'take', 'sign'),
  crate: fc.nat(4).map((number) => `crate-${number}`),
  shelf: fc.nat(2).map((number) => `shelf-${number}`),
  pieces: fc.nat(1_000_000),
});

it('L-7 after any acts the store verifies and rebuilds to itself', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const toy = await openToyStore();
      try {
        for (const { kind, crate, shelf, pieces } of acts) {
          if (kind === 'sign') {
            const making = toy.commit((tx) =>
              makeCheckpoint(tx, toy.ledger, toy.signer, toyContext.at),
            );
            await making.catch(() => undefined);
            continue;
          }
          const fact = {
            put: cratePut(crate, shelf, pieces),
            count: crateCounted(crate, pieces),
            take: crateTaken(crate),
          }[kind];
          // Counting what is not there is a Defect: the whole transaction must vanish.
          await toy.record(fact).catch(() => undefined);
        }
        const options = {
          migrations: toyMigrations,
          registry: toyRegistry,
          key: toy.signer.key,
        };
        const report = await verifyStore({ file: toy.file, ...options });
        expect(report.problems).toEqual([]);
        const before = databaseContent(toy.file);
        expect(await rebuildProjections(toy.store, options)).toMatchObject({ ok: true });
        expect(databaseContent(toy.file)).toEqual(before);
      } finally {
        await toy.dispose();
      }
    }),
    { numRuns: 25 },
  );
});
