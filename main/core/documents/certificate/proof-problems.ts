import type {
  CertificateFile,
  ProvenEvent,
} from '../../../../shared/domain/certificate/certificate-file.ts';
import {
  parseSeal,
  sealMessage,
  sealOf,
  verifySeal,
} from '../../../../shared/domain/certificate/certificate-seal.ts';
import { statementProblems } from '../../../../shared/domain/certificate/statement-problems.ts';
import { openCheckpoint } from '../../ledger/checkpoint.ts';
import type { Checkpoint } from '../../ledger/checkpoint.ts';
import { leafHash, sameHash } from '../../ledger/hash.ts';
import { verifyInclusion } from '../../ledger/merkle.ts';
import { parseVerifierKey } from '../../ledger/signed-note.ts';
import { statementHash } from './bind-certificate.ts';
import type { CertificateProblem, CertificateProblemCode } from './certificate-problem.ts';
import { problem } from './certificate-problem.ts';
import { issuedEventFacts } from './schema/certificate-file-schema.ts';
import { verifyingKeyOf } from './verifying-key.ts';
import type { VerifyingKey } from './verifying-key.ts';

/**
 * Everything in a certificate that does not agree with itself, its proof or this key. `hash` is
 * the `statementHash` of its statement, which whoever has read the record knows already.
 */
export function proofProblems(
  file: CertificateFile,
  key: VerifyingKey,
  hash: string = statementHash(file.statement),
): readonly CertificateProblem[] {
  const { statement, proof } = file;
  const named = parseVerifierKey(proof.verifierKey);
  const namedKey = named === undefined ? undefined : verifyingKeyOf(named.publicKey);
  const same = namedKey?.fingerprint === key.fingerprint;
  const checkpoint = openCheckpoint(proof.checkpoint, {
    name: proof.origin,
    publicKey: key.publicKey,
  });
  return [
    ...when(!same || named?.name !== proof.origin, 'KeyDiffers', proof.origin),
    ...statementProblems(statement),
    ...when(hash !== proof.statementHash, 'StatementHashDiffers'),
    ...issueProblems(file),
    ...(checkpoint === undefined
      ? [problem('CheckpointInvalid', proof.origin)]
      : checkpointProblems(file, checkpoint)),
    ...citedProblems(file),
    ...sealProblems(file, key, namedKey ?? key),
  ];
}

/** The event of issue names this number and this statement. */
function issueProblems({ statement, proof }: CertificateFile): readonly CertificateProblem[] {
  const event = issuedEventFacts.safeParse(readBody(proof.issued.body));
  if (!event.success) return [problem('IssueEventUnreadable', `event ${proof.issued.seq}`)];
  const { id, data } = event.data;
  return [
    ...when(data.number !== statement.number, 'NumberDiffers', data.number),
    ...when(data.statementHash !== proof.statementHash, 'IssuedStatementDiffers', `event ${id}`),
    ...when(id !== proof.issued.id, 'EventIdDiffers', `event ${proof.issued.seq}`),
  ];
}

function checkpointProblems(
  { proof }: CertificateFile,
  checkpoint: Checkpoint,
): readonly CertificateProblem[] {
  const root = Buffer.from(checkpoint.root).toString('hex');
  const differs = checkpoint.size !== proof.treeSize || root !== proof.root;
  return [
    ...when(differs, 'CheckpointDiffers', `size ${checkpoint.size}`),
    ...[proof.issued, ...proof.cited].flatMap((event) =>
      when(!isIncluded(event, checkpoint), 'EventNotInLedger', `event ${event.seq}`),
    ),
  ];
}

function isIncluded(event: ProvenEvent, { size, root }: Checkpoint): boolean {
  const leaf = leafHash(event.body);
  return (
    leaf.toString('hex') === event.leafHash &&
    verifyInclusion({
      leaf,
      index: event.seq - 1,
      size,
      proof: event.path.map((step) => Buffer.from(step, 'hex')),
      root,
    })
  );
}

/** Each proven event is one that the statement cites, with the same leaf and id (CT-06). */
function citedProblems({ statement, proof }: CertificateFile): readonly CertificateProblem[] {
  const cited = new Map(statement.citedEvents.map((event) => [event.seq, event]));
  return proof.cited.flatMap((event) => {
    const stated = cited.get(event.seq);
    const body = readBody(event.body);
    const agrees =
      stated?.leafHash === event.leafHash &&
      stated.id === event.id &&
      body?.['id'] === event.id &&
      body['type'] === stated.type;
    return when(!agrees, 'CitedEventDiffers', `event ${event.seq}`);
  });
}

/**
 * The seal on the paper is by this key and says what the statement says. It names the key of the
 * file: that this is another one than `key` is a finding of its own, and no difference of facts.
 */
function sealProblems(
  { statement, proof }: CertificateFile,
  key: VerifyingKey,
  named: VerifyingKey,
): readonly CertificateProblem[] {
  const signed = parseSeal(proof.seal);
  if (signed === undefined) return [problem('SealUnreadable')];
  const expected = sealOf(statement, {
    statementHash: Buffer.from(proof.statementHash, 'hex'),
    treeSize: proof.treeSize,
    root: Buffer.from(proof.root, 'hex'),
    keyId: named.id,
  });
  return [
    ...when(!verifySeal(signed, key.verify), 'SealWrong'),
    ...when(!sameHash(signed.message, sealMessage(expected)), 'SealDiffers', signed.seal.number),
  ];
}

function readBody(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    // A body that is no JSON is no event; the caller says so.
    return undefined;
  }
}

function when(
  condition: boolean,
  code: CertificateProblemCode,
  detail = '',
): readonly CertificateProblem[] {
  return condition ? [problem(code, detail)] : [];
}
