import { createHash } from 'node:crypto';
import type { SignMessage } from '../../../../shared/domain/certificate/certificate-seal.ts';
import { verifyingKeyOfRaw } from './verifying-key.ts';
import type { VerifyingKey } from './verifying-key.ts';

/**
 * The file seal is a PDF comment of fixed length right before `startxref`, so the file stays an
 * ordinary PDF and ends with `%%EOF` as PDF/A asks (ISO 19005-3, 6.1.3). It signs the SHA-256
 * of every other byte of the file, and its own letters have one spelling only.
 */
const mark = '%impound-file-seal/1 ';
const sealLength = mark.length + 64 + 1 + 64 + 1 + 128 + 1;
const tailPattern = /^startxref\n(0|[1-9]\d{0,11})\n%%EOF\n$/;
const sealPattern = /^%impound-file-seal\/1 ([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9a-f]{128})\n$/;
const longestTail = 64;

/** What is wrong with a file's seal; nothing when the list is empty. */
export type FileSealProblem =
  | 'FileSealMissing'
  | 'FileChanged'
  | 'FileSealWrong'
  | 'FileSealKeyDiffers';

export interface FileSealReport {
  readonly problems: readonly FileSealProblem[];
  /** The key the seal names; not trusted for being there. */
  readonly key: VerifyingKey | undefined;
}

/** Adds the seal to the bytes of a PDF. Throws when they do not end as a PDF does. */
export function sealFile(pdf: Uint8Array, key: VerifyingKey, sign: SignMessage): Uint8Array {
  const at = tailStart(pdf);
  if (at === undefined) throw new Error('the bytes do not end as a PDF file does');
  const head = pdf.subarray(0, at);
  const tail = pdf.subarray(at);
  const digest = createHash('sha256').update(head).update(tail).digest('hex');
  const raw = Buffer.from(key.raw).toString('hex');
  const signature = Buffer.from(sign(sealMessage(digest, raw))).toString('hex');
  const line = Buffer.from(`${mark}${digest} ${raw} ${signature}\n`, 'latin1');
  return Buffer.concat([head, line, tail]);
}

/**
 * Checks a file's seal. With a trusted key the seal must be by that key; without one the key
 * that the seal itself names is used. Any changed, added or missing bit gives a problem.
 */
export function checkFileSeal(file: Uint8Array, trusted?: VerifyingKey): FileSealReport {
  const missing: FileSealReport = { problems: ['FileSealMissing'], key: undefined };
  const at = tailStart(file);
  if (at === undefined || at < sealLength) return missing;
  const line = Buffer.from(file.subarray(at - sealLength, at)).toString('latin1');
  const match = sealPattern.exec(line);
  if (match === null) return missing;
  const [, digest = '', raw = '', signature = ''] = match;
  const named = verifyingKeyOfRaw(Buffer.from(raw, 'hex'));
  const key = trusted ?? named;
  const problems: FileSealProblem[] = [];
  const actual = createHash('sha256')
    .update(file.subarray(0, at - sealLength))
    .update(file.subarray(at))
    .digest('hex');
  if (actual !== digest) problems.push('FileChanged');
  if (trusted !== undefined && named?.fingerprint !== trusted.fingerprint) {
    problems.push('FileSealKeyDiffers');
  }
  const valid = key?.verify(sealMessage(digest, raw), Buffer.from(signature, 'hex')) ?? false;
  if (!valid) problems.push('FileSealWrong');
  return { problems, key: named };
}

/** What is signed: its own name first, so that the signature can mean nothing else. */
function sealMessage(digest: string, rawKey: string): Uint8Array {
  return Buffer.from(`impound file seal 1\n${digest}\n${rawKey}\n`, 'latin1');
}

/** Where `startxref` begins when the file ends exactly as a PDF does, to the last byte. */
function tailStart(file: Uint8Array): number | undefined {
  const from = Math.max(0, file.length - longestTail);
  const end = Buffer.from(file.subarray(from)).toString('latin1');
  const at = end.lastIndexOf('startxref\n');
  return at >= 0 && tailPattern.test(end.slice(at)) ? from + at : undefined;
}
