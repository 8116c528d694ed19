import type { CertificateToSet } from '../../../documents/certificate/certificate-record.ts';
import type { CertificateVerdict } from '../../../documents/certificate/verify-certificate-file.ts';

/** Sets papers as bytes and checks them; the documents room does, outside the writer's thread. */
export interface DocumentRenderer {
  /**
   * The PDF of a certificate, not yet sealed. The same certificate gives the same bytes. `rows` of
   * goods and packages say how much time and memory it may take. Unavailable: PaperNotSet.
   */
  renderCertificate(certificate: CertificateToSet, rows: number): Promise<Uint8Array>;

  /** Checks a certificate's PDF with a public key in PEM. Unavailable: PaperNotRead. */
  verifyCertificate(bytes: Uint8Array, key: string): Promise<CertificateVerdict>;
}
