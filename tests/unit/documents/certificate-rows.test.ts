import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certificateModel } from '../../../main/core/documents/certificate/certificate-model.ts';
import { joined } from '../../../main/core/documents/certificate/certificate-words.ts';
import { wordJoiner } from '../../../main/core/documents/legible-text.ts';
import { layOut } from '../../../main/core/documents/pdf/lay-out.ts';
import { documentToMeasure } from '../../../main/core/documents/pdf/legible-document.ts';
import { makeInk } from '../../../main/core/documents/pdf/ink.ts';
import { margins, printableDocument } from '../../../main/core/documents/pdf/printable-document.ts';
import { lookOf } from '../../../main/core/documents/pdf/span-look.ts';
import { PlacedRow } from '../../../main/core/documents/pdf/table/placed-row.ts';
import { setText } from '../../../main/core/documents/pdf/table/set-text.ts';
import type { CertificateStatement } from '../../../shared/domain/certificate/certificate-statement.ts';
import type { StatedLine } from '../../../shared/domain/certificate/stated-goods.ts';
import {
  certificateFixture,
  lineFixture,
  statementFixture,
} from '../../support/papers/certificate-fixture.ts';

/** Everything that is laid out of a statement, page by page. */
function laidOut(statement: CertificateStatement) {
  const model = certificateModel(certificateFixture(statement));
  const embedded = { name: 'none', mediaType: 'application/json', description: '' };
  const source = printableDocument(model, { ...embedded, bytes: new Uint8Array() });
  return layOut(documentToMeasure(), source);
}

/** Each page with the rows on it, as they were placed. */
function pagesOf(lines: readonly StatedLine[]) {
  return laidOut(statementFixture(lines)).map(({ items, pageSize }) => ({
    height: pageSize.height,
    rows: items.flatMap(({ item }) => (item instanceof PlacedRow ? [item] : [])),
  }));
}

function textOf(row: PlacedRow): string {
  const cells = row.set().row?.cells ?? [];
  return cells
    .map((lines) => lines.flatMap(({ line }) => line.runs.map(({ text }) => text)).join(''))
    .join('|');
}

/** The lines of a row's cells, one by one, as they are read. */
function linesOf(row: PlacedRow): readonly string[] {
  const cells = row.set().row?.cells ?? [];
  return cells.flatMap((lines) =>
    lines.map(({ line }) => line.runs.map(({ text }) => text.replaceAll(wordJoiner, '')).join('')),
  );
}

const several = Array.from({ length: 60 }, (_, index) => lineFixture(index + 1));

test('every line of the goods table is placed once, in its order', () => {
  const rows = pagesOf(several).flatMap((page) => page.rows);
  const [goods] = rows.map(({ table }) => table);
  const parts = rows.filter(({ table }) => table === goods).map(({ part }) => part);
  const numbered = parts.filter((part) => typeof part === 'number');
  expect(numbered).toEqual(Array.from({ length: 61 }, (_, part) => part));
});

test('rows stand under the heading and the names of the columns on every page, inside it', () => {
  const pages = pagesOf(several).filter(({ rows }) => rows.length > 0);
  for (const { rows, height } of pages) {
    let bottom = margins[1];
    let table: unknown;
    for (const row of rows) {
      if (row.table !== table && row.table.source.heading !== undefined) {
        expect(row.part).toBe('heading');
      }
      expect(row.y).toBeGreaterThanOrEqual(bottom - 0.01);
      bottom = row.y + row.getHeight();
      expect(bottom).toBeLessThanOrEqual(height - margins[3] + 0.01);
      table = row.table;
    }
  }
});

test.each([3, 20])(
  'CT-06 notes of %i lines that are taller than a page stand on the paper to their end',
  (count) => {
    const lines = Array.from({ length: count }, (_, index) =>
      lineFixture(index + 1, { outcomeNote: `BEGIN ${'crushed twice '.repeat(800)}END ${index}` }),
    );
    const text = pagesOf(lines)
      .flatMap(({ rows }) => rows.map(textOf))
      .join('');
    expect(text.match(/BEGIN/g)).toHaveLength(count);
    for (let index = 0; index < count; index += 1) expect(text).toContain(`END ${index}`);
    expect(text.match(/crushed/g)).toHaveLength(count * 800);
  },
);

/** A line of one package, with these seals. */
function sealed(line: number, seals: readonly string[]): StatedLine {
  const reference = `PKG-KZ1-26-${String(line).padStart(6, '0')}-X`;
  const found = { packaging: 'PX', grossGrams: 125_000, verification: 'verified' } as const;
  return lineFixture(line, { packages: [{ reference, seals, ...found }] });
}

test.each(['S-05-S-002', 'KZ/05/AB/2', 'ПЛ 05 Б-2', 'A–5.B–5:C'])(
  'DW-06 the seal %s is never parted in the goods table or the annex',
  (seal) => {
    // Of every length, so that one of them meets the end of a line.
    const seals = Array.from({ length: 12 }, (_, index) => '0'.repeat(index) + seal);
    const lines = seals.map((one, index) => sealed(index + 1, [one, one, one, one]));
    const said = pagesOf(lines)
      .flatMap(({ rows }) => rows.flatMap(linesOf))
      .join('\n');
    // The longer ones end with the shorter; each stands four times in both tables.
    const found = seals.map((one) => said.split(one).length - 1);
    expect(found).toEqual(seals.map((_, index) => 8 * (seals.length - index)));
  },
);

test('DW-06 a seal broader than its column is cut where it has a hyphen, or else between letters', () => {
  const ink = makeInk(documentToMeasure(), { size: 6.3 }, 1.12);
  const text = `seals ${joined('KZ-0001-ABCDEFGHIJ-KLMNOPQRST-0002')}, ${joined('S-1-ABCDEFGHIJKLMNOPQRS')}`;
  const lines = setText([{ text, ink }], 62).map(({ runs }) =>
    runs.map((run) => run.text.replaceAll(wordJoiner, '')).join(''),
  );
  expect(lines.slice(0, 5)).toEqual([
    'seals ',
    'KZ-0001-',
    'ABCDEFGHIJ-',
    'KLMNOPQRST-0002, ',
    'S-1-',
  ]);
  expect(lines.slice(5).join('')).toBe('ABCDEFGHIJKLMNOPQRS');
  expect(lines.length).toBeGreaterThan(6);
});

test('DW-06 what is copied of a seal from the page is its number', () => {
  const document = documentToMeasure();
  for (const face of ['Roboto', 'Mono'] as const) {
    const font = document.provideFont(face, false, false);
    const [copied] = font.encode(joined('S-000005-S-002'));
    expect(copied).toEqual(font.encode('S-000005-S-002')[0]);
    expect(lookOf({ text: joined('S-000005-S-002'), look: 'mono' })).toBe('mono');
    expect(font.widthOfString(joined('S-5-S'), 7)).toBe(font.widthOfString('S-5-S', 7));
  }
});

test('CT-06 a value taller than a page goes on overleaf to its end', () => {
  const statement = statementFixture();
  const { transport } = statement;
  if (transport === null) throw new Error('the fixture was transported');
  const seals = Array.from({ length: 1_500 }, (_, index) => `TS-${index}-E`);
  const text = laidOut({ ...statement, transport: { ...transport, seals } })
    .flatMap(({ items }) => items.map(({ item }) => item as { inlines?: { text: string }[] }))
    .flatMap(({ inlines }) => (inlines ?? []).map((inline) => inline.text))
    .join('')
    .replaceAll(wordJoiner, '');
  expect(seals.filter((seal) => !text.includes(seal))).toEqual([]);
});

test('set text says what it was given, in lines no broader than the column', () => {
  const document = documentToMeasure();
  const inks = [
    makeInk(document, { size: 7.6 }, 1.12),
    makeInk(document, { size: 6.3, bold: true }, 1.12),
    makeInk(document, { size: 7.2, face: 'Mono' }, 1.12),
  ];
  const letters = fc.constantFrom(...'aЖqІ1 0 - , . \n中fíW', wordJoiner);
  const piece = fc.record({
    text: fc.array(letters, { maxLength: 40 }).map((all) => all.join('')),
    ink: fc.constantFrom(...inks),
  });
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 5 }),
      fc.integer({ min: 12, max: 200 }),
      (all, width) => {
        const lines = setText(all, width);
        const said = lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
        const given = all.map(({ text }) => text).join('');
        expect(said.replaceAll(/\s/g, '')).toBe(given.replaceAll(/\s/g, ''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      },
    ),
  );
});

test('letters stand in pairs exactly as the whole word is shaped', () => {
  const document = documentToMeasure();
  const alphabet =
    '0123456789ABCHLRTVWYabcdefghijlmnorstvyАБВГДКҚЛТҮҰУӘЯабвгқлтүұуәя .,-–()№«»·/%"\u2009';
  const word = fc
    .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 14 })
    .map((letters) => letters.join(''));
  for (const [face, bold] of [
    ['Roboto', false],
    ['Roboto', true],
    ['Mono', false],
  ] as const) {
    const font = document.provideFont(face, bold, false);
    fc.assert(
      fc.property(word, (text) => {
        const words = text.split(/(?<= )/).map((part) => font.layoutRun(part));
        const whole = words.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0);
        expect(font.widthOfString(text, 1000)).toBeCloseTo(whole, 6);
        const advances = words.flatMap(({ positions }) => positions.map((at) => at.xAdvance));
        expect(font.encode(text)[1].map((at) => at.xAdvance)).toEqual(advances);
      }),
    );
  }
});
