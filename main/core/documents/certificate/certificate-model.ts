import type { CertificateFile } from '../../../../shared/domain/certificate/certificate-file.ts';
import { certificateDeclaration } from '../../../../shared/text/documents/certificate-declaration.ts';
import { documentTexts, writeTime } from '../../../../shared/text/documents/document-writing.ts';
import type { Cell, DocumentModel, Fact, Signature } from '../document-model.ts';
import {
  CertificateWords,
  dotted,
  large,
  mono,
  plain,
  quiet,
  roleWord,
  tied,
} from './certificate-words.ts';
import { goodsBlocks } from './goods-blocks.ts';
import { packageBlocks } from './package-blocks.ts';
import { recordBlocks } from './record-blocks.ts';
import { proofBlocks } from './proof-blocks.ts';

/**
 * The certificate as a document: a face that people sign and frame, the goods table, the record
 * of the destruction and the proof. A pure function of the file it will carry (pattern 17).
 */
export function certificateModel(file: CertificateFile): DocumentModel {
  const { statement, proof } = file;
  const words = new CertificateWords(statement);
  const title = statement.corrects === null ? 'title' : 'titleCorrection';
  return {
    language: words.lead,
    title: `${words.leadWord(title)} ${statement.number}`,
    author: statement.authority.name[words.lead],
    createdAt: statement.issuedAt,
    sample: statement.sample
      ? words.languages.map((language) => documentTexts[language].sample)
      : [],
    footer: {
      reference: statement.number,
      hash: proof.statementHash,
      page: words.each((language) => documentTexts[language].page),
    },
    blocks: [
      {
        kind: 'face',
        authority: words.name(statement.authority.name),
        letterhead: statement.authority.letterhead.map((line) => words.name(line)),
        title: words.word(title),
        number: statement.number,
      },
      {
        kind: 'declaration',
        paragraphs: words.languages.map((language) => ({
          language,
          text: tied(certificateDeclaration(statement, language)),
        })),
      },
      { kind: 'facts', items: faceFacts(words) },
      {
        kind: 'sealAndSignatures',
        seal: { text: proof.seal, caption: words.word('sealCaption') },
        signatures: signatures(words),
      },
      ...goodsBlocks(words),
      ...recordBlocks(words),
      ...packageBlocks(words),
      ...proofBlocks(words, proof),
    ],
  };
}

function faceFacts(words: CertificateWords): readonly Fact[] {
  const { statement } = words;
  const { destruction, order, totals, site } = statement;
  const start = writeTime(destruction.startedAt, site.timeZone);
  const end = writeTime(destruction.endedAt, site.timeZone);
  const oneDay = words.instant(destruction.startedAt).startsWith(words.date(destruction.on));
  const span = oneDay
    ? `${start.time} – ${end.time}`
    : `${words.instant(destruction.startedAt)} – ${words.instant(destruction.endedAt)}`;
  const corrects = statement.corrects;
  return [
    ...(corrects === null
      ? []
      : [words.fact('corrects', [mono(corrects.number), plain(`\n${corrects.reason}`)], true)]),
    words.fact('destroyedTotal', [large(totalDestroyed(words))]),
    words.fact('destroyedOn', [
      large(words.date(destruction.on)),
      quiet(`\n${span} (${end.offset})`),
    ]),
    words.fact(
      'destroyedMass',
      totals.destroyedMassGrams === null ? '–' : words.quantity(totals.destroyedMassGrams, 'GRM'),
    ),
    words.fact('lines', [
      plain(String(statement.lines.length)),
      quiet(`\n${words.leadWord('seeGoods')}`),
    ]),
    words.fact('method', methodNames(words)),
    words.fact('place', [
      plain(statement.facility.name),
      quiet(`\n${dotted([statement.facility.address])}`),
    ]),
    words.fact('order', [
      mono(order.reference),
      ...order.approvals.map(({ person, at }) =>
        quiet(`\n${words.leadWord('approvedBy')}: ${person.name}, ${words.instant(at)}`),
      ),
    ]),
    words.fact('basis', basisText(words)),
  ];
}

function totalDestroyed(words: CertificateWords): string {
  const { balances } = words.statement.totals;
  return balances.map(({ destroyed, unit }) => words.quantity(destroyed, unit)).join('\n');
}

function methodNames(words: CertificateWords): Cell {
  return words.statement.methods.flatMap((method, index) => {
    const names = words.name(method.name);
    return [
      plain(`${index === 0 ? '' : '\n'}${names.lead} · ${method.operation}`),
      quiet(`\n${dotted(names.also)}`),
    ];
  });
}

function basisText(words: CertificateWords): Cell {
  return words.statement.bases.flatMap(({ name, document }, index) => {
    const { lead, also } = words.name(name);
    const day = document.day === null ? '' : `, ${words.date(document.day)}`;
    return [
      plain(`${index === 0 ? '' : '\n'}${lead}`),
      quiet(`\n${dotted(also)}`),
      quiet(`\n${document.title} №\u00a0${document.number}${day}`),
    ];
  });
}

/** Who signs: those who approved, stood there and issued, each once in each part they played. */
function signatures(words: CertificateWords): readonly Signature[] {
  const { order, people, issuedBy, issuedAt } = words.statement;
  const signing = people.filter(({ role }) => role !== 'observer');
  return [
    ...order.approvals.map(({ person }) => ({
      role: words.word('roleApprover'),
      name: person.name,
      detail: dotted([person.position, person.organisation]),
    })),
    ...signing.map((presence) => ({
      role: words.word(roleWord(presence)),
      name: presence.person.name,
      detail: dotted([
        presence.person.position,
        presence.person.organisation,
        presence.outside ? words.leadWord('outside') : null,
      ]),
    })),
    {
      role: words.word('issuedBy'),
      name: issuedBy.name,
      detail: dotted([issuedBy.position, words.instant(issuedAt)]),
    },
  ];
}
