import { statementSchemaVersion } from '../../../../shared/domain/certificate/certificate-statement.ts';
import type { CertificateStatement } from '../../../../shared/domain/certificate/certificate-statement.ts';

/** The statement as the core sent it; undefined when its shape is one this page cannot show. */
export function readStatement(statement: unknown): CertificateStatement | undefined {
  if (typeof statement !== 'object' || statement === null) return undefined;
  const { schema } = statement as { readonly schema?: unknown };
  return schema === statementSchemaVersion ? (statement as CertificateStatement) : undefined;
}
