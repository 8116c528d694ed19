import { expect, test } from 'vitest';
import { certificateModel } from '../../../main/core/documents/certificate/certificate-model.ts';
import type { Block } from '../../../main/core/documents/document-model.ts';
import { documentToMeasure } from '../../../main/core/documents/pdf/legible-document.ts';
import { lineOutcomes } from '../../../shared/domain/certificate/stated-goods.ts';
import type { DocumentLanguage } from '../../../shared/domain/certificate/statement-values.ts';
import {
  certificateFixture,
  lineFixture,
  statementFixture,
} from '../../support/papers/certificate-fixture.ts';

type Table = Extract<Block, { kind: 'table' }>;

const everyLanguage: readonly DocumentLanguage[] = ['en', 'ru', 'kk'];
const document = documentToMeasure();
const plain = document.provideFont('Roboto', false, false);
const bold = document.provideFont('Roboto', true, false);

/** The tables of a certificate with every outcome, of so many lines. */
function tablesOf(language: DocumentLanguage, count: number): readonly Table[] {
  const lines = Array.from({ length: count }, (_, index) =>
    lineFixture(index + 1, { outcome: lineOutcomes[index % lineOutcomes.length] ?? 'destroyed' }),
  );
  const others = everyLanguage.filter((other) => other !== language);
  const statement = statementFixture(lines, { languages: [language, ...others] });
  const { blocks } = certificateModel(certificateFixture(statement));
  return blocks.filter((block) => block.kind === 'table');
}

/** The words of a column with their breadth: its name, and what stands in it in one look. */
function wordsIn({ columns, rows }: Table, at: number): readonly (readonly [string, number])[] {
  const label = columns[at]?.label;
  const said = rows.flatMap((row) => {
    const cell = row[at];
    return typeof cell === 'string' ? [cell] : [];
  });
  return [
    ...parted(label?.lead ?? '').map((word) => [word, bold.widthOfString(word, 7.2)] as const),
    ...said.flatMap(parted).map((word) => [word, plain.widthOfString(word, 7.6)] as const),
  ];
}

/** Where a line may end without cutting a word. */
function parted(text: string): readonly string[] {
  return text.split(/[ \n-]/);
}

test.each(everyLanguage.flatMap((language) => [4, 20].map((count) => [language, count] as const)))(
  'no word of a column is cut in a certificate led by %s of %i lines',
  (language, count) => {
    const cut = tablesOf(language, count).flatMap((table) =>
      table.columns.flatMap(({ width }, at) =>
        wordsIn(table, at).filter(([, breadth]) => width !== '*' && breadth > width),
      ),
    );
    expect(cut).toEqual([]);
  },
);
