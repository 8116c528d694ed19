import type { ReactNode } from 'react';
import { residueMass } from '../../../../shared/domain/certificate/stated-run.ts';
import type { StatedResidue } from '../../../../shared/domain/certificate/stated-run.ts';
import { documentTexts, writeAmount } from '../../../../shared/text/documents/document-writing.ts';
import css from './certificate-document.module.css';
import type { PageProps } from './page-props.ts';

/** Who was there, what was left, what was photographed, and who issued it. */
export function PeoplePage({ statement, language }: PageProps): ReactNode {
  const word = documentTexts[language].certificate;
  const roles = {
    operator: word.roleOperator,
    witness: word.roleWitness,
    chair: word.roleChair,
    member: word.roleMember,
    observer: word.roleObserver,
  };
  return (
    <>
      <h3 className={css['heading']}>{word.people}</h3>
      <table className={css['table']}>
        <tbody>
          {statement.people.map(({ role, person, outside }) => (
            <tr key={`${role} ${person.name}`}>
              <td>
                <strong>{person.name}</strong>
                <div className={css['small']}>
                  {[person.position, person.organisation].filter(Boolean).join(', ')}
                </div>
              </td>
              <td>
                {roles[role]}
                {outside && <div className={css['small']}>{word.outside}</div>}
              </td>
              <td className={css['sign']}>{word.signature}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Residues statement={statement} language={language} />
      <Photos statement={statement} language={language} />
    </>
  );
}

function Residues({ statement, language }: PageProps): ReactNode {
  const word = documentTexts[language].certificate;
  return (
    <>
      <h3 className={css['heading']}>{word.residues}</h3>
      {statement.residues.length === 0 ? (
        <p>
          {word.noResidues}
          {statement.noResidueReason !== undefined && (
            <span className={css['small']}>
              {' '}
              {word.noResidueReason}: {statement.noResidueReason}
            </span>
          )}
        </p>
      ) : (
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">{word.description}</th>
              <th scope="col" className={css['right']}>
                {word.mass}
              </th>
              <th scope="col">{word.wasteCode}</th>
              <th scope="col">{word.destination}</th>
            </tr>
          </thead>
          <tbody>
            {statement.residues.map((residue) => (
              <tr key={residueKey(residue)}>
                <td>{residue.description}</td>
                <td className={css['right']}>{writeAmount(residue.massGrams, 'GRM', language)}</td>
                <td className={css['code']}>{residue.wasteCode ?? '—'}</td>
                <td className={css['destination']}>
                  {residue.destination}
                  {residue.document !== undefined && (
                    <div className={css['small']}>
                      {word.residueDocument}: {residue.document}
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <MassRow
              label={word.total}
              grams={residueMass(statement.residues)}
              language={language}
            />
            <MassRow
              label={word.destroyedMass}
              grams={statement.totals.destroyedMassGrams}
              language={language}
            />
          </tfoot>
        </table>
      )}
    </>
  );
}

/** Two loads of one ash may differ in nothing but the document that each left with. */
function residueKey({ description, massGrams, destination, document = '' }: StatedResidue): string {
  return `${description} ${massGrams} ${destination} ${document}`;
}

function MassRow(props: {
  readonly label: string;
  readonly grams: number | null;
  readonly language: PageProps['language'];
}): ReactNode {
  const { label, grams, language } = props;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={css['right']}>
        <strong>{grams === null ? '—' : writeAmount(grams, 'GRM', language)}</strong>
      </td>
      <td colSpan={2} />
    </tr>
  );
}

function Photos({ statement, language }: PageProps): ReactNode {
  const word = documentTexts[language].certificate;
  const phases = {
    before: word.photoBefore,
    during: word.photoDuring,
    after: word.photoAfter,
  };
  return (
    <>
      <h3 className={css['heading']}>{word.photos}</h3>
      {statement.photos.length === 0 ? (
        <p>{word.photosNone}</p>
      ) : (
        <table className={css['table']}>
          <tbody>
            {statement.photos.map((photo) => (
              <tr key={photo.sha256}>
                <td>{phases[photo.phase]}</td>
                <td className={css['hash']}>{photo.sha256}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
