import { z } from 'zod';
import {
  certificateFileFormat,
  issuedEventType,
} from '../../../../../shared/domain/certificate/certificate-file.ts';
import type { CertificateFile } from '../../../../../shared/domain/certificate/certificate-file.ts';
import { certificateStatement } from './statement-schema.ts';
import { count, sha256Hex } from './value-schemas.ts';

/** An event with what proves it: canonical body, leaf and path to the checkpoint's root. */
const provenEvent = z.strictObject({
  /** Number of the event in the ledger, from 1: the leaf's index is one less. */
  seq: z.int().positive(),
  id: z.string().min(1),
  /** Canonical JSON of the recorded event, exactly as the ledger hashes it. */
  body: z.string().min(2),
  leafHash: sha256Hex,
  /** RFC 9162 inclusion path, from the leaf upward. */
  path: z.array(sha256Hex).max(64),
});

/** What ties a statement to the ledger and to the authority's key (CT-04, CT-06). */
const certificateProof = z.strictObject({
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

/** The machine-readable certificate inside the PDF. */
export const certificateFile: z.ZodType<CertificateFile> = z.strictObject({
  format: z.literal(certificateFileFormat),
  statement: certificateStatement,
  proof: certificateProof,
});

/** What `CertificateIssued` carries at least; the event may say more. */
export const issuedEventFacts = z.looseObject({
  id: z.string(),
  type: z.literal(issuedEventType),
  data: z.looseObject({ number: z.string(), statementHash: sha256Hex }),
});
