import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CertificateStatement } from '../../../../shared/domain/certificate/certificate-statement.ts';
import { documentTexts, fillText } from '../../../../shared/text/documents/document-writing.ts';
import { exhaustive } from '../../../../shared/kernel/exhaustive.ts';
import { useText } from '../../../i18n/use-text.ts';
import css from './certificate-document.module.css';
import { certificateSheets, linesNaming, sheetOfLine } from './certificate-sheets.ts';
import type { CertificateSheet } from './certificate-sheets.ts';
import { FirstPage } from './first-page.tsx';
import { GoodsPage } from './goods-page.tsx';
import { PackagesPage } from './packages-page.tsx';
import type { PageProps } from './page-props.ts';
import { PaperPage } from './paper-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { RecordPage } from './record-page.tsx';
import { SheetBar } from './sheet-bar.tsx';
import { useNearSheets } from './use-near-sheets.ts';

/** Fewer sheets are turned by scrolling alone. */
const fewSheets = 6;

/**
 * The certificate as paper: every page in the language in which it was issued. Of a long one only
 * the sheets near the view are drawn; its lines are found by the bar above it.
 */
export function CertificateDocument(props: {
  readonly statement: CertificateStatement;
  /** Text of the QR seal. */
  readonly seal: string;
  /** Of the stored file, lower-case hex; null while the file is being written. */
  readonly sha256: string | null;
}): ReactNode {
  const { statement, seal } = props;
  const copy = useCopyWords(statement.number, props.sha256);
  const language = statement.languages[0] ?? 'en';
  const text = documentTexts[language];
  const sheets = useMemo(() => certificateSheets(statement), [statement]);
  const around = useRef<HTMLDivElement>(null);
  const near = useNearSheets(around, sheets.length);
  const [line, setLine] = useState<number | null>(null);
  const sheetWithLine = line === null ? null : sheetOfLine(sheets, line);
  useEffect(() => {
    if (line !== null) document.querySelector(`#line-${line}`)?.scrollIntoView({ block: 'center' });
  }, [line]);
  const goTo = (sheet: number): void => {
    const target = around.current?.querySelector(`[data-sheet="${sheet}"]`);
    target?.scrollIntoView({ block: 'start' });
  };
  return (
    <>
      {sheets.length > fewSheets && (
        <SheetBar
          sheets={sheets.length}
          read={near.read}
          onSheet={goTo}
          find={(sought) => linesNaming(statement.lines, sought)}
          onLine={setLine}
        />
      )}
      <div className={css['pages']} lang={language} ref={around}>
        {sheets.map((sheet, index) => (
          <PaperPage
            key={index}
            sheet={index}
            number={statement.number}
            foot={fillText(text.page, { page: String(index + 1), pages: String(sheets.length) })}
            sample={statement.sample ? text.sample : null}
            copy={copy}
            height={near.heightOf(index)}
          >
            {near.isDrawn(index) || index === sheetWithLine ? (
              <Sheet sheet={sheet} statement={statement} language={language} {...{ seal, line }} />
            ) : undefined}
          </PaperPage>
        ))}
      </div>
    </>
  );
}

/** What a sheet printed from the screen says of itself: the certificate is the file (CT-02). */
function useCopyWords(number: string, sha256: string | null): string {
  const t = useText();
  const name = `${number}.pdf`;
  return sha256 === null
    ? t('page.certificate.copyOfComing', { name })
    : t('page.certificate.copy', { name, sha256 });
}

function Sheet(
  props: PageProps & {
    readonly sheet: CertificateSheet;
    readonly seal: string;
    /** The line that was sought. */
    readonly line: number | null;
  },
): ReactNode {
  const { sheet, statement, language } = props;
  switch (sheet.kind) {
    case 'first':
      return <FirstPage statement={statement} language={language} seal={props.seal} />;
    case 'goods':
      return (
        <GoodsPage
          statement={statement}
          language={language}
          lines={sheet.lines}
          balance={sheet.balance}
          sought={props.line}
        />
      );
    case 'record':
      return <RecordPage statement={statement} language={language} />;
    case 'people':
      return <PeoplePage statement={statement} language={language} />;
    case 'packages':
      return <PackagesPage packages={sheet.packages} language={language} />;
    default:
      return exhaustive(sheet);
  }
}
