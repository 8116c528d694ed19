import type { CertificateStatement } from '../../../../shared/domain/certificate/certificate-statement.ts';
import type { DocumentLanguage } from '../../../../shared/domain/certificate/statement-values.ts';

/** What every page of the document is made from. */
export interface PageProps {
  readonly statement: CertificateStatement;
  readonly language: DocumentLanguage;
}
