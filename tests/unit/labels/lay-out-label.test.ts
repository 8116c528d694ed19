import { describe, expect, test } from 'vitest';
import type { LabelContent } from '../../../main/core/documents/labels/label-content.ts';
import { millimetresPerPoint } from '../../../main/core/documents/labels/label-item.ts';
import type { LabelItem } from '../../../main/core/documents/labels/label-item.ts';
import { openLabelPaper } from '../../../main/core/documents/labels/label-paper.ts';
import { layOutLabel } from '../../../main/core/documents/labels/lay-out-label.ts';
import { renderLabels } from '../../../main/core/documents/labels/render-labels.ts';
import {
  labelFormatCodes,
  labelFormats,
  labelsPerPage,
} from '../../../shared/domain/labels/label-format.ts';
import { lgkCodes } from '../../../shared/catalog/storage/lgk.ts';
import { texts } from '../../../shared/text/texts.ts';
import type { Locale } from '../../../shared/text/texts.ts';
import { readLabels } from '../../support/papers/read-labels.ts';

const paper = openLabelPaper({ language: 'kk', title: 'Labels', createdAt: new Date(0) });
const locales: readonly Locale[] = ['en', 'ru', 'kk'];

const plain: LabelContent = {
  kind: 'Қаптама · Картон қорап',
  reference: 'PKG-KZ1-26-004217-K',
  title: 'Сигареты с фильтром, Marble Gold',
  titleLook: 'strong',
  subtitle: '',
  warnings: ['3 · Тез тұтанатын сұйықтықтар'],
  facts: [
    { label: 'Партия', value: 'LOT-KZ1-26-004217-K', look: 'mono' },
    { label: 'Пломба', value: 'KZ 0017384', look: 'mono' },
    { label: 'Брутто', value: '241\u00a0кг', look: 'strong' },
    { label: 'Ішінде', value: '300\u202f000\u00a0дана', look: 'strong' },
  ],
};

/** The longest names of the catalogue, longer goods, and the longest reference there can be. */
function longest(locale: Locale): LabelContent {
  const words: Readonly<Record<string, string>> = texts[locale];
  const names = lgkCodes.map((code) => `${code} · ${words[`lgk.${code}`] ?? ''}`);
  const byLength = names.toSorted((a, b) => b.length - a.length).slice(0, 6);
  const kinds = Object.keys(words).filter((key) => /^(locationKinds|packaging)\./.test(key));
  const kind = kinds.map((key) => words[key] ?? '').toSorted((a, b) => b.length - a.length)[0];
  return {
    kind: `${words['label.package'] ?? ''} · ${kind ?? ''}`,
    reference: 'PKG-KZ1ABCDE-26-123456789-K',
    title:
      'Дезоксирибонуклеиновокислотосодержащие высококонцентрированные сельскохозяйственные ' +
      'қанағаттандырылмағандықтарыңыздан Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww',
    titleLook: 'strong',
    subtitle: '9\u202f007\u202f199\u202f254\u202f740\u202f991\u00a0дана · 9\u202f007\u00a0кг',
    warnings: byLength,
    facts: byLength.map((value) => ({ label: 'Принимаемые классы', value, look: 'strong' })),
  };
}

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What an item covers; letters reach from their capitals' height to below the line. */
function covered(item: LabelItem): Rectangle {
  if (item.kind === 'text') {
    const size = item.size * millimetresPerPoint;
    return {
      left: item.x,
      top: item.baseline - size * 0.78,
      right: item.x + item.width,
      bottom: item.baseline + size * 0.24,
    };
  }
  return { left: item.x, top: item.y, right: item.x + item.width, bottom: item.y + item.height };
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  const play = 0.01;
  return (
    a.left < b.right - play &&
    b.left < a.right - play &&
    a.top < b.bottom - play &&
    b.top < a.bottom - play
  );
}

const contents = [
  ['usual', plain],
  ...locales.map((locale) => [`longest in ${locale}`, longest(locale)] as const),
  [
    'place',
    { ...plain, title: 'KZ1ABCDE-B1-Z2-R03-B01-ABCDEFGH-ABCDEFGH', titleLook: 'monoStrong' },
  ],
  ['bare', { ...plain, warnings: [], facts: [], title: '' }],
] as const satisfies readonly (readonly [string, LabelContent])[];

describe.each(labelFormatCodes)('a label on %s', (code) => {
  const format = labelFormats[code];

  test.each(contents)('holds everything inside its padding: %s', (_, content) => {
    for (const item of layOutLabel(content, code, paper)) {
      const { left, top, right, bottom } = covered(item);
      const play = 0.01;
      expect(left).toBeGreaterThanOrEqual(format.paddingAcross - play);
      expect(top).toBeGreaterThanOrEqual(format.paddingDown - play);
      expect(right).toBeLessThanOrEqual(format.width - format.paddingAcross + play);
      expect(bottom).toBeLessThanOrEqual(format.height - format.paddingDown + play);
    }
  });

  test.each(contents)('lets no words lie over another or over a code: %s', (_, content) => {
    const items = layOutLabel(content, code, paper);
    const words = items.filter((item) => item.kind === 'text');
    const solid = items.filter((item) => item.kind === 'code');
    for (const [index, word] of words.entries()) {
      for (const other of [...words.slice(index + 1), ...solid]) {
        const both = [word.text, other.kind === 'text' ? other.text : other.symbology];
        expect([both, overlap(covered(word), covered(other))]).toEqual([both, false]);
      }
    }
  });

  test.each(contents)(
    'says the whole reference, large, and the same in both codes: %s',
    (_, content) => {
      const items = layOutLabel(content, code, paper);
      const written = items.find((item) => item.kind === 'text' && item.text === content.reference);
      const sizes = items.flatMap((item) => (item.kind === 'text' ? [item.size] : []));
      expect(written).toMatchObject({ face: 'monoStrong' });
      if (content === plain) expect(written).toMatchObject({ size: Math.max(...sizes) });
      const job = { format: code, start: 1, language: 'kk', title: '', createdAt: '2026-11-21' };
      const { pages } = renderLabels({ ...job, labels: [content] });
      const { reference } = content;
      expect(readLabels(pages[0] ?? '')).toEqual([{ qr: reference, code128: reference }]);
    },
  );

  test('keeps the quiet zones of the bar code white', () => {
    const bars = layOutLabel(plain, code, paper).find(
      (item) => item.kind === 'code' && item.symbology === 'code128',
    );
    if (bars?.kind !== 'code') throw new Error('no bar code');
    const module = bars.width / bars.modulesAcross;
    expect(bars.x).toBeGreaterThanOrEqual(10 * module - 0.001);
    expect(module).toBeGreaterThan(0.2);
  });

  test('counts the warnings that found no room', () => {
    for (const locale of locales) {
      const { warnings } = longest(locale);
      const items = layOutLabel({ ...plain, warnings }, code, paper);
      const chips = items.filter((item) => item.kind === 'box').length;
      const words = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
      const missing = words.find((text) => /^\+\d+$/.test(text)) ?? '+0';
      expect(chips).toBeGreaterThan(0);
      expect(chips + Number(missing)).toBe(warnings.length);
    }
  });

  test('shows what a storekeeper must know of a usual package', () => {
    const written = layOutLabel(plain, code, paper)
      .flatMap((item) => (item.kind === 'text' ? [item.text] : []))
      .join(' ');
    for (const word of [
      'LOT-KZ1-26-004217-K',
      'KZ 0017384',
      '241\u00a0кг',
      'Тез тұтанатын сұйықтықтар',
      'Сигареты',
    ]) {
      expect(written).toContain(word);
    }
  });
});

/** What is drawn of a text on a label, and in which face. */
function drawnOf(title: string, seal: string): readonly LabelItem[] {
  const facts = [{ label: 'Пломба', value: seal, look: 'mono' }] as const;
  return layOutLabel({ ...plain, title, warnings: [], facts }, 'roll-100x60', paper);
}

test('no letter shows as an empty box: Kazakh, Russian, thin spaces, a Chinese brand', () => {
  const letters = 'ӘәҒғҚқҢң ӨөҰұҮүҺһІі ЁёЙйЩщЪъ №«»—–…·×°² 4\u202f500\u00a0kg 中华';
  for (const item of drawnOf(letters, 'Ш-0017')) {
    if (item.kind !== 'text') continue;
    const { glyphs } = paper.faceOf(item.face).font.layout(item.text);
    expect([item.text, glyphs.filter(({ id }) => id === 0)]).toEqual([item.text, []]);
  }
});

test('a seal with Cyrillic letters is written in the face that has them', () => {
  expect(drawnOf('Тауар', 'Ш-0017')).toContainEqual(
    expect.objectContaining({ text: 'Ш-0017', face: 'strong' }),
  );
  expect(drawnOf('Тауар', 'KZ-0017')).toContainEqual(
    expect.objectContaining({ text: 'KZ-0017', face: 'mono' }),
  );
});

test('a used sheet begins at its first free label, and the next sheet at its first', () => {
  const format = labelFormats['sheet-3x8'];
  const labels = Array.from({ length: 25 }, () => plain);
  const job = { format: 'sheet-3x8', language: 'ru', title: '', createdAt: '2026-11-21' } as const;
  const corners = (start: number): readonly string[][] =>
    renderLabels({ ...job, start, labels }).pages.map((page) =>
      [...page.matchAll(/<g transform="translate\(([\d.]+ [\d.]+)\)">/g)].map(([, at = '']) => at),
    );
  const [first = [], second = []] = corners(5);
  expect(first).toHaveLength(labelsPerPage(format) - 4);
  expect(first[0]).toBe('70 37.5');
  expect(second).toHaveLength(5);
  expect(second[0]).toBe('0 0.5');
  expect(corners(24).map((page) => page.length)).toEqual([1, 24]);
});

test('every label of a sheet lies on the sheet', () => {
  for (const code of labelFormatCodes) {
    const format = labelFormats[code];
    const right = format.left + (format.columns - 1) * format.pitchAcross + format.width;
    const bottom = format.top + (format.rows - 1) * format.pitchDown + format.height;
    expect(right).toBeLessThanOrEqual(format.pageWidth);
    expect(bottom).toBeLessThanOrEqual(format.pageHeight);
    expect(format.pitchAcross).toBeGreaterThanOrEqual(format.width);
    expect(format.pitchDown).toBeGreaterThanOrEqual(format.height);
  }
});

test('the same labels are the same bytes', () => {
  const job = { format: 'roll-100x60', start: 1, language: 'ru', title: 'L' } as const;
  const print = () =>
    renderLabels({ ...job, createdAt: '2026-11-21T08:00:00.000Z', labels: [plain] });
  expect(Buffer.from(print().pdf).equals(Buffer.from(print().pdf))).toBe(true);
  expect(Buffer.from(print().pdf).subarray(0, 5).toString()).toBe('%PDF-');
});
