import type { ReactNode } from 'react';
import { certificateDeclaration } from '../../../../shared/text/documents/certificate-declaration.ts';
import {
  documentTexts,
  writeDate,
  writeQuantity,
  writeTime,
} from '../../../../shared/text/documents/document-writing.ts';
import css from './certificate-document.module.css';
import type { PageProps } from './page-props.ts';
import { PaperEmblem } from './paper-emblem.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { SealCode } from './seal-code.tsx';

/** Who certifies what: letterhead, number, the sentence that counts, the key facts, the seal. */
export function FirstPage(props: PageProps & { readonly seal: string }): ReactNode {
  const { statement, language } = props;
  const word = documentTexts[language].certificate;
  const title = statement.corrects === null ? 'title' : 'titleCorrection';
  const others = [...new Set(statement.languages)].filter((other) => other !== language);
  return (
    <div className={css['face']}>
      <header className={css['letterhead']}>
        <PaperEmblem />
        <p className={css['authority']}>{statement.authority.name[language]}</p>
        {others.map((other) => (
          <p key={other} lang={other} className={css['small']}>
            {statement.authority.name[other]}
          </p>
        ))}
        {statement.authority.letterhead.map((line) => (
          <p key={line.en} className={css['small']}>
            {line[language]}
          </p>
        ))}
        <p className={css['small']}>{statement.site.name}</p>
      </header>
      <h2 className={css['title']}>{word[title]}</h2>
      {others.length > 0 && (
        <p className={css['titles']}>
          {others.map((other) => documentTexts[other].certificate[title]).join('  ·  ')}
        </p>
      )}
      <p className={css['number']}>{statement.number}</p>
      <p className={css['declaration']}>{certificateDeclaration(statement, language)}</p>
      {others.map((other) => (
        <p key={other} lang={other} className={css['alsoDeclared']}>
          {certificateDeclaration(statement, other)}
        </p>
      ))}
      <KeyFacts statement={statement} language={language} />
      <figure className={css['seal']}>
        <SealCode seal={props.seal} label={word.sealCaption} />
        <figcaption className={css['small']}>{word.sealCaption}</figcaption>
      </figure>
    </div>
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
        [
          word.place,
          [statement.facility.name, statement.facility.address].filter(Boolean).join(', '),
        ],
        [word.method, [...new Set(statement.methods.map(({ name }) => name[language]))].join(', ')],
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
