import { beforeAll, expect, test } from 'vitest';
import { verifyCertificateFile } from '../../../main/core/documents/certificate/verify-certificate-file.ts';
import { readVerifyingKey } from '../../../main/core/documents/certificate/verifying-key.ts';
import { verifyCertificateInWorker } from '../../../main/core/documents/verify-in-worker.ts';
import {
  certificatePdfFixture,
  lineFixture,
  signerFixture,
  statementFixture,
} from '../../support/papers/certificate-fixture.ts';

const key = signerFixture().key.pem;
let long: Uint8Array;

beforeAll(() => {
  const lines = Array.from({ length: 600 }, (_, index) => lineFixture(index + 1));
  long = certificatePdfFixture(statementFixture(lines));
});

test('CT-04 a long certificate is checked in a thread of its own, with the same verdict', async () => {
  expect(long.length).toBeGreaterThan(256 * 1024);
  const changed = Uint8Array.from(long);
  changed[long.length >> 1] = (changed[long.length >> 1] ?? 0) ^ 1;
  for (const bytes of [long, changed, long.subarray(0, 300_000), new Uint8Array(300_000)]) {
    const verdict = verifyCertificateFile(bytes, readVerifyingKey(key));
    expect(await verifyCertificateInWorker({ bytes, key })).toEqual(verdict);
  }
  expect(verifyCertificateFile(long, readVerifyingKey(key)).ok).toBe(true);
});

test('the thread that asked goes on while a long certificate is checked', async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await verifyCertificateInWorker({ bytes: long, key });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(20);
});
