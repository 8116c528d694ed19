import { expect, it } from 'vitest';
import { makeCheckpoint } from '../../main/core/ledger/checkpoint.ts';
import { keepCommand } from '../../main/core/ledger/command-log.ts';
import { storeDocument } from '../../main/core/ledger/stored-documents.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import { databaseContent } from '../support/database-content.ts';
import { failAfter, failAtEveryStatement } from '../support/fail-after.ts';
import {
  crateCounted,
  cratePut,
  crateTaken,
  noteFiled,
  toyContext,
  toyMigrations,
  toyRegistry,
} from '../support/toy-projection.ts';
import { openToyStore } from '../support/toy-store.ts';

it('CC-01 a command that fails at any statement leaves the store before or after', async () => {
  const faults = failAfter();
  const toy = await openToyStore(faults.trace);
  try {
    await toy.record(cratePut('crate-1', 'shelf-1', 10), cratePut('crate-2', 'shelf-1', 5));
    const before = databaseContent(toy.file);
    const command = () =>
      toy.commit((tx) => {
        const citation = storeDocument(tx, {
          mediaType: 'application/pdf',
          bytes: Buffer.from('certificate'),
        });
        const facts = [
          cratePut('crate-3', 'shelf-2', 7),
          crateCounted('crate-1', 9),
          crateTaken('crate-2'),
          noteFiled({ citation }),
        ];
        toy.ledger.record(tx, toyContext, facts);
        makeCheckpoint(tx, toy.ledger, toy.signer, toyContext.at);
        const kept = { procedure: 'toy.put', inputHash: 'hash', reply: '{}', at: toyContext.at };
        keepCommand(tx, { commandId: 'command-1', ...kept });
      });
    const met = await failAtEveryStatement(faults, command, (cameThrough) => {
      if (!cameThrough) expect(databaseContent(toy.file)).toEqual(before);
    });
    expect(met).toBeGreaterThan(25);
    expect(databaseContent(toy.file)['event']).toHaveLength(6);
    const options = { file: toy.file, migrations: toyMigrations, registry: toyRegistry };
    expect((await verifyStore({ ...options, key: toy.signer.key })).problems).toEqual([]);
  } finally {
    await toy.dispose();
  }
});
