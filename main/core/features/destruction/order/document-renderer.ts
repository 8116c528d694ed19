import type { CertificateFile } from '../../../../../shared/domain/certificate/certificate-file.ts';

/** Sets papers as bytes; the documents room does, outside the write transaction. */
export interface DocumentRenderer {
  /** The PDF of a certificate, not yet sealed. The same file gives the same bytes. */
  renderCertificate(file: CertificateFile): Promise<Uint8Array>;
}
