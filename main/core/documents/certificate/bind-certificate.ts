import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import type {
  CertificateProof,
  ProvenEvent,
} from '../../../../shared/domain/certificate/certificate-file.ts';
import { makeSeal, sealOf } from '../../../../shared/domain/certificate/certificate-seal.ts';
import type { CertificateStatement } from '../../../../shared/domain/certificate/certificate-statement.ts';
import type { Checkpoint } from '../../ledger/checkpoint.ts';
import { leafHash, sha256 } from '../../ledger/hash.ts';
import type { LedgerSigner } from '../../ledger/signing-key.ts';
import { Defect } from '../../platform/defect.ts';
import { sealFile } from './file-seal.ts';
import { verifyingKeyOf } from './verifying-key.ts';
import type { VerifyingKey } from './verifying-key.ts';

/** An event as the ledger holds it, with its inclusion proof at the checkpoint's size. */
export interface EventToProve {
  /** From 1. */
  readonly seq: number;
  readonly id: string;
  /** Canonical JSON, exactly the stored body. */
  readonly body: string;
  readonly path: readonly Uint8Array[];
}

/** What binding needs; the checkpoint covers the issue and every proven event. */
export interface CertificateToBind {
  readonly statement: CertificateStatement;
  /** SHA-256 of the statement's canonical JSON, hexadecimal (`statementHash`). */
  readonly statementHash: string;
  readonly checkpoint: Checkpoint;
  readonly issued: EventToProve;
  readonly cited: readonly EventToProve[];
}

/** What `CertificateIssued` says of the statement: SHA-256 of its canonical JSON, hexadecimal. */
export function statementHash(statement: CertificateStatement): string {
  return sha256(canonicalJson(statement)).toString('hex');
}

/**
 * Ties a statement to the ledger: proof, and the signed seal for the paper. The order of things
 * and why nothing goes in a circle: decisions/0001.
 */
export function bindCertificate(input: CertificateToBind, signer: LedgerSigner): CertificateProof {
  const { statement, checkpoint, issued, cited } = input;
  const { size, root } = checkpoint;
  const facts = { statementHash: input.statementHash, size, root };
  return {
    statementHash: input.statementHash,
    origin: signer.key.name,
    checkpoint: checkpoint.note,
    treeSize: size,
    root: Buffer.from(root).toString('hex'),
    verifierKey: signer.key.verifierKey,
    issued: proven(issued),
    cited: cited.map(proven),
    seal: paperSeal(statement, facts, signer),
  };
}

/** What the seal on the paper says beside the statement's own facts. */
export interface SealedFacts extends Pick<Checkpoint, 'size' | 'root'> {
  readonly statementHash: string;
}

/** The text of the QR seal (CT-04). Ed25519 gives the same signature each time it is asked. */
export function paperSeal(
  statement: CertificateStatement,
  { statementHash: hash, size, root }: SealedFacts,
  signer: LedgerSigner,
): string {
  const seal = sealOf(statement, {
    statementHash: Buffer.from(hash, 'hex'),
    treeSize: size,
    root,
    keyId: signerKey(signer).id,
  });
  return makeSeal(seal, (message) => signer.sign(message));
}

/** Signs a rendered certificate over all its bytes. The answer is what is stored and handed out. */
export function sealCertificate(pdf: Uint8Array, signer: LedgerSigner): Uint8Array {
  return sealFile(pdf, signerKey(signer), (message) => signer.sign(message));
}

function signerKey(signer: LedgerSigner): VerifyingKey {
  const key = verifyingKeyOf(signer.key.publicKey);
  if (key === undefined) throw new Defect('The ledger signs with a key that is not Ed25519');
  return key;
}

function proven({ seq, id, body, path }: EventToProve): ProvenEvent {
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  return { seq, id, body, leafHash: hex(leafHash(body)), path: path.map(hex) };
}
