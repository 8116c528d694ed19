import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sealCertificate } from '../../main/core/documents/certificate/bind-certificate.ts';
import { checkFileSeal } from '../../main/core/documents/certificate/file-seal.ts';
import { verifyCertificateFile } from '../../main/core/documents/certificate/verify-certificate-file.ts';
import { verifyingKeyOf } from '../../main/core/documents/certificate/verifying-key.ts';
import { certificatePdfFixture, signerFixture } from '../support/certificate-fixture.ts';

const key = verifyingKeyOf(signerFixture().key.publicKey);
let pdf: Buffer;

beforeAll(() => {
  pdf = Buffer.from(certificatePdfFixture());
});

function flipped(bit: number): Buffer {
  const changed = Buffer.from(pdf);
  const at = bit >> 3;
  changed.writeUInt8(changed.readUInt8(at) ^ (1 << (bit & 7)), at);
  return changed;
}

test('CT-02 any flipped bit of the file is found, with and without the key', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: pdf.length * 8 - 1 }), (bit) => {
      const changed = flipped(bit);
      return !verifyCertificateFile(changed, key).ok && !verifyCertificateFile(changed).ok;
    }),
    { numRuns: 400 },
  );
});

test('CT-02 every bit of the seal and all that follows it is found', () => {
  const from = pdf.lastIndexOf('%impound-file-seal') - 16;
  const survivors: number[] = [];
  for (let bit = from * 8; bit < pdf.length * 8; bit += 1) {
    if (verifyCertificateFile(flipped(bit)).ok) survivors.push(bit);
  }
  expect(survivors).toEqual([]);
});

test('CT-02 every bit of a whole file of 4 KiB is found by the seal alone', () => {
  // The seal asks nothing of a file but its end, so a short one shows all there is to see.
  const content = Buffer.concat([pdf.subarray(0, 3700), Buffer.from('startxref\n9\n%%EOF\n')]);
  const file = Buffer.from(sealCertificate(content, signerFixture()));
  expect(checkFileSeal(file, key).problems).toEqual([]);
  const survivors: number[] = [];
  for (let bit = 0; bit < file.length * 8; bit += 1) {
    const byte = file.readUInt8(bit >> 3);
    file.writeUInt8(byte ^ (1 << (bit & 7)), bit >> 3);
    if (checkFileSeal(file, key).problems.length === 0) survivors.push(bit);
    file.writeUInt8(byte, bit >> 3);
  }
  expect(survivors).toEqual([]);
}, 120_000);

test('CT-02 a shortened or lengthened file is found', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: pdf.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      (length, more) => {
        const files = [
          pdf.subarray(0, length),
          pdf.subarray(pdf.length - length),
          Buffer.concat([pdf, more]),
          Buffer.concat([more, pdf]),
          Buffer.concat([pdf.subarray(0, length), more, pdf.subarray(length)]),
        ];
        return files.every((file) => !verifyCertificateFile(file, key).ok);
      },
    ),
    { numRuns: 100 },
  );
});

test('garbage is refused without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      const verdict = verifyCertificateFile(bytes, key);
      return !verdict.ok && verdict.problems.length > 0 && verdict.number === null;
    }),
  );
  for (const bytes of [Buffer.alloc(0), Buffer.from('%PDF-1.7\n%%EOF\n'), Buffer.alloc(100_000)]) {
    expect(verifyCertificateFile(bytes).ok).toBe(false);
  }
});

test('a packed bomb and a boast of length are refused', () => {
  const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024));
  const specification = '/Type /Filespec\n/UF (certificate.json)\n';
  const stream = (length: number, content: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n${specification}/Type /EmbeddedFile\n/Length ${length}\n/Filter /FlateDecode\n>>\nstream\n`,
      ),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const problems = (bytes: Buffer): string[] =>
    verifyCertificateFile(bytes).problems.map(({ code }) => code);
  expect(problems(stream(bomb.length, bomb))).toContain('EmbeddedFileUnreadable');
  expect(problems(stream(999_999_999, bomb.subarray(0, 100)))).toContain('EmbeddedFileUnreadable');
});
