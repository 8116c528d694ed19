import { residueMass } from '../../../../shared/domain/certificate/stated-run.ts';
import type { StatedResidue } from '../../../../shared/domain/certificate/stated-run.ts';
import {
  writeAmount,
  writeNumber,
  writeUnit,
} from '../../../../shared/text/documents/document-writing.ts';
import type { CertificateWord } from '../../../../shared/text/documents/document-text.ts';
import type { Block, Cell, Fact, TableColumn } from '../document-model.ts';
import type { CertificateWords } from './certificate-words.ts';
import { dotted, joined, mono, plain, quiet, roleWord, strong } from './certificate-words.ts';
import { balanceParts } from './goods-blocks.ts';

/** How, where and before whom it was done, what is left, and how the quantities balance. */
export function recordBlocks(words: CertificateWords): readonly Block[] {
  return [
    { kind: 'heading', text: words.word('howDestroyed') },
    { kind: 'facts', items: [...methodFacts(words), ...facilityFacts(words)] },
    ...transportBlocks(words),
    ...checklistBlocks(words),
    ...peopleBlocks(words),
    ...residueBlocks(words),
    ...balanceBlocks(words),
    ...furtherBlocks(words),
  ];
}

function methodFacts(words: CertificateWords): readonly Fact[] {
  return words.statement.methods.flatMap((method) => {
    const operation =
      method.operationName === null
        ? method.operation
        : `${method.operation}, ${words.name(method.operationName).lead}`;
    const conditions = method.conditions.flatMap(({ text, confirmedBy }, index) => [
      plain(`${index === 0 ? '' : '\n'}${words.name(text).lead}`),
      quiet(`\n${words.leadWord('confirmed', { name: confirmedBy })}`),
    ]);
    return [
      words.fact('method', words.stacked(words.name(method.name))),
      words.fact('operation', operation),
      ...(conditions.length === 0 ? [] : [words.fact('conditions', conditions, true)]),
    ];
  });
}

function facilityFacts(words: CertificateWords): readonly Fact[] {
  const { facility, identityTest } = words.statement;
  const { permit } = facility;
  const { validFrom, validUntil } = permit;
  const valid = words.leadWord('permitValid', {
    from: validFrom === null ? '…' : words.date(validFrom),
    until: validUntil === null ? '…' : words.date(validUntil),
  });
  const known = validFrom !== null || validUntil !== null;
  const test =
    identityTest === null
      ? []
      : [
          words.fact('identityTest', [
            plain(words.leadWord(identityTest.passed ? 'passed' : 'failed')),
            quiet(`\n${words.name(identityTest.method).lead}`),
            quiet(
              `\n${dotted([identityTest.by, words.instant(identityTest.at), identityTest.note])}`,
            ),
          ]),
        ];
  return [
    words.fact('facility', [plain(facility.name), quiet(`\n${facility.address ?? ''}`)]),
    words.fact('operator', facility.operator),
    words.fact('permit', [
      mono(permit.number),
      quiet(`\n${dotted([permit.issuer, known ? valid : null])}`),
    ]),
    ...test,
  ];
}

function transportBlocks(words: CertificateWords): readonly Block[] {
  const { transport } = words.statement;
  if (transport === null) return [];
  const kilograms = (grams: number): string => writeAmount(grams, 'GRM', words.lead);
  const weighings: Block = {
    kind: 'table',
    columns: [
      column(words, 'weighing', '*'),
      column(words, 'weighedAt', 120),
      column(words, 'gross', 70, 'right'),
      column(words, 'tare', 70, 'right'),
      column(words, 'net', 70, 'right'),
    ],
    rows: transport.weighings.map((weighing) => [
      [mono(weighing.ticket)],
      weighing.at === null ? '–' : words.instant(weighing.at),
      kilograms(weighing.grossGrams),
      kilograms(weighing.tareGrams),
      kilograms(weighing.netGrams),
    ]),
    foot: [],
  };
  return [
    { kind: 'heading', text: words.word('transport') },
    {
      kind: 'facts',
      items: [
        words.fact('vehicle', transport.vehicle),
        words.fact('driver', dotted([transport.driver, transport.carrier])),
        words.fact('consignmentNote', transport.consignmentNote ?? '–'),
        words.fact(
          'transportSeals',
          transport.seals.length === 0 ? '–' : [mono(transport.seals.map(joined).join(', '))],
        ),
      ],
    },
    ...(transport.weighings.length === 0 ? [] : [weighings]),
  ];
}

function checklistBlocks(words: CertificateWords): readonly Block[] {
  const { checklist } = words.statement;
  if (checklist.length === 0) return [];
  const results = {
    done: 'checkDone',
    notDone: 'checkNotDone',
    notApplicable: 'checkNotApplicable',
  } as const;
  return [
    { kind: 'heading', text: words.word('checklist') },
    {
      kind: 'table',
      columns: [column(words, 'description', '*'), column(words, 'outcome', 110)],
      rows: checklist.map((check) => [
        check.note === null
          ? words.name(check.text).lead
          : [plain(words.name(check.text).lead), quiet(`\n${check.note}`)],
        words.leadWord(results[check.result]),
      ]),
      foot: [],
    },
  ];
}

function peopleBlocks(words: CertificateWords): readonly Block[] {
  const facts = words.statement.people.map((presence): Fact => {
    const span = words.span(presence.from, presence.until);
    const { person, outside } = presence;
    const place = [
      person.position,
      person.organisation,
      outside ? words.leadWord('outside') : null,
    ];
    return words.fact(roleWord(presence), [
      plain(person.name),
      quiet(`\n${dotted(place)}`),
      quiet(span === null ? '' : `\n${span}`),
    ]);
  });
  return [
    { kind: 'heading', text: words.word('people') },
    { kind: 'facts', items: facts },
  ];
}

/** What is left, its sum, and under it the mass that it is left of. */
function residueBlocks(words: CertificateWords): readonly Block[] {
  const { residues, totals, noResidueReason } = words.statement;
  const heading: Block = { kind: 'heading', text: words.word('residues') };
  if (residues.length === 0) {
    const none: Block = { kind: 'note', text: words.word('noResidues') };
    return [heading, none, ...saidBlocks(words, 'noResidueReason', noResidueReason)];
  }
  return [
    heading,
    {
      kind: 'table',
      columns: [
        column(words, 'description', '*'),
        column(words, 'wasteCode', 78),
        column(words, 'destination', 170),
        column(words, 'mass', 70, 'right'),
      ],
      rows: residues.map((residue) => [
        residue.description,
        residue.wasteCode ?? '–',
        destinationCell(words, residue),
        writeAmount(residue.massGrams, 'GRM', words.lead),
      ]),
      foot: [
        massRow(words, 'total', residueMass(residues)),
        massRow(words, 'destroyedMass', totals.destroyedMassGrams),
      ],
    },
  ];
}

/** Where a residue went, and under it the document that it left with. */
function destinationCell(words: CertificateWords, residue: StatedResidue): Cell {
  const { destination, document } = residue;
  if (document === undefined) return destination;
  const number = document.split(' ').map(joined).join(' ');
  return [plain(destination), quiet(`\n${words.leadWord('residueDocument')}: ${number}`)];
}

function massRow(words: CertificateWords, label: CertificateWord, grams: number | null): Cell[] {
  const mass = grams === null ? '–' : writeAmount(grams, 'GRM', words.lead);
  const { lead, also } = words.word(label);
  return [[strong(lead), quiet(`\n${dotted(also)}`)], '', '', [strong(mass)]];
}

function balanceBlocks(words: CertificateWords): readonly Block[] {
  return [
    { kind: 'heading', text: words.word('balance') },
    {
      kind: 'table',
      columns: [
        column(words, 'unit', '*'),
        ...balanceParts.map(({ word }) => column(words, word, 57, 'right')),
      ],
      rows: words.statement.totals.balances.map((balance) => [
        writeUnit(balance.unit, words.lead),
        ...balanceParts.map(({ part }) => writeAmount(balance[part], balance.unit, words.lead)),
      ]),
      foot: [],
    },
    { kind: 'note', text: words.word('balanceNote') },
    ...saidBlocks(words, 'finding', words.statement.finding),
  ];
}

/** What a person wrote, whole; nothing where nobody wrote. */
function saidBlocks(
  words: CertificateWords,
  label: CertificateWord,
  said: string | undefined,
): readonly Block[] {
  return said === undefined ? [] : [{ kind: 'facts', items: [words.fact(label, said, true)] }];
}

function furtherBlocks(words: CertificateWords): readonly Block[] {
  const { emission, costs, objections, photos } = words.statement;
  const phases = { before: 'photoBefore', during: 'photoDuring', after: 'photoAfter' } as const;
  const facts: Fact[] = [];
  if (emission !== null) {
    const mass = words.quantity(emission.gramsCo2e, 'GRM');
    const source = dotted([
      `${emission.factorSet} ${emission.factorYear}`,
      emission.estimated ? words.leadWord('estimated') : null,
    ]);
    facts.push(words.fact('emission', [plain(`${mass} CO₂e`), quiet(`\n${source}`)]));
  }
  for (const { what, amount, payer } of costs) {
    const major = (amount.minorUnits / 100).toFixed(2);
    facts.push(
      words.fact('costs', [
        plain(`${writeNumber(major, words.lead)} ${amount.currency}`),
        quiet(
          `\n${dotted([what, payer === null ? null : `${words.leadWord('payer')}: ${payer}`])}`,
        ),
      ]),
    );
  }
  for (const objection of objections) facts.push(words.fact('objections', objection, true));
  const listed = photos.flatMap(({ phase, sha256, caption }, index) => [
    mono(`${index === 0 ? '' : '\n'}${sha256}`),
    quiet(`   ${dotted([words.leadWord(phases[phase]), caption])}`),
  ]);
  // That there is none is said, too: DW-13 asks for them.
  const said = listed.length === 0 ? words.leadWord('photosNone') : listed;
  facts.push(words.fact('photos', said, true));
  return [
    { kind: 'heading', text: words.word('record') },
    { kind: 'facts', items: facts },
  ];
}

function column(
  words: CertificateWords,
  word: CertificateWord,
  width: number | '*',
  align: 'left' | 'right' = 'left',
): TableColumn {
  return { label: words.word(word), width, align };
}
