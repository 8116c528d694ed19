import type { CertificateWord } from '../../../../shared/text/documents/document-text.ts';
import type {
  StatedBalance,
  StatedLine,
} from '../../../../shared/domain/certificate/stated-goods.ts';
import { writeAmount, writeUnit } from '../../../../shared/text/documents/document-writing.ts';
import type { Block, Cell, TableColumn } from '../document-model.ts';
import type { CertificateWords } from './certificate-words.ts';
import { dotted, mono, plain, quiet, strong } from './certificate-words.ts';

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

/**
 * The goods table on broad pages. A part that is nil on every line has no column here; the
 * balance of quantities shows it as nil, so nothing is left unsaid.
 */
export function goodsBlocks(words: CertificateWords): readonly Block[] {
  const { lines, totals } = words.statement;
  const shown = balanceParts.filter(
    ({ part }) => alwaysShown.includes(part) || lines.some((line) => line[part].amount !== 0),
  );
  const columns: readonly TableColumn[] = [
    { label: { lead: '№', also: [] }, align: 'right', width: 22 },
    { label: joined(words, 'lot', 'seizure'), align: 'left', width: 88 },
    { label: words.word('description'), align: 'left', width: '*' },
    { label: words.word('unit'), align: 'left', width: 34 },
    ...shown.map(({ word }): TableColumn => ({
      label: words.word(word),
      align: 'right',
      width: shown.length > 5 ? 47 : 56,
    })),
    { label: words.word('mass'), align: 'right', width: 52 },
    { label: words.word('outcome'), align: 'left', width: 52 },
  ];
  const parts = shown.map(({ part }) => part);
  return [
    { kind: 'page', orientation: 'landscape' },
    { kind: 'heading', text: words.word('goods') },
    {
      kind: 'table',
      columns,
      rows: lines.map((line) => goodsRow(words, line, parts)),
      foot: totals.balances.map((balance, index) =>
        totalRow(words, balance, parts, index === 0 ? totals.destroyedMassGrams : null),
      ),
    },
  ];
}

function joined(words: CertificateWords, first: CertificateWord, second: CertificateWord) {
  const a = words.word(first);
  const b = words.word(second);
  return {
    lead: `${a.lead}, ${b.lead.toLowerCase()}`,
    also: a.also.map((text, index) => `${text}, ${(b.also[index] ?? '').toLowerCase()}`),
  };
}

function goodsRow(words: CertificateWords, line: StatedLine, parts: readonly Part[]): Cell[] {
  const seizureDay = words.date(line.seizureDay.value);
  return [
    String(line.line),
    [mono(line.lotReference), mono(`\n${line.seizureReference}`), quiet(`\n${seizureDay}`)],
    [strong(line.description), quiet(`\n${lineDetail(words, line)}`)],
    writeUnit(line.seized.unit, words.lead),
    ...parts.map((part) => writeAmount(line[part].amount, line[part].unit, words.lead)),
    line.destroyedMassGrams === null
      ? '–'
      : writeAmount(line.destroyedMassGrams, 'GRM', words.lead),
    outcomeCell(words, line),
  ];
}

function lineDetail(words: CertificateWords, line: StatedLine): string {
  const { wasteCode, packages } = line;
  const waste =
    wasteCode === null
      ? null
      : `${words.leadWord('waste')} ${wasteCode.code}${
          wasteCode.hazardous ? `* (${words.leadWord('hazardousWaste')})` : ''
        }`;
  const facts = dotted([
    words.name(line.category.name).lead,
    line.brand,
    line.hsCode === null ? null : `HS ${line.hsCode}`,
    waste,
    line.baselCode === null ? null : `${words.leadWord('basel')} ${line.baselCode}`,
    line.hazards.length === 0 ? null : `${words.leadWord('hazard')}: ${line.hazards.join(', ')}`,
  ]);
  const packed = packages
    .map(({ reference, seals }) =>
      seals.length === 0
        ? reference
        : `${reference} (${words.leadWord('seals')} ${seals.join(', ')})`,
    )
    .join('; ');
  const explained = line.differenceExplanation;
  return [
    facts,
    packed === '' ? null : `${words.leadWord('packages')}: ${packed}`,
    explained === null ? null : `${words.leadWord('difference')}: ${explained}`,
  ]
    .filter((text) => text !== null)
    .join('\n');
}

function outcomeCell(words: CertificateWords, line: StatedLine): Cell {
  const outcome = {
    destroyed: 'outcomeDestroyed',
    partlyDestroyed: 'outcomePartlyDestroyed',
    refused: 'outcomeRefused',
    notFound: 'outcomeNotFound',
  } as const;
  const word = words.leadWord(outcome[line.outcome]);
  return line.outcomeNote === null ? word : [plain(word), quiet(`\n${line.outcomeNote}`)];
}

function totalRow(
  words: CertificateWords,
  balance: StatedBalance,
  parts: readonly Part[],
  massGrams: number | null,
): Cell[] {
  return [
    '',
    [strong(words.leadWord('total'))],
    [quiet(dotted(words.word('total').also))],
    writeUnit(balance.unit, words.lead),
    ...parts.map((part): Cell => [strong(writeAmount(balance[part], balance.unit, words.lead))]),
    massGrams === null ? '' : [strong(writeAmount(massGrams, 'GRM', words.lead))],
    '',
  ];
}
