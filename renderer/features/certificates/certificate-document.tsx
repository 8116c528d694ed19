import type { ReactNode } from 'react';
import type { CertificateStatement } from '../../../shared/domain/certificate/certificate-statement.ts';
import { documentTexts, fillText } from '../../../shared/text/documents/document-writing.ts';
import css from './certificate-document.module.css';
import { FirstPage } from './first-page.tsx';
import { GoodsPage, goodsPages } from './goods-page.tsx';
import { PaperPage } from './paper-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { RecordPage } from './record-page.tsx';

/** The certificate as paper: every page in the language in which it was issued. */
export function CertificateDocument(props: {
  readonly statement: CertificateStatement;
}): ReactNode {
  const { statement } = props;
  const language = statement.languages[0] ?? 'en';
  const text = documentTexts[language];
  const goods = goodsPages(statement.lines);
  const pages: readonly ReactNode[] = [
    <FirstPage key="first" statement={statement} language={language} />,
    ...goods.map((lines, index) => (
      <GoodsPage
        key={`goods ${index}`}
        statement={statement}
        language={language}
        lines={lines}
        isLast={index === goods.length - 1}
      />
    )),
    <RecordPage key="record" statement={statement} language={language} />,
    <PeoplePage key="people" statement={statement} language={language} />,
  ];
  return (
    <div className={css['pages']} lang={language}>
      {pages.map((page, index) => (
        <PaperPage
          key={index}
          number={statement.number}
          foot={fillText(text.page, { page: String(index + 1), pages: String(pages.length) })}
          sample={statement.sample ? text.sample : null}
        >
          {page}
        </PaperPage>
      ))}
    </div>
  );
}
