import type { ReactNode } from 'react';
import {
  documentTexts,
  fillText,
  writeDate,
  writeQuantity,
  writeTime,
} from '../../../shared/text/documents/document-writing.ts';
import css from './certificate-document.module.css';
import type { PageProps } from './page-props.ts';
import { PaperFacts } from './paper-facts.tsx';

/** Who certifies what: letterhead, number, the sentence that counts, and the key facts. */
export function FirstPage({ statement, language }: PageProps): ReactNode {
  const text = documentTexts[language];
  const word = text.certificate;
  const totals = statement.totals.balances
    .filter(({ destroyed }) => destroyed > 0)
    .map(({ destroyed, unit }) => writeQuantity(destroyed, unit, language));
  const method = statement.methods[0];
  const facility = statement.facility.name;
  const declaration = fillText(word.declaration, {
    totals: totals.join(', '),
    day: writeDate(statement.destruction.on, language),
    facility,
    method: method?.name[language] ?? '',
    operation: method?.operation ?? '',
  });
  return (
    <>
      <header className={css['letterhead']}>
        <p className={css['authority']}>{statement.authority.name[language]}</p>
        {statement.authority.letterhead.map((line) => (
          <p key={line.en}>{line[language]}</p>
        ))}
        <p>{statement.site.name}</p>
      </header>
      <h2 className={css['title']}>
        {statement.corrects === null ? word.title : word.titleCorrection}
      </h2>
      <p className={css['number']}>{statement.number}</p>
      <p className={css['declaration']}>{declaration}</p>
      {statement.identityTest?.passed === true && <p>{word.identityLost}</p>}
      <KeyFacts statement={statement} language={language} />
    </>
  );
}

function KeyFacts({ statement, language }: PageProps): ReactNode {
  const word = documentTexts[language].certificate;
  const { destruction, site, order } = statement;
  const start = writeTime(destruction.startedAt, site.timeZone);
  const end = writeTime(destruction.endedAt, site.timeZone);
  const mass = statement.totals.destroyedMassGrams;
  return (
    <PaperFacts
      facts={[
        [word.destroyedOn, writeDate(destruction.on, language)],
        [word.time, `${start.time} – ${end.time} (${end.offset})`],
        [word.place, [statement.facility.name, statement.facility.address].join(', ')],
        [word.method, statement.methods.map(({ name }) => name[language]).join(', ')],
        [
          word.operation,
          statement.methods
            .map(({ operation, operationName }) =>
              [operation, operationName?.[language] ?? '']
                .filter((part) => part !== '')
                .join(' · '),
            )
            .join(', '),
        ],
        [word.order, order.reference],
        [word.approvedBy, order.approvals.map(({ person }) => person.name).join(', ')],
        [
          word.basis,
          statement.bases.map(({ name, document }) => (
            <div key={`${document.number} ${document.title}`}>
              {name[language]}: {document.number}
              {document.day !== null && `, ${writeDate(document.day, language)}`}
            </div>
          )),
        ],
        [word.destroyedMass, mass === null ? null : writeQuantity(mass, 'GRM', language)],
        [word.lines, String(statement.lines.length)],
        [word.issued, `${writeDate(statement.issuedOn, language)}, ${statement.issuedBy.name}`],
        [
          word.corrects,
          statement.corrects === null
            ? null
            : `${statement.corrects.number}. ${statement.corrects.reason}`,
        ],
      ]}
    />
  );
}
