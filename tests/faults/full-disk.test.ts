import { expect, it } from 'vitest';
import { Unavailable } from '../../main/core/platform/unavailable.ts';
import { databaseContent } from '../support/store/database-content.ts';
import { cratePut } from '../support/store/toy-projection.ts';
import { openToyStore } from '../support/store/toy-store.ts';

it('L-9 a full disk is Unavailable, nothing is half written, and work goes on later', async () => {
  const toy = await openToyStore();
  try {
    await toy.record(cratePut('crate-0', 'shelf-1', 1));
    await toy.commit((tx) => tx.get('PRAGMA max_page_count = 40'));
    let put = 0;
    const fill = async () => {
      for (put = 1; put < 2_000; put += 1) {
        await toy.record(cratePut(`crate-${put}`, 'shelf-1', put));
      }
    };
    const refusal = await fill().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Unavailable);
    expect(refusal).toMatchObject({ code: 'DiskFull', retryable: false });
    const content = databaseContent(toy.file);
    expect(content['event']).toHaveLength(put);
    expect(content['toy_crate']).toHaveLength(put);
    await toy.commit((tx) => tx.get('PRAGMA max_page_count = 100000'));
    await toy.record(cratePut('crate-after', 'shelf-1', 1));
    expect(databaseContent(toy.file)['event']).toHaveLength(put + 1);
  } finally {
    await toy.dispose();
  }
});
