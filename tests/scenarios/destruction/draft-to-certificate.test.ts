import { afterEach, expect, test } from 'vitest';
import { verifyCertificateFile } from '../../../main/core/documents/certificate/verify-certificate-file.ts';
import { expectValue, sampleProgram } from '../../support/program.ts';
import type { Program } from '../../support/program.ts';
import {
  certified,
  crewOf,
  executed,
  expectVerified,
  orderableLot,
  orderOf,
  weighedCarton,
} from './order-desk.ts';

let program: Program | undefined;

afterEach(async () => {
  await program?.dispose();
  program = undefined;
});

test('the tobacco case of 4,500,000 pieces goes from a draft to a certificate', async () => {
  program = await sampleProgram();
  const crew = await crewOf(program);
  const line = { quantity: { amount: 4_500_000, unit: 'H87' }, massGrams: 4_185_000 } as const;
  const packages = [weighedCarton(4_500_000, 'S-9', 4_186_000)];
  const lotId = await orderableLot(crew, 'KZ-2026/ABAY', line, packages);
  const orderId = await executed(program, crew, [lotId]);
  const certificate = await certified(crew, orderId);
  expect(certificate.number).toMatch(/^CRT-KZ1-26-000001-[0-9A-Z]$/);

  const order = await orderOf(crew.requester, orderId);
  expect(order.state).toBe('certified');
  const lot = await expectValue(crew.keeper, 'lots.get', { lotId });
  expect(lot).toMatchObject({ status: 'destroyed', quantity: { amount: 4_500_000, unit: 'H87' } });

  const { certificateId } = certificate;
  const first = await expectValue(crew.auditor, 'certificates.file', { certificateId });
  const again = await expectValue(crew.auditor, 'certificates.file', { certificateId });
  expect(again).toEqual(first);
  expect(first.sha256).toBe(certificate.sha256);
  const verdict = verifyCertificateFile(Buffer.from(first.contentBase64, 'base64'));
  expect(verdict.problems).toEqual([]);
  expect(verdict.number).toBe(certificate.number);
  await expectVerified(crew);
}, 60_000);
