import type { ReactNode } from 'react';
import type { StatedLine } from '../../../../shared/domain/certificate/stated-goods.ts';
import {
  documentTexts,
  writeAmount,
  writeDate,
  writeQuantity,
  writeUnit,
} from '../../../../shared/text/documents/document-writing.ts';
import css from './certificate-document.module.css';
import type { PageProps } from './page-props.ts';
import { PaperFacts } from './paper-facts.tsx';

/** What was seized and what became of it, line by line; the balance stands under the last. */
export function GoodsPage(
  props: PageProps & {
    readonly lines: readonly StatedLine[];
    /** True under the last line of all. */
    readonly balance: boolean;
    /** The line that was sought. */
    readonly sought: number | null;
  },
): ReactNode {
  return (
    <>
      {props.lines.length > 0 && <GoodsTable {...props} />}
      {props.balance && <Balance {...props} />}
    </>
  );
}

function GoodsTable(props: Parameters<typeof GoodsPage>[0]): ReactNode {
  const { language } = props;
  const word = documentTexts[language].certificate;
  return (
    <>
      <h3 className={css['heading']}>{word.goods}</h3>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">№</th>
            <th scope="col">{word.description}</th>
            <th scope="col" className={css['right']}>
              {word.seized}
            </th>
            <th scope="col" className={css['right']}>
              {word.destroyed}
            </th>
            <th scope="col" className={css['right']}>
              {word.mass}
            </th>
            <th scope="col">{word.outcome}</th>
            <th scope="col">{word.waste}</th>
          </tr>
        </thead>
        <tbody>
          {props.lines.map((line) => (
            <GoodsRow
              key={line.line}
              line={line}
              language={language}
              isSought={line.line === props.sought}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

function GoodsRow(props: {
  readonly line: StatedLine;
  readonly language: PageProps['language'];
  readonly isSought: boolean;
}): ReactNode {
  const { line, language } = props;
  const word = documentTexts[language].certificate;
  const outcomes = {
    destroyed: word.outcomeDestroyed,
    partlyDestroyed: word.outcomePartlyDestroyed,
    refused: word.outcomeRefused,
    notFound: word.outcomeNotFound,
  };
  const mass = line.destroyedMassGrams;
  return (
    <tr id={`line-${line.line}`} data-sought={props.isSought || undefined}>
      <td className={css['code']}>{line.line}</td>
      <td>
        <strong>{line.description}</strong>
        <br />
        <span className={css['mono']}>{line.lotReference}</span>
        <br />
        <span className={css['mono']}>{line.seizureReference}</span>
        <br />
        <span className={css['small']}>{writeDate(line.seizureDay.value, language)}</span>
      </td>
      <td className={css['right']}>
        {writeQuantity(line.seized.amount, line.seized.unit, language)}
      </td>
      <td className={css['right']}>
        <strong>{writeQuantity(line.destroyed.amount, line.destroyed.unit, language)}</strong>
      </td>
      <td className={css['right']}>{mass === null ? '—' : writeAmount(mass, 'GRM', language)}</td>
      <td>
        {outcomes[line.outcome]}
        {line.outcomeNote !== null && <div className={css['small']}>{line.outcomeNote}</div>}
      </td>
      <td className={css['code']}>
        {line.wasteCode === null ? '—' : line.wasteCode.code}
        {line.wasteCode?.hazardous === true && (
          <div className={css['small']}>{word.hazardousWaste}</div>
        )}
      </td>
    </tr>
  );
}

function Balance({ statement, language }: PageProps): ReactNode {
  const word = documentTexts[language].certificate;
  const columns = [
    ['seized', word.seized],
    ['sampled', word.sampled],
    ['transferred', word.transferred],
    ['released', word.released],
    ['destroyed', word.destroyed],
    ['returnedToStock', word.returned],
    ['difference', word.difference],
  ] as const;
  return (
    <>
      <h3 className={css['heading']}>{word.balance}</h3>
      <p className={css['small']}>{word.balanceNote}</p>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{word.unit}</th>
            {columns.map(([key, title]) => (
              <th key={key} scope="col" className={css['right']}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statement.totals.balances.map((row) => (
            <tr key={row.unit}>
              <td>{writeUnit(row.unit, language)}</td>
              {columns.map(([key]) => (
                <td key={key} className={css['right']}>
                  {writeAmount(row[key], row.unit, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {statement.finding !== undefined && (
        <PaperFacts facts={[[word.finding, statement.finding]]} />
      )}
    </>
  );
}
