import { expect, it } from 'vitest';
import { makeCheckpoint } from '../../main/core/ledger/checkpoint.ts';
import { keepCommand } from '../../main/core/ledger/command-log.ts';
import { storeDocument } from '../../main/core/ledger/stored-documents.ts';
import { stride } from '../../main/core/ledger/subject-index.ts';
import { verifyStore } from '../../main/core/ledger/verify/verify-store.ts';
import { databaseContent } from '../support/store/database-content.ts';
import { failAfter, failAtEveryStatement } from '../support/store/fail-after.ts';
import {
  crateCounted,
  cratePut,
  crateTaken,
  noteFiled,
  toyContext,
  toyMigrations,
  toyRegistry,
} from '../support/store/toy-projection.ts';
import { openToyStore } from '../support/store/toy-store.ts';

it('CC-01 a command that fails at any statement leaves the store before or after', async () => {
  const faults = failAfter();
  const toy = await openToyStore(faults.trace);
  try {
    await toy.record(cratePut('crate-1', 'shelf-1', 10), cratePut('crate-2', 'shelf-1', 5));
    // The last of the command's four events completes a stride of the subject index.
    const others = Array.from({ length: stride - 6 }, (_, other) => `other-${other}`);
    await toy.record(...others.map((crate) => cratePut(crate, 'shelf-3', 1)));
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
    expect(met).toBeGreaterThanOrEqual(25);
    // Two of each crate that was put, one of the crate that was counted and of the one taken.
    const subjects = 2 * (stride - 3) + 2;
    const after = databaseContent(toy.file);
    expect(after['event']).toHaveLength(stride);
    expect([before['event_subject'], after['event_subject']?.length]).toEqual([[], subjects]);
    const options = { file: toy.file, migrations: toyMigrations, registry: toyRegistry };
    expect((await verifyStore({ ...options, key: toy.signer.key })).problems).toEqual([]);
  } finally {
    await toy.dispose();
  }
});
