import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import { certificateFileName } from '../../../../shared/domain/certificate/certificate-file.ts';
import type { CertificateFile } from '../../../../shared/domain/certificate/certificate-file.ts';
import { sha256 } from '../../ledger/hash.ts';
import { recordText } from './certificate-record.ts';
import { readEmbeddedFile } from './embedded-file.ts';
import { checkFileSeal } from './file-seal.ts';
import type { CertificateProblem } from './certificate-problem.ts';
import { problem } from './certificate-problem.ts';
import { proofProblems } from './proof-problems.ts';
import { certificateFile } from './schema/certificate-file-schema.ts';
import type { VerifyingKey } from './verifying-key.ts';

/** What a check of a certificate file found. */
export interface CertificateVerdict {
  /** True when nothing is wrong. Says nothing about the key's owner unless `keyTrusted`. */
  readonly ok: boolean;
  /** The number the file states; null when it cannot be read. */
  readonly number: string | null;
  /** SHA-256 of the key the file was checked with, hexadecimal; null when there is none. */
  readonly key: string | null;
  /** True when the key was given from outside; false when the file brought its own. */
  readonly keyTrusted: boolean;
  /** Lower-case hexadecimal SHA-256 of the whole file. */
  readonly sha256: string;
  readonly problems: readonly CertificateProblem[];
  /** What the reader should know although nothing is wrong. */
  readonly remarks: readonly CertificateProblem[];
}

/** Larger files are refused unread. */
const largestFile = 512 * 1024 * 1024;

/**
 * Checks a certificate's PDF without a database: the seal over its bytes, the embedded record,
 * the proof that the ledger holds its issue, the checkpoint, and the QR seal. With a trusted key
 * everything must be signed by it; without one the file's own key is used and the verdict says
 * so. Never throws, whatever the bytes are.
 */
export function verifyCertificateFile(
  bytes: Uint8Array,
  trusted?: VerifyingKey,
): CertificateVerdict {
  if (bytes.length > largestFile) return verdictOnUnread(trusted);
  const seal = checkFileSeal(bytes, trusted);
  const key = trusted ?? seal.key;
  const problems = seal.problems.map((code) => problem(code));
  const file = readCertificate(bytes);
  if ('code' in file) problems.push(file);
  else if (key !== undefined) problems.push(...proofProblems(file.value, key, file.statementHash));
  const readable = 'code' in file ? undefined : file.value;
  return {
    ok: problems.length === 0,
    number: readable?.statement.number ?? null,
    key: key?.fingerprint ?? null,
    keyTrusted: trusted !== undefined,
    sha256: sha256(bytes).toString('hex'),
    problems,
    remarks: remarks(readable, trusted),
  };
}

interface ReadCertificate {
  readonly value: CertificateFile;
  readonly statementHash: string;
}

function readCertificate(bytes: Uint8Array): ReadCertificate | CertificateProblem {
  const embedded = readEmbeddedFile(bytes, certificateFileName);
  if (!embedded.ok) return problem(embedded.error);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(embedded.value);
    const value: unknown = JSON.parse(text);
    const parsed = certificateFile.safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return problem('StatementInvalid', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const { statement, proof } = parsed.data;
    const statementJson = canonicalJson(statement);
    if (recordText(proof, statementJson) !== text) return problem('StatementNotCanonical');
    return { value: parsed.data, statementHash: sha256(statementJson).toString('hex') };
  } catch (error) {
    // No UTF-8, no JSON, or numbers that JSON would change: the record cannot be read.
    return problem('StatementUnreadable', error instanceof Error ? error.message : '');
  }
}

function remarks(
  file: CertificateFile | undefined,
  trusted: VerifyingKey | undefined,
): readonly CertificateProblem[] {
  const found: CertificateProblem[] = [];
  if (trusted === undefined) {
    found.push(problem('KeyNotTrusted', 'checked with the key that the file itself carries'));
  }
  if (file === undefined) return found;
  const { statement, proof } = file;
  const unproven = statement.citedEvents.length - proof.cited.length;
  if (unproven > 0) {
    found.push(problem('CitedEventsNotInFile', `${unproven} of ${statement.citedEvents.length}`));
  }
  if (statement.sample) found.push(problem('SampleAuthority'));
  if (statement.corrects !== null) found.push(problem('Corrects', statement.corrects.number));
  return found;
}

function verdictOnUnread(trusted: VerifyingKey | undefined): CertificateVerdict {
  return {
    ok: false,
    number: null,
    key: trusted?.fingerprint ?? null,
    keyTrusted: trusted !== undefined,
    sha256: '',
    problems: [problem('FileTooLarge')],
    remarks: [],
  };
}
