import { expect } from 'vitest';
import type { Client } from '../../../shared/rpc/client.ts';
import type { OutputOf } from '../../../shared/rpc/contract.ts';
import { expectValue } from '../../support/program.ts';
import { orderOf } from './order-desk.ts';

/** The file of the one certificate there is, once it was found whole and its order certified. */
export async function wholeCertificate(
  auditor: Client,
  orderId: string,
): Promise<OutputOf<'certificates.file'>> {
  const { items } = await expectValue(auditor, 'certificates.list', {});
  const certificateId = items[0]?.id ?? '';
  const file = await expectValue(auditor, 'certificates.file', { certificateId });
  const { contentBase64 } = file;
  expect(await expectValue(auditor, 'certificates.verifyFile', { contentBase64 })).toMatchObject({
    ok: true,
    issuedHere: true,
  });
  expect((await orderOf(auditor, orderId)).state).toBe('certified');
  return file;
}
