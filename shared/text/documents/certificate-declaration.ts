import type { CertificateStatement } from '../../domain/certificate/certificate-statement.ts';
import type { DocumentLanguage } from '../../domain/certificate/statement-values.ts';
import { documentTexts, fillText, writeDate, writeQuantity } from './document-writing.ts';

/**
 * The sentence that certifies, in one language: how much of each unit, when, where and how; and,
 * when the test was passed, that the goods are goods no longer. The file and the page that shows
 * it say the same.
 */
export function certificateDeclaration(
  statement: CertificateStatement,
  language: DocumentLanguage,
): string {
  const { totals, destruction, facility, methods, identityTest } = statement;
  const text = documentTexts[language].certificate;
  const said = fillText(text.declaration, {
    totals: totals.balances
      .filter(({ destroyed }) => destroyed > 0)
      .map(({ destroyed, unit }) => writeQuantity(destroyed, unit, language))
      .join(', '),
    day: writeDate(destruction.on, language),
    facility: facility.name,
    method: each(methods.map(({ name }) => name[language])).join('; '),
    operation: each(methods.map(({ operation }) => operation)).join(', '),
  });
  return identityTest?.passed === true ? `${said} ${text.identityLost}` : said;
}

/** A method stands once for each of its operations, and is named once. */
function each(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
