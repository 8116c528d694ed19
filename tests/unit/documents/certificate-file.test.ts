import { beforeAll, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import type { CertificateFile } from '../../../shared/domain/certificate/certificate-file.ts';
import { makeSeal, parseSeal } from '../../../shared/domain/certificate/certificate-seal.ts';
import {
  bindCertificate,
  sealCertificate,
} from '../../../main/core/documents/certificate/bind-certificate.ts';
import { readEmbeddedFile } from '../../../main/core/documents/certificate/embedded-file.ts';
import { proofProblems } from '../../../main/core/documents/certificate/proof-problems.ts';
import { renderCertificate } from '../../../main/core/documents/render-certificate.ts';
import { verifyCertificateFile } from '../../../main/core/documents/certificate/verify-certificate-file.ts';
import {
  readVerifyingKey,
  verifyingKeyOf,
} from '../../../main/core/documents/certificate/verifying-key.ts';
import type { VerifyingKey } from '../../../main/core/documents/certificate/verifying-key.ts';
import {
  certificateFixture,
  certificatePdfFixture,
  lineFixture,
  signerFixture,
  statementFixture,
  toSet,
} from '../../support/papers/certificate-fixture.ts';

const signer = signerFixture();
let pdf: Uint8Array;
let key: VerifyingKey;

beforeAll(() => {
  pdf = certificatePdfFixture();
  const made = verifyingKeyOf(signer.key.publicKey);
  if (made === undefined) throw new Error('the fixture key is not Ed25519');
  key = made;
});

function codes(file: CertificateFile): readonly string[] {
  return proofProblems(file, key).map(({ code }) => code);
}

test('CT-04 a certificate verifies with the public key alone, as PEM or as verifier key', () => {
  for (const text of [signer.key.pem, signer.key.verifierKey]) {
    const trusted = readVerifyingKey(text);
    expect(trusted).toBeDefined();
    expect(verifyCertificateFile(pdf, trusted)).toMatchObject({
      ok: true,
      number: 'CRT-KZ1-26-000012-V',
      key: key.fingerprint,
      keyTrusted: true,
      problems: [],
      remarks: [],
    });
  }
});

test('CT-04 without a key the file is checked with its own, and the verdict says so', () => {
  const verdict = verifyCertificateFile(pdf);
  expect(verdict).toMatchObject({ ok: true, keyTrusted: false, problems: [] });
  expect(verdict.remarks.map(({ code }) => code)).toEqual(['KeyNotTrusted']);
});

test('CT-04 a certificate under another key is refused when the key is given', () => {
  const forged = certificatePdfFixture(statementFixture(), signerFixture(true));
  expect(verifyCertificateFile(forged).ok).toBe(true);
  const found = verifyCertificateFile(forged, key).problems.map(({ code }) => code);
  expect(found).toEqual(
    expect.arrayContaining(['FileSealKeyDiffers', 'FileSealWrong', 'KeyDiffers', 'SealWrong']),
  );
  // What it says is what it was sealed with: nothing claims that a fact or a byte is another.
  expect(found).not.toContain('FileChanged');
  expect(found).not.toContain('SealDiffers');
});

test('CT-05 the embedded JSON is the canonical certificate file', () => {
  const embedded = readEmbeddedFile(pdf, 'certificate.json');
  expect(embedded.ok && Buffer.from(embedded.value).toString('utf8')).toBe(
    canonicalJson(certificateFixture()),
  );
});

test('DW-10 a certificate verifies with the document of a residue, and one without as before', () => {
  const residues = statementFixture().residues.map((residue) => ({ ...residue, document: 'W-77' }));
  const named = certificatePdfFixture(statementFixture(undefined, { residues }));
  for (const [bytes, mentions] of [
    [named, 1],
    [pdf, 0],
  ] as const) {
    expect(verifyCertificateFile(bytes, key).problems).toEqual([]);
    const embedded = readEmbeddedFile(bytes, 'certificate.json');
    const text = embedded.ok ? Buffer.from(embedded.value).toString('utf8') : '';
    expect(text.split('"document":"W-77"')).toHaveLength(1 + mentions);
  }
});

test('CT-06 every part of the proof is needed', () => {
  const file = certificateFixture();
  const { statement, proof } = file;
  const other = certificateFixture(statementFixture([lineFixture(1, { brand: 'Other' })]));
  const withProof = (change: Partial<CertificateFile['proof']>): CertificateFile => ({
    ...file,
    proof: { ...proof, ...change },
  });
  const [first] = proof.cited;
  if (first === undefined) throw new Error('the fixture cites events');
  expect(codes(file)).toEqual([]);
  expect(codes({ ...file, statement: { ...statement, objections: ['none'] } })).toContain(
    'StatementHashDiffers',
  );
  expect(codes({ ...other, proof })).toContain('StatementHashDiffers');
  expect(codes(withProof({ issued: other.proof.issued }))).toEqual(
    expect.arrayContaining(['IssuedStatementDiffers', 'EventNotInLedger']),
  );
  expect(codes(withProof({ checkpoint: other.proof.checkpoint }))).toContain('CheckpointDiffers');
  expect(codes(withProof({ checkpoint: proof.checkpoint.replace('14', '15') }))).toEqual([
    'CheckpointInvalid',
  ]);
  expect(codes(withProof({ root: '00'.repeat(32) }))).toEqual(['CheckpointDiffers', 'SealDiffers']);
  expect(codes(withProof({ seal: other.proof.seal }))).toContain('SealDiffers');
  expect(codes(withProof({ seal: `${proof.seal}A` }))).toEqual(['SealUnreadable']);
  expect(codes(withProof({ cited: [{ ...first, seq: 2 }] }))).toEqual([
    'EventNotInLedger',
    'CitedEventDiffers',
  ]);
  expect(codes(withProof({ cited: [{ ...first, path: first.path.slice(1) }] }))).toEqual([
    'EventNotInLedger',
  ]);
  expect(codes(withProof({ verifierKey: 'x' }))).toEqual(['KeyDiffers']);
});

test('CT-01 the number in the event of issue must be the number stated', () => {
  const file = certificateFixture();
  const body = file.proof.issued.body.replace('000012-V', '000013-T');
  const changed = { ...file, proof: { ...file.proof, issued: { ...file.proof.issued, body } } };
  expect(codes(changed)).toEqual(['NumberDiffers', 'EventNotInLedger']);
});

test('CT-04 a seal that the right key signed over other facts is found', () => {
  const file = certificateFixture();
  const signed = parseSeal(file.proof.seal);
  if (signed === undefined) throw new Error('the fixture seal reads');
  const seal = makeSeal({ ...signed.seal, lines: 2 }, (message) => signer.sign(message));
  expect(codes({ ...file, proof: { ...file.proof, seal } })).toEqual(['SealDiffers']);
});

test('events that are cited but not proven in the file are a remark', () => {
  const whole = certificateFixture();
  const part = { ...whole, proof: { ...whole.proof, cited: whole.proof.cited.slice(0, 2) } };
  const file = sealCertificate(renderCertificate(toSet(part)), signer);
  const verdict = verifyCertificateFile(file, key);
  expect(verdict.ok).toBe(true);
  expect(verdict.remarks).toEqual([{ code: 'CitedEventsNotInFile', detail: '10 of 12' }]);
});

test('binding is a pure function of the statement, the checkpoint and the key', () => {
  const { statement, proof } = certificateFixture();
  const again = bindCertificate(
    {
      statement,
      statementHash: proof.statementHash,
      checkpoint: {
        size: proof.treeSize,
        root: Buffer.from(proof.root, 'hex'),
        at: statement.issuedAt,
        note: proof.checkpoint,
      },
      issued: { ...proof.issued, path: [] },
      cited: [],
    },
    signer,
  );
  expect(again.seal).toBe(proof.seal);
});
