import { canonicalJson } from '../../../../shared/kernel/canonical-json.ts';
import { certificateFileFormat } from '../../../../shared/domain/certificate/certificate-file.ts';
import type {
  CertificateFile,
  CertificateProof,
} from '../../../../shared/domain/certificate/certificate-file.ts';
import type { CertificateStatement } from '../../../../shared/domain/certificate/certificate-statement.ts';

/**
 * What sets a certificate on paper: its statement as it was frozen, canonical JSON in UTF-8, and
 * the proof that binds it. The statement of a long certificate is read once, where it is set.
 */
export interface CertificateToSet {
  readonly proof: CertificateProof;
  readonly statementJson: Uint8Array;
}

/** The certificate file as values. */
export function certificateFileOf({ proof, statementJson }: CertificateToSet): CertificateFile {
  const statement = JSON.parse(new TextDecoder().decode(statementJson)) as CertificateStatement;
  return { format: certificateFileFormat, statement, proof };
}

/** The record that is embedded (CT-05): canonical JSON of the file, the statement untouched. */
export function certificateRecord({ proof, statementJson }: CertificateToSet): Uint8Array {
  const [before, after] = around(proof);
  return Buffer.concat([Buffer.from(before), statementJson, Buffer.from(after)]);
}

/** The same as text, from the statement's own canonical JSON. */
export function recordText(proof: CertificateProof, statementJson: string): string {
  const [before, after] = around(proof);
  return before + statementJson + after;
}

/** Members stand in the order of their names, so the statement is the last of the three. */
function around(proof: CertificateProof): readonly [before: string, after: string] {
  const format = canonicalJson(certificateFileFormat);
  return [`{"format":${format},"proof":${canonicalJson(proof)},"statement":`, '}'];
}
