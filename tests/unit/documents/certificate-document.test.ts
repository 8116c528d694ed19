import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CertificateStatement } from '../../../shared/domain/certificate/certificate-statement.ts';
import { certificateModel } from '../../../main/core/documents/certificate/certificate-model.ts';
import type { Block } from '../../../main/core/documents/document-model.ts';
import { wordJoiner } from '../../../main/core/documents/legible-text.ts';
import { readEmbeddedFile } from '../../../main/core/documents/certificate/embedded-file.ts';
import { ThreadStopped } from '../../../main/core/platform/run-in-thread.ts';
import { documentToMeasure } from '../../../main/core/documents/pdf/legible-document.ts';
import { renderCertificate } from '../../../main/core/documents/render-certificate.ts';
import {
  renderCertificateInWorker,
  renderingMemory,
  renderingTime,
} from '../../../main/core/documents/render-in-worker.ts';
import { documentTexts } from '../../../shared/text/documents/document-writing.ts';
import {
  certificateFixture,
  lineFixture,
  statementFixture,
  toSet,
} from '../../support/papers/certificate-fixture.ts';

function modelOf(change: Partial<CertificateStatement> = {}) {
  return certificateModel(certificateFixture(statementFixture(undefined, change)));
}

function tableOf(blocks: readonly Block[], at: number): Extract<Block, { kind: 'table' }> {
  const table = blocks.filter((block) => block.kind === 'table')[at];
  if (table === undefined) throw new Error('no such table');
  return table;
}

test('the document of the tobacco case', () => {
  expect(modelOf()).toMatchSnapshot();
});

test.each([
  ['en', 'Certificate of destruction', '14 November 2026', '4 500 000 pcs'],
  ['ru', 'Свидетельство об уничтожении', '14 ноября 2026 г.', '4 500 000 шт.'],
  ['kk', 'Жою туралы куәлік', '2026 жылғы 14 қараша', '4 500 000 дана'],
] as const)('a certificate led by %s speaks it', (language, title, day, total) => {
  const others = (['en', 'ru', 'kk'] as const).filter((other) => other !== language);
  const text = JSON.stringify(modelOf({ languages: [language, ...others] }))
    .replaceAll('\u202f', ' ')
    .replaceAll('\u00a0', ' ');
  expect(text).toContain(`${title} CRT-KZ1-26-000012-V`);
  expect(text).toContain(day);
  expect(text).toContain(total);
});

test('DW-14 the day of destruction is the day it happened, not the day of issue', () => {
  const text = JSON.stringify(modelOf()).replaceAll('\u00a0', ' ');
  expect(text).toContain('on 14 November 2026 at');
  expect(text).not.toContain('on 16 November 2026');
});

test('a sample authority says so in every language of its papers', () => {
  expect(modelOf({ sample: true }).sample).toEqual([
    'Sample: not a legal document',
    'Образец: юридической силы не имеет',
    'Үлгі: заңды күші жоқ',
  ]);
  expect(modelOf().sample).toEqual([]);
});

test('loss of identity is certified only when its test was passed', () => {
  const without = JSON.stringify(modelOf({ identityTest: null }));
  expect(JSON.stringify(modelOf())).toContain('lost their identity');
  expect(without).not.toContain('lost their identity');
});

test('DW-10 why nothing is left, and what was found, are printed as they were written', () => {
  const noResidueReason = 'The furnace leaves nothing that could be weighed';
  const finding = 'Two cartons were short; the carrier signed for it';
  const said = JSON.stringify(modelOf({ residues: [], noResidueReason, finding }));
  expect(said).toContain(noResidueReason);
  expect(said).toContain(finding);
  expect(JSON.stringify(modelOf())).not.toContain('Finding at the signing');
});

test.each([
  ['en', 'Document: W-77'],
  ['ru', 'Документ: W-77'],
  ['kk', 'Құжат: W-77'],
] as const)(
  'DW-10 the document of a residue stands under its destination in %s',
  (language, said) => {
    const [ash] = statementFixture().residues;
    if (ash === undefined) throw new Error('the fixture leaves a residue');
    const residues = [ash, { ...ash, document: 'W-77' }];
    const { blocks } = modelOf({ languages: [language], residues });
    const [rows] = blocks.flatMap((block) =>
      block.kind === 'table' && block.rows.some(([what]) => what === ash.description)
        ? [block.rows]
        : [],
    );
    const where = (rows ?? []).map((row) => JSON.stringify(row[2]).replaceAll(wordJoiner, ''));
    expect(where).toEqual([
      JSON.stringify(ash.destination),
      JSON.stringify([
        { text: ash.destination, look: 'plain' },
        { text: `\n${said}`, look: 'quiet' },
      ]),
    ]);
  },
);

test('a column is left out only when it is nil on every line', () => {
  const labels = (blocks: readonly Block[]): readonly string[] =>
    tableOf(blocks, 0).columns.map(({ label }) => label.lead);
  expect(labels(modelOf().blocks)).not.toContain('Sampled');
  const sampled = lineFixture(2, { sampled: { amount: 20, unit: 'H87' } });
  const statement = statementFixture([lineFixture(1), sampled]);
  expect(labels(certificateModel(certificateFixture(statement)).blocks)).toContain('Sampled');
});

test.each(['06 04 04*', '06 04 04'])('the hazardous waste %s bears one star', (code) => {
  const line = lineFixture(1, { wasteCode: { code, hazardous: true } });
  const { blocks } = certificateModel(certificateFixture(statementFixture([line])));
  const said = JSON.stringify(tableOf(blocks, 0).rows).replaceAll('\u00a0', ' ');
  expect(said).toContain('Waste 06 04 04* (hazardous)');
});

test('every row has a cell for every column, on narrow and on broad pages', () => {
  for (const count of [1, 12, 13]) {
    const lines = Array.from({ length: count }, (_, index) => lineFixture(index + 1));
    const { blocks } = certificateModel(certificateFixture(statementFixture(lines)));
    const table = tableOf(blocks, 0);
    expect(table.rows).toHaveLength(count);
    for (const row of [...table.rows, ...table.foot]) {
      expect(row).toHaveLength(table.columns.length);
    }
  }
});

test('with several units the mass of all lines stands in a row of its own', () => {
  const grams = { amount: 20_000, unit: 'GRM' };
  const none = { amount: 0, unit: 'GRM' };
  const mercury = lineFixture(2, {
    seized: grams,
    sampled: none,
    transferred: none,
    released: none,
    destroyed: grams,
    returnedToStock: none,
    difference: none,
    destroyedMassGrams: 20_000,
  });
  const statement = statementFixture([lineFixture(1), mercury]);
  const { columns, foot } = tableOf(certificateModel(certificateFixture(statement)).blocks, 0);
  const masses = foot.map((row) => row.at(columns.length - 2));
  expect(masses).toEqual(['', '', [{ text: '4\u202f205', look: 'strong' }]]);
});

test('CT-02 the same certificate gives the same bytes, here and in a worker', async () => {
  const certificate = toSet(certificateFixture());
  const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const once = digest(renderCertificate(certificate));
  expect(digest(renderCertificate(certificate))).toBe(once);
  expect(digest(await renderCertificateInWorker(certificate, { rows: 1 }))).toBe(once);
});

test('a rendering can be cancelled', async () => {
  const certificate = toSet(certificateFixture());
  const cancel = new AbortController();
  const options = { rows: 1, signal: cancel.signal };
  const running = renderCertificateInWorker(certificate, options);
  cancel.abort();
  await expect(running).rejects.toThrow(ThreadStopped);
  await expect(renderCertificateInWorker(certificate, options)).rejects.toThrow(ThreadStopped);
});

test('a rendering that lacks time or memory is refused and says so', async () => {
  const certificate = toSet(certificateFixture());
  const refused = { name: 'Unavailable', code: 'PaperNotSet', retryable: false };
  for (const limit of [{ timeoutMilliseconds: 1 }, { heapMegabytes: 8 }]) {
    const running = renderCertificateInWorker(certificate, { rows: 1, ...limit });
    await expect(running).rejects.toMatchObject(refused);
  }
});

test('a longer certificate may take more time and memory to set', () => {
  expect([1, 3_000].map(renderingTime)).toEqual([120_050, 270_000]);
  expect([1, 40_000].map(renderingMemory)).toEqual([257, 1_056]);
});

test('CT-05 the PDF claims PDF/A-3a, is tagged, and carries one associated file', async () => {
  const text = Buffer.from(renderCertificate(toSet(certificateFixture()))).toString('latin1');
  const needed = [
    '<pdfaid:part>3</pdfaid:part>',
    '<pdfaid:conformance>A</pdfaid:conformance>',
    '/Marked true',
    '/AFRelationship /Data',
    '/S /GTS_PDFA1',
    '/Lang (en)',
  ];
  expect(needed.filter((mark) => !text.includes(mark))).toEqual([]);
  const opacities = [...text.matchAll(/\/(?:ca|CA) ([\d.]+)/g)].map(([, value]) => value);
  expect(opacities.filter((value) => value !== '1')).toEqual([]);
  expect(text.includes('/SMask')).toBe(false);
  expect(text.match(/\/Type \/Filespec/g)).toHaveLength(1);
});

test('CT-03 a correction says on its face what it corrects and why', () => {
  const model = modelOf({ corrects: { number: 'CRT-KZ1-26-000011-X', reason: 'Mass' } });
  const face = model.blocks.find((block) => block.kind === 'facts');
  expect(model.title).toContain('Corrected certificate of destruction');
  expect(face?.items[0]?.value).toEqual([
    { text: 'CRT-KZ1-26-000011-X', look: 'mono' },
    { text: '\nMass', look: 'plain' },
  ]);
});

test('DW-13 a certificate without photographs says that there are none', () => {
  const photos = (change: Partial<CertificateStatement>) =>
    modelOf(change)
      .blocks.flatMap((block) => (block.kind === 'facts' ? block.items : []))
      .find(({ label }) => label.lead === 'Photographs (SHA-256)')?.value;
  expect(photos({ photos: [], emission: null })).toBe('None was taken.');
  expect(JSON.stringify(photos({}))).toContain('1f'.repeat(32));
});

test('DW-03 the certificate shows the hash that the approvals bound', () => {
  expect(JSON.stringify(modelOf())).toContain('ab'.repeat(32));
});

test('every word of the documents and every Kazakh letter has its glyph', () => {
  const document = documentToMeasure();
  const letters = new Set(`${JSON.stringify(documentTexts)}ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ№«»–—−·₂`);
  for (const bold of [false, true]) {
    const { font } = document.provideFont('Roboto', bold, false);
    const missing = [...letters].filter((letter) => {
      return !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
    });
    expect(missing).toEqual([]);
  }
});

test('a letter that no face has does not stop the certificate', async () => {
  const line = lineFixture(1, { description: '电子烟 “Crème” \u{1F6AC} العربية', brand: '中华' });
  const { facility } = statementFixture();
  const permit = { ...facility.permit, number: 'ҚР-04/АБ № 17' };
  const statement = statementFixture([line], { facility: { ...facility, permit } });
  const pdf = renderCertificate(toSet(certificateFixture(statement)));
  const embedded = readEmbeddedFile(pdf, 'certificate.json');
  expect(embedded.ok && Buffer.from(embedded.value).toString('utf8')).toContain('中华');
});
