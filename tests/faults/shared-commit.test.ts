import { expect, it } from 'vitest';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import { failAfter } from '../support/store/fail-after.ts';
import {
  cratePut,
  toyContext,
  toyMigrations,
  toyRegistry,
} from '../support/store/toy-projection.ts';
import { openToyStore } from '../support/store/toy-store.ts';

it('L-9 works that share a commit are each whole or absent, whatever statement fails', async () => {
  const faults = failAfter();
  const toy = await openToyStore(faults.trace);
  try {
    const kept = new Set<string>();
    const record = (crate: string, wanted: boolean) =>
      toy.store.writer
        .run((tx) => {
          toy.ledger.record(tx, toyContext, [cratePut(crate, 'shelf-1', 1)]);
          return wanted ? ok(crate) : fail('no');
        })
        .then(
          (result) => {
            if (result.ok) kept.add(crate);
          },
          () => undefined,
        );
    let met = 0;
    for (; met < 200; met += 1) {
      faults.arm(met);
      const named = (name: string) => `${name}-${met}`;
      const asked = [record(named('a'), true), record(named('b'), false), record(named('c'), true)];
      await Promise.all(asked);
      const rows = toy.store.reader.all<{ id: string }>('SELECT crate AS id FROM toy_crate');
      expect(new Set(rows.map(({ id }) => id))).toEqual(kept);
      if (!faults.failed()) break;
    }
    faults.arm(Number.POSITIVE_INFINITY);
    expect(met).toBeGreaterThan(20);
    const options = { file: toy.file, migrations: toyMigrations, registry: toyRegistry };
    const report = await verifyStore({ ...options, key: toy.signer.key });
    expect(report.problems).toEqual([]);
    expect(report.events).toBe(kept.size);
  } finally {
    await toy.dispose();
  }
});
