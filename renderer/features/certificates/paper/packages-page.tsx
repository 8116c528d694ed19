import type { ReactNode } from 'react';
import { documentTexts, writeAmount } from '../../../../shared/text/documents/document-writing.ts';
import type { PackageOfLine } from './certificate-sheets.ts';
import css from './certificate-document.module.css';
import type { PageProps } from './page-props.ts';

/** Every package with its seals, its weight and what the re-verification found (DW-06). */
export function PackagesPage(props: {
  readonly packages: readonly PackageOfLine[];
  readonly language: PageProps['language'];
}): ReactNode {
  const { language } = props;
  const word = documentTexts[language].certificate;
  const found = {
    verified: word.packageVerified,
    mismatch: word.packageMismatch,
    waiting: word.packageWaiting,
  };
  return (
    <>
      <h3 className={css['heading']}>{word.packagesAnnex}</h3>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">№</th>
            <th scope="col">{word.package}</th>
            <th scope="col">{word.sealNumbers}</th>
            <th scope="col" className={css['right']}>
              {word.gross}
            </th>
            <th scope="col">{word.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {props.packages.map(({ line, one }) => (
            <tr key={`${line} ${one.reference}`}>
              <td className={css['code']}>{line}</td>
              <td className={css['mono']}>{one.reference}</td>
              <td className={css['mono']}>{one.seals.length === 0 ? '—' : one.seals.join(', ')}</td>
              <td className={css['right']}>
                {one.grossGrams === null ? '—' : writeAmount(one.grossGrams, 'GRM', language)}
              </td>
              <td>{found[one.verification]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
