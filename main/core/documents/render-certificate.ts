import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { certificateFileName } from '../../../shared/domain/certificate/certificate-file.ts';
import type { CertificateFile } from '../../../shared/domain/certificate/certificate-file.ts';
import { certificateModel } from './certificate/certificate-model.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { printableDocument } from './pdf/printable-document.ts';

/**
 * Sets a certificate as a PDF, with its file embedded, not yet sealed. The same file gives the
 * same bytes. Pure: no clock, no disk but the program's own fonts.
 */
export function renderCertificate(file: CertificateFile): Uint8Array {
  // First, while nothing else is there: the record of a long certificate is its largest piece.
  const bytes = Buffer.from(canonicalJson(file), 'utf8');
  const model = certificateModel(file);
  const embedded = { name: certificateFileName, mediaType: 'application/json', bytes };
  return printPdf(printableDocument(model, { ...embedded, description: model.title }));
}
