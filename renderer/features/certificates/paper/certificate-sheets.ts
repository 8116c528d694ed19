import type {
  StatedLine,
  StatedPackage,
} from '../../../../shared/domain/certificate/stated-goods.ts';
import type { CertificateStatement } from '../../../../shared/domain/certificate/certificate-statement.ts';

/** A package with the line it belongs to. */
export interface PackageOfLine {
  readonly line: number;
  readonly one: StatedPackage;
}

/** One sheet of the certificate: what stands on it. */
export type CertificateSheet =
  | { readonly kind: 'first' | 'record' | 'people' }
  | { readonly kind: 'goods'; readonly lines: readonly StatedLine[]; readonly balance: boolean }
  | { readonly kind: 'packages'; readonly packages: readonly PackageOfLine[] };

/** What a sheet of A4 holds under its heading and the names of the columns, in lines of text. */
const sheetLines = 50;
/** What the balance takes: its heading, its note and its table, and a line for each unit. */
const balanceLines = 9;
/** Letters on a line of the description, and of the narrow columns beside it. */
const broadLetters = 32;
const narrowLetters = 10;
const packagesOnSheet = 27;

/** The certificate cut into sheets, as many as it takes. */
export function certificateSheets(statement: CertificateStatement): readonly CertificateSheet[] {
  const packages = statement.lines.flatMap(({ line, packages: all }) =>
    all.map((one) => ({ line, one })),
  );
  return [
    { kind: 'first' },
    ...goodsSheets(statement),
    { kind: 'record' },
    { kind: 'people' },
    ...packageSheets(packages),
  ];
}

/** Lines as they fill sheets; the balance stands under the last, or overleaf. */
function goodsSheets({ lines, totals }: CertificateStatement): readonly CertificateSheet[] {
  const sheets: StatedLine[][] = [[]];
  let used = 0;
  for (const line of lines) {
    const height = heightOf(line);
    if (used > 0 && used + height > sheetLines) {
      sheets.push([]);
      used = 0;
    }
    sheets.at(-1)?.push(line);
    used += height;
  }
  if (used + balanceLines + totals.balances.length > sheetLines) sheets.push([]);
  return sheets.map((some, index) => ({
    kind: 'goods',
    lines: some,
    balance: index === sheets.length - 1,
  }));
}

/** How many lines of text a row takes with the air around it. */
function heightOf({ description, outcomeNote }: StatedLine): number {
  const described = Math.ceil(description.length / broadLetters) + 3;
  const noted = outcomeNote === null ? 1 : 2 + Math.ceil(outcomeNote.length / narrowLetters);
  return Math.max(described, noted) + 1;
}

function packageSheets(packages: readonly PackageOfLine[]): readonly CertificateSheet[] {
  const count = Math.ceil(packages.length / packagesOnSheet);
  return Array.from({ length: count }, (_, sheet) => ({
    kind: 'packages',
    packages: packages.slice(sheet * packagesOnSheet, (sheet + 1) * packagesOnSheet),
  }));
}

/** The lines that name this lot, seizure, brand or description: their numbers, in their order. */
export function linesNaming(lines: readonly StatedLine[], sought: string): readonly number[] {
  const wanted = sought.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  return lines
    .filter(({ lotReference, seizureReference, description, brand }) =>
      [lotReference, seizureReference, description, brand ?? ''].some((text) =>
        text.toLocaleLowerCase().includes(wanted),
      ),
    )
    .map(({ line }) => line);
}

/** On which sheet a line of the goods stands; the first when none. */
export function sheetOfLine(sheets: readonly CertificateSheet[], line: number): number {
  const found = sheets.findIndex(
    (sheet) => sheet.kind === 'goods' && sheet.lines.some((one) => one.line === line),
  );
  return Math.max(0, found);
}
