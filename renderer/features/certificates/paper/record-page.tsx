import type { ReactNode } from 'react';
import {
  documentTexts,
  fillText,
  writeDate,
  writeQuantity,
} from '../../../../shared/text/documents/document-writing.ts';
import css from './certificate-document.module.css';
import type { PageProps } from './page-props.ts';
import { PaperFacts } from './paper-facts.tsx';

/** How it was destroyed: conditions, plant and permit, transport, checklist, test. */
export function RecordPage({ statement, language }: PageProps): ReactNode {
  const word = documentTexts[language].certificate;
  const { facility, transport } = statement;
  const { permit } = facility;
  const conditions = statement.methods.flatMap((method) => method.conditions);
  return (
    <>
      <h3 className={css['heading']}>{word.howDestroyed}</h3>
      <PaperFacts
        facts={[
          [word.facility, [facility.name, facility.address].filter(Boolean).join(', ')],
          [word.operator, facility.operator],
          [
            word.permit,
            [
              permit.number,
              permit.issuer,
              permit.validFrom !== null && permit.validUntil !== null
                ? fillText(word.permitValid, {
                    from: writeDate(permit.validFrom, language),
                    until: writeDate(permit.validUntil, language),
                  })
                : null,
            ]
              .filter((part) => part !== null)
              .join(', '),
          ],
          [word.vehicle, transport?.vehicle ?? null],
          [word.driver, transport?.driver ?? null],
          [word.transportSeals, transport?.seals.join(', ') ?? null],
        ]}
      />
      {conditions.length > 0 && (
        <>
          <h3 className={css['heading']}>{word.conditions}</h3>
          <ul className={css['list']}>
            {conditions.map((condition) => (
              <li key={condition.text.en}>
                {condition.text[language]}{' '}
                <span className={css['small']}>
                  {fillText(word.confirmed, { name: condition.confirmedBy })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Checklist statement={statement} language={language} />
      <Emission statement={statement} language={language} />
    </>
  );
}

function Checklist({ statement, language }: PageProps): ReactNode {
  const word = documentTexts[language].certificate;
  const results = {
    done: word.checkDone,
    notDone: word.checkNotDone,
    notApplicable: word.checkNotApplicable,
  };
  const test = statement.identityTest;
  return (
    <>
      {statement.checklist.length > 0 && (
        <>
          <h3 className={css['heading']}>{word.checklist}</h3>
          <table className={css['table']}>
            <tbody>
              {statement.checklist.map((check) => (
                <tr key={check.code}>
                  <td>{check.text[language]}</td>
                  <td>
                    {results[check.result]}
                    {check.note !== null && <div className={css['small']}>{check.note}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {test !== null && (
        <PaperFacts
          facts={[
            [
              word.identityTest,
              [test.passed ? word.passed : word.failed, test.note, test.by]
                .filter((part) => part !== null)
                .join('. '),
            ],
          ]}
        />
      )}
    </>
  );
}

function Emission({ statement, language }: PageProps): ReactNode {
  const word = documentTexts[language].certificate;
  const { emission } = statement;
  if (emission === null) return null;
  const parts = [
    `${writeQuantity(emission.gramsCo2e, 'GRM', language)} CO₂e`,
    `${emission.factorSet} ${emission.factorYear}`,
    emission.estimated ? word.estimated : null,
  ];
  return <PaperFacts facts={[[word.emission, parts.filter((part) => part !== null).join(', ')]]} />;
}
