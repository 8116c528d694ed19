import { expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { isCertificateNumber } from '../../../shared/domain/certificate/certificate-statement.ts';
import { certificateStatement } from '../../../main/core/documents/certificate/schema/statement-schema.ts';
import { lineFixture, statementFixture } from '../../support/papers/certificate-fixture.ts';

const valid = statementFixture();

test('a statement survives its own canonical JSON', () => {
  const read: unknown = JSON.parse(canonicalJson(valid));
  expect(certificateStatement.parse(read)).toEqual(valid);
});

test('CT-01 a certificate number needs its check character', () => {
  expect(isCertificateNumber('CRT-KZ1-26-000012-V')).toBe(true);
  expect(isCertificateNumber('CRT-KZ1-26-000012-W')).toBe(false);
  expect(isCertificateNumber('CRT-KZ1-26-000013-V')).toBe(false);
  expect(isCertificateNumber('LOT-KZ1-26-000012-V')).toBe(false);
  expect(isCertificateNumber('crt-kz1-26-000012-v')).toBe(false);
});

test.each([
  ['a field nobody knows', { extra: 1 }],
  ['no line', { lines: [] }],
  ['no approval', { order: { ...valid.order, approvals: [] } }],
  ['no basis', { bases: [] }],
  ['an empty document', { residues: valid.residues.map((one) => ({ ...one, document: '' })) }],
  ['no cited event', { citedEvents: [] }],
  ['a quantity beyond 2^53−1', { totals: { ...valid.totals, destroyedMassGrams: 2 ** 53 } }],
  ['a fraction of a gram', { totals: { ...valid.totals, destroyedMassGrams: 0.5 } }],
  ['a negative quantity', { lines: [{ ...lineFixture(1), seized: { amount: -1, unit: 'H87' } }] }],
  ['an instant without milliseconds', { issuedAt: '2026-11-16T06:30:00Z' }],
  ['a day that is none', { issuedOn: '2026-02-30' }],
  ['a language we do not print', { languages: ['fr'] }],
  ['another schema', { schema: 'impound.certificate-statement/2' }],
])('a statement with %s is refused', (_, change) => {
  expect(certificateStatement.safeParse({ ...valid, ...change }).success).toBe(false);
});

test('DR-04 a line may know its seizure only to the month, and says so', () => {
  const [line] = valid.lines;
  expect(line?.seizureDay).toEqual({ precision: 'month', value: '2025-08' });
  const pretended = { ...lineFixture(1), seizureDay: { precision: 'day', value: '2025-08' } };
  expect(certificateStatement.safeParse({ ...valid, lines: [pretended] }).success).toBe(false);
});
