import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sealCertificate } from '../../main/core/documents/certificate/bind-certificate.ts';
import { checkFileSeal } from '../../main/core/documents/certificate/file-seal.ts';
import { verifyCertificateFile } from '../../main/core/documents/certificate/verify-certificate-file.ts';
import { verifyingKeyOf } from '../../main/core/documents/certificate/verifying-key.ts';
import {
  certificatePdfFixture,
  lineFixture,
  signerFixture,
  statementFixture,
} from '../support/papers/certificate-fixture.ts';

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

/** A certificate of many pages: its lines name themselves by this word. */
function largeFile(word: string): Buffer {
  const lines = Array.from({ length: 1_000 }, (_, index) =>
    lineFixture(index + 1, { description: `${word} without excise stamps, carton ${index}` }),
  );
  return Buffer.from(certificatePdfFixture(statementFixture(lines)));
}

function codesOf(bytes: Uint8Array): readonly string[] {
  return verifyCertificateFile(bytes, key).problems.map(({ code }) => code);
}

/** Where the packed record stands in the file. */
function recordIn(file: Buffer): { readonly start: number; readonly end: number } {
  const at = file.indexOf('/Type /EmbeddedFile');
  const start = file.indexOf('stream\n', at) + 'stream\n'.length;
  return { start, end: file.indexOf('\nendstream\n', start) };
}

test('CT-02 any flipped bit of a certificate of 1,000 lines is found and named', () => {
  const file = largeFile('Cigarettes');
  expect(codesOf(file)).toEqual([]);
  const seal = file.lastIndexOf('%impound-file-seal');
  const record = recordIn(file);
  const bits = fc.integer({ min: 0, max: file.length * 8 - 1 });
  const flip = (bit: number): void => {
    file.writeUInt8(file.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  };
  fc.assert(
    fc.property(bits, (bit) => {
      flip(bit);
      const { problems } = checkFileSeal(file, key);
      flip(bit);
      expect(problems.length).toBeGreaterThan(0);
      if (bit >> 3 < seal) expect(problems).toEqual(['FileChanged']);
    }),
    { numRuns: 1_000, seed: 20_261_122 },
  );
  // The whole check, with the record damaged: a verdict, whatever is left of it to read.
  fc.assert(
    fc.property(fc.integer({ min: record.start * 8, max: record.end * 8 - 1 }), (bit) => {
      flip(bit);
      const found = codesOf(file);
      flip(bit);
      expect(found).toContain('FileChanged');
      expect(found.length).toBeGreaterThan(1);
    }),
    { numRuns: 40, seed: 20_261_122 },
  );
  expect(codesOf(file)).toEqual([]);
}, 60_000);

test('CT-02 a large file cut short, or with bytes after its end, has no seal that holds', () => {
  const file = largeFile('Cigarettes');
  for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
    expect(codesOf(file.subarray(0, Math.floor(file.length * share)))).toContain('FileSealMissing');
  }
  for (const more of ['\n', ' ', '%%EOF\n', 'startxref\n0\n%%EOF\n', '\0'.repeat(4096)]) {
    expect(codesOf(Buffer.concat([file, Buffer.from(more)])).length).toBeGreaterThan(0);
  }
  expect(codesOf(Buffer.concat([file, file]))).toContain('FileChanged');
});

test('CT-05 two certificates with their records exchanged are refused, each of them', () => {
  const files = [largeFile('Cigarettes'), largeFile('Perfume')] as const;
  const exchanged = (into: Buffer, from: Buffer): Buffer => {
    const [here, there] = [recordIn(into), recordIn(from)];
    const length = /\/Length \d+/;
    const head = into.subarray(0, here.start).toString('latin1');
    const at = head.lastIndexOf('/Type /EmbeddedFile');
    const said = head.slice(at).replace(length, `/Length ${there.end - there.start}`);
    return Buffer.concat([
      Buffer.from(head.slice(0, at) + said, 'latin1'),
      from.subarray(there.start, there.end),
      into.subarray(here.end),
    ]);
  };
  for (const [into, from] of [files, files.toReversed()] as const) {
    const changed = exchanged(into, from);
    const verdict = verifyCertificateFile(changed, key);
    // The foreign record reads and proves itself; it is the file that is another.
    expect(verdict.problems.map(({ code }) => code)).toEqual(['FileChanged']);
    const again = sealCertificate(unsealed(changed), signerFixture(true));
    expect(codesOf(again)).toEqual(expect.arrayContaining(['FileSealKeyDiffers', 'FileSealWrong']));
    expect(verifyCertificateFile(again).problems.map(({ code }) => code)).toContain('KeyDiffers');
  }
});

/** The file without its seal, as a forger has it before sealing it anew. */
function unsealed(file: Buffer): Buffer {
  const from = file.lastIndexOf('%impound-file-seal');
  return Buffer.concat([file.subarray(0, from), file.subarray(file.indexOf('\n', from) + 1)]);
}
