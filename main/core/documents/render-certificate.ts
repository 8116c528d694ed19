import { certificateFileName } from '../../../shared/domain/certificate/certificate-file.ts';
import { certificateModel } from './certificate/certificate-model.ts';
import { certificateFileOf, certificateRecord } from './certificate/certificate-record.ts';
import type { CertificateToSet } from './certificate/certificate-record.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { printableDocument } from './pdf/printable-document.ts';

/**
 * Sets a certificate as a PDF, with its record embedded, not yet sealed. The same certificate
 * gives the same bytes. Pure: no clock, no disk but the program's own fonts.
 */
export function renderCertificate(certificate: CertificateToSet): Uint8Array {
  const model = certificateModel(certificateFileOf(certificate));
  const embedded = {
    name: certificateFileName,
    mediaType: 'application/json',
    description: model.title,
    bytes: certificateRecord(certificate),
  };
  return printPdf(printableDocument(model, embedded));
}
