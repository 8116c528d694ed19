import type { CertificateStatement } from './certificate-statement.ts';

/** Name and version of the embedded file's shape. */
export const certificateFileFormat = 'impound.certificate/1';

/** The name under which the file is embedded in the PDF (CT-05). */
export const certificateFileName = 'certificate.json';

/** The ledger's event that issues a certificate. */
export const issuedEventType = 'CertificateIssued';

/** An event with what proves it: canonical body, leaf and path to the checkpoint's root. */
export interface ProvenEvent {
  /** Number of the event in the ledger, from 1: the leaf's index is one less. */
  readonly seq: number;
  readonly id: string;
  /** Canonical JSON of the recorded event, exactly as the ledger hashes it. */
  readonly body: string;
  readonly leafHash: string;
  /** RFC 9162 inclusion path in hexadecimal, from the leaf upward. */
  readonly path: readonly string[];
}

/** What ties a statement to the ledger and to the authority's key (CT-04, CT-06). */
export interface CertificateProof {
  /** SHA-256 of the statement's canonical JSON. */
  readonly statementHash: string;
  /** Name of the ledger: the first line of its checkpoints. */
  readonly origin: string;
  /** Signed note (C2SP tlog-checkpoint) over a tree that includes the issue. */
  readonly checkpoint: string;
  readonly treeSize: number;
  readonly root: string;
  /** The authority's key as a C2SP verifier key. Trusted only when given from outside. */
  readonly verifierKey: string;
  /** The `CertificateIssued` event. */
  readonly issued: ProvenEvent;
  /** Events the statement cites, as many as the issuer chose to prove in the file. */
  readonly cited: readonly ProvenEvent[];
  /** The text of the QR seal. */
  readonly seal: string;
}

/** The machine-readable certificate inside the PDF. */
export interface CertificateFile {
  readonly format: typeof certificateFileFormat;
  readonly statement: CertificateStatement;
  readonly proof: CertificateProof;
}
