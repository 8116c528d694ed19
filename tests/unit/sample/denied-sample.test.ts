import { expect, test } from 'vitest';
import { Defect } from '../../../main/core/platform/defect.ts';
import { Unavailable } from '../../../main/core/platform/unavailable.ts';
import { must } from '../../../main/core/sample/seed-sample.ts';
import { makeClient } from '../../../shared/rpc/client.ts';
import type { Client } from '../../../shared/rpc/client.ts';

/** A client whose every call is answered so. */
function answering(said: object): Client {
  const reply = Promise.resolve({ ok: false, error: said });
  return makeClient({ send: () => reply, subscribe: () => () => {} }, () => crypto.randomUUID());
}

async function thrownBy(said: object): Promise<unknown> {
  try {
    return await must(answering(said), 'sites.list', {});
  } catch (thrown) {
    return thrown;
  }
}

test('L-9 a sample that a full disk cuts off is unavailable, in words, and no defect', async () => {
  const thrown = await thrownBy({ kind: 'unavailable', code: 'DiskFull', retryable: false });
  expect(thrown).toBeInstanceOf(Unavailable);
  const message = 'The disk is full. Nothing was changed and nothing was lost.';
  expect(thrown).toMatchObject({ code: 'DiskFull', message });
});

test('a refusal where the sample has every right is a defect of it', async () => {
  const refused = { kind: 'rejected', rejections: [{ code: 'NotYours' }] };
  expect(await thrownBy(refused)).toBeInstanceOf(Defect);
  const unknown = { kind: 'unavailable', code: 'Eclipse', retryable: false };
  expect(await thrownBy(unknown)).toBeInstanceOf(Defect);
});
