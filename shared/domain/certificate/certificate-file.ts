import { z } from 'zod';
import { certificateStatement } from './certificate-statement.ts';
import { count, sha256Hex } from './statement-values.ts';

/** Name and version of the embedded file's shape. */
export const certificateFileFormat = 'impound.certificate/1';

/** The name under which the file is embedded in the PDF (CT-05). */
export const certificateFileName = 'certificate.json';

/** The ledger's event that issues a certificate. */
export const issuedEventType = 'CertificateIssued';

/** An event with what proves it: canonical body, leaf and path to the checkpoint's root. */
export const provenEvent = z.strictObject({
  /** Number of the event in the ledger, from 1: the leaf's index is one less. */
  seq: z.int().positive(),
  id: z.string().min(1),
  /** Canonical JSON of the recorded event, exactly as the ledger hashes it. */
  body: z.string().min(2),
  leafHash: sha256Hex,
  /** RFC 9162 inclusion path, from the leaf upward. */
  path: z.array(sha256Hex).max(64),
});
export type ProvenEvent = Readonly<z.infer<typeof provenEvent>>;

/** What ties a statement to the ledger and to the authority's key (CT-04, CT-06). */
export const certificateProof = z.strictObject({
  /** SHA-256 of the statement's canonical JSON. */
  statementHash: sha256Hex,
  /** Name of the ledger: the first line of its checkpoints. */
  origin: z.string().min(1),
  /** Signed note (C2SP tlog-checkpoint) over a tree that includes the issue. */
  checkpoint: z.string().min(1).max(10_000),
  treeSize: count,
  root: sha256Hex,
  /** The authority's key as a C2SP verifier key. Trusted only when given from outside. */
  verifierKey: z.string().min(1).max(500),
  /** The `CertificateIssued` event. */
  issued: provenEvent,
  /** Events the statement cites, as many as the issuer chose to prove in the file. */
  cited: z.array(provenEvent),
  /** The text of the QR seal. */
  seal: z.string().min(1).max(2000),
});
export type CertificateProof = Readonly<z.infer<typeof certificateProof>>;

/** The machine-readable certificate inside the PDF. */
export const certificateFile = z.strictObject({
  format: z.literal(certificateFileFormat),
  statement: certificateStatement,
  proof: certificateProof,
});
export type CertificateFile = Readonly<z.infer<typeof certificateFile>>;

/** What `CertificateIssued` carries at least; the event may say more. */
export const issuedEventFacts = z.looseObject({
  id: z.string(),
  type: z.literal(issuedEventType),
  data: z.looseObject({ number: z.string(), statementHash: sha256Hex }),
});
