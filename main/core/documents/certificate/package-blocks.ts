import type {
  StatedLine,
  StatedPackage,
} from '../../../../shared/domain/certificate/stated-goods.ts';
import { writeAmount } from '../../../../shared/text/documents/document-writing.ts';
import type { Block, Cell, TableColumn } from '../document-model.ts';
import type { CertificateWords } from './certificate-words.ts';
import { joined, mono, quiet } from './certificate-words.ts';

/** More seals than this stand in the annex alone; a line names the first and the last. */
const mostSealsInLine = 4;

/** A figure of a table, in points, with some air. */
const digitWidth = 4.8;

/** A longer annex is set in two packages a row, one after the other as they are read. */
const mostSingleRows = 12;

/** `45 (seals S-0001-0 – S-0045-0; see the annex)`: what the goods table says of packages. */
export function packagesInShort(
  words: CertificateWords,
  packages: readonly StatedPackage[],
): string {
  if (packages.length === 0) return '';
  const seals = packages.flatMap((one) => one.seals.map(joined));
  const [first] = seals;
  if (first === undefined) return String(packages.length);
  const named =
    seals.length <= mostSealsInLine ? seals.join(', ') : `${first} – ${seals.at(-1) ?? ''}`;
  const annex = seals.length <= mostSealsInLine ? '' : `; ${words.leadWord('seeAnnex')}`;
  return `${packages.length} (${words.leadWord('seals')} ${named}${annex})`;
}

/** Every package with its seals, its weight and what the re-verification found (DW-06). */
export function packageBlocks(words: CertificateWords): readonly Block[] {
  const cells = words.statement.lines.flatMap((line) =>
    line.packages.map((one) => packageCells(words, line, one)),
  );
  if (cells.length === 0) return [];
  const abreast = cells.length > mostSingleRows ? 2 : 1;
  const height = Math.ceil(cells.length / abreast);
  const columns = packageColumns(words, abreast);
  const empty: readonly Cell[] = columns.slice(0, columns.length / abreast).map(() => '');
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: abreast }, (__, at) => cells[row * abreast + at] ?? empty).flat(),
  );
  return [
    { kind: 'heading', text: words.word('packagesAnnex') },
    { kind: 'table', columns, rows, foot: [] },
  ];
}

function packageColumns(words: CertificateWords, abreast: 1 | 2): readonly TableColumn[] {
  const single = abreast === 1;
  const digits = String(words.statement.lines.length).length;
  const columns: readonly TableColumn[] = [
    {
      label: { lead: '№', also: [] },
      align: 'right',
      width: Math.max(single ? 24 : 18, digits * digitWidth),
    },
    { label: words.word('package'), align: 'left', width: single ? 130 : 74 },
    { label: words.word('sealNumbers'), align: 'left', width: '*' },
    { label: words.word('gross'), align: 'right', width: single ? 70 : 38 },
  ];
  return single ? columns : [...columns, ...columns];
}

function packageCells(
  words: CertificateWords,
  line: StatedLine,
  one: StatedPackage,
): readonly Cell[] {
  const found = {
    verified: 'packageVerified',
    mismatch: 'packageMismatch',
    waiting: 'packageWaiting',
  } as const;
  const seals = one.seals.length === 0 ? '–' : one.seals.map(joined).join(', ');
  return [
    String(line.line),
    [mono(one.reference)],
    [mono(seals), quiet(`  ${words.leadWord(found[one.verification])}`)],
    one.grossGrams === null ? '–' : writeAmount(one.grossGrams, 'GRM', words.lead),
  ];
}
