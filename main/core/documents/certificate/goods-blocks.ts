import type { CertificateWord } from '../../../../shared/text/documents/document-text.ts';
import type { StatedLine } from '../../../../shared/domain/certificate/stated-goods.ts';
import {
  documentTexts,
  writeAmount,
  writeUnit,
} from '../../../../shared/text/documents/document-writing.ts';
import type { Block, Cell, TableColumn } from '../document-model.ts';
import type { CertificateWords } from './certificate-words.ts';
import { dotted, fixed, mono, plain, quiet, strong, tied } from './certificate-words.ts';
import { packagesInShort } from './package-blocks.ts';

type Part =
  | 'seized'
  | 'sampled'
  | 'transferred'
  | 'released'
  | 'destroyed'
  | 'returnedToStock'
  | 'difference';

/** Every part of a balance in its order, with the words over it. */
export const balanceParts: readonly { readonly part: Part; readonly word: CertificateWord }[] = [
  { part: 'seized', word: 'seized' },
  { part: 'sampled', word: 'sampled' },
  { part: 'transferred', word: 'transferred' },
  { part: 'released', word: 'released' },
  { part: 'destroyed', word: 'destroyed' },
  { part: 'returnedToStock', word: 'returned' },
  { part: 'difference', word: 'difference' },
];

const alwaysShown: readonly Part[] = ['seized', 'destroyed', 'difference'];

/** A longer note on the outcome stands under the description: its own column is narrow. */
const longestShortNote = 60;

/** More lines, or more columns than this, need the broad page. */
const mostCompactLines = 12;
const mostCompactParts = 4;

/**
 * The goods table: on broad pages, or, when it is small, above the record on upright ones. A
 * part that is nil on every line has no column here; the balance of quantities shows it as nil,
 * so nothing is left unsaid.
 */
export function goodsBlocks(words: CertificateWords): readonly Block[] {
  const { lines } = words.statement;
  const shown = balanceParts.filter(
    ({ part }) => alwaysShown.includes(part) || lines.some((line) => line[part].amount !== 0),
  );
  const compact = lines.length <= mostCompactLines && shown.length <= mostCompactParts;
  const heading: Block = { kind: 'heading', text: words.word('goods') };
  if (compact) {
    return [{ kind: 'page', orientation: 'portrait' }, heading, goodsTable(words, shown, true)];
  }
  return [
    { kind: 'page', orientation: 'landscape' },
    heading,
    goodsTable(words, shown, false),
    { kind: 'page', orientation: 'portrait' },
  ];
}

function goodsTable(words: CertificateWords, shown: typeof balanceParts, compact: boolean): Block {
  const { lines } = words.statement;
  const width = compact ? 50 : shown.length > 5 ? 47 : 56;
  const parts = shown.map(({ part }) => part);
  return {
    kind: 'table',
    columns: [
      { label: { lead: '№', also: [] }, align: 'right', width: compact ? 16 : 22 },
      ...(compact ? [] : [lotColumn(words)]),
      { label: words.word('description'), align: 'left', width: '*' },
      { label: words.word('unit'), align: 'left', width: compact ? 32 : 40 },
      ...shown.map(({ word }): TableColumn => ({ label: words.word(word), align: 'right', width })),
      { label: words.word('mass'), align: 'right', width: compact ? 45 : 52 },
      { label: words.word('outcome'), align: 'left', width: 56 },
    ],
    rows: lines.map((line) => goodsRow(words, line, parts, compact)),
    foot: footRows(words, parts, compact),
  };
}

function lotColumn(words: CertificateWords): TableColumn {
  const label = words.each((language) => {
    const { lot, seizure } = documentTexts[language].certificate;
    return `${lot}, ${seizure.toLocaleLowerCase(language)}`;
  });
  return { label, align: 'left', width: 88 };
}

function goodsRow(
  words: CertificateWords,
  line: StatedLine,
  parts: readonly Part[],
  compact: boolean,
): Cell[] {
  const seizureDay = words.date(line.seizureDay.value);
  const described = [strong(line.description), quiet(`\n${lineDetail(words, line)}`)];
  return [
    String(line.line),
    ...(compact
      ? [
          [
            ...described,
            mono(`\n${line.lotReference}\n${line.seizureReference}`),
            quiet(`  ${seizureDay}`),
          ],
        ]
      : [
          [mono(`${line.lotReference}\n${line.seizureReference}`), quiet(`\n${seizureDay}`)],
          described,
        ]),
    writeUnit(line.seized.unit, words.lead),
    ...parts.map((part) => writeAmount(line[part].amount, line[part].unit, words.lead)),
    line.destroyedMassGrams === null
      ? '–'
      : writeAmount(line.destroyedMassGrams, 'GRM', words.lead),
    outcomeCell(words, line),
  ];
}

function lineDetail(words: CertificateWords, line: StatedLine): string {
  const { packages, outcomeNote: note } = line;
  const facts = dotted([
    words.name(line.category.name).lead,
    line.brand,
    line.hsCode === null ? null : tied(`HS ${line.hsCode}`),
    wasteText(words, line),
    line.baselCode === null ? null : `${words.leadWord('basel')}${fixed}${line.baselCode}`,
    line.hazards.length === 0
      ? null
      : `${words.leadWord('hazard')}: ${line.hazards.map(tied).join(', ')}`,
  ]);
  const packed = packagesInShort(words, packages);
  const explained = line.differenceExplanation;
  return [
    facts,
    packed === '' ? null : `${words.leadWord('packages')}: ${packed}`,
    explained === null ? null : `${words.leadWord('difference')}: ${explained}`,
    note === null || isShortNote(note) ? null : `${words.leadWord('outcome')}: ${note}`,
  ]
    .filter((text) => text !== null)
    .join('\n');
}

/** The code with the star of a hazardous waste, which the code itself may bear already. */
function wasteText(words: CertificateWords, { wasteCode }: StatedLine): string | null {
  if (wasteCode === null) return null;
  const { code, hazardous } = wasteCode;
  const said = `${words.leadWord('waste')} ${code}`.replaceAll(' ', fixed);
  if (!hazardous) return said;
  return `${said}${code.endsWith('*') ? '' : '*'} (${words.leadWord('hazardousWaste')})`;
}

function outcomeCell(words: CertificateWords, line: StatedLine): Cell {
  const outcome = {
    destroyed: 'outcomeDestroyed',
    partlyDestroyed: 'outcomePartlyDestroyed',
    refused: 'outcomeRefused',
    notFound: 'outcomeNotFound',
  } as const;
  const word = words.leadWord(outcome[line.outcome]);
  const note = line.outcomeNote;
  return note === null || !isShortNote(note) ? word : [plain(word), quiet(`\n${note}`)];
}

function isShortNote(note: string): boolean {
  return note.length <= longestShortNote;
}

/** One total for each unit. The mass is of all lines: with several units it has its own row. */
function footRows(
  words: CertificateWords,
  parts: readonly Part[],
  compact: boolean,
): readonly (readonly Cell[])[] {
  const { balances, destroyedMassGrams } = words.statement.totals;
  const mass: Cell =
    destroyedMassGrams === null
      ? '–'
      : [strong(writeAmount(destroyedMassGrams, 'GRM', words.lead))];
  const alone = balances.length === 1;
  const rows = balances.map((balance): Cell[] => [
    ...footLabel(words, 'total', compact),
    writeUnit(balance.unit, words.lead),
    ...parts.map((part): Cell => [strong(writeAmount(balance[part], balance.unit, words.lead))]),
    alone ? mass : '',
    '',
  ]);
  const massRow = [
    ...footLabel(words, 'destroyedMass', compact),
    writeUnit('GRM', words.lead),
    ...parts.map(() => ''),
    mass,
    '',
  ];
  return alone ? rows : [...rows, massRow];
}

function footLabel(words: CertificateWords, word: CertificateWord, compact: boolean): Cell[] {
  const { lead, also } = words.word(word);
  const others = dotted(also);
  return compact
    ? ['', [strong(lead), quiet(others === '' ? '' : `  ${others}`)]]
    : ['', [strong(lead)], [quiet(others)]];
}
