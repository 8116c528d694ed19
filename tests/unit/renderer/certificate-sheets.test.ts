import { expect, test } from 'vitest';
import {
  certificateSheets,
  linesNaming,
  sheetOfLine,
} from '../../../renderer/features/certificates/paper/certificate-sheets.ts';
import type { StatedLine } from '../../../shared/domain/certificate/stated-goods.ts';
import { lineFixture, statementFixture } from '../../support/papers/certificate-fixture.ts';

function statementOf(count: number, change: Partial<StatedLine> = {}) {
  const lines = Array.from({ length: count }, (_, index) => lineFixture(index + 1, change));
  return statementFixture(lines);
}

function goodsOf(count: number, change: Partial<StatedLine> = {}) {
  return certificateSheets(statementOf(count, change)).flatMap((sheet) =>
    sheet.kind === 'goods' ? [sheet] : [],
  );
}

test('CT-06 the sheets hold every line once, in its order, and the balance under the last', () => {
  for (const count of [1, 9, 10, 11, 250]) {
    const goods = goodsOf(count);
    const numbers = goods.flatMap(({ lines }) => lines.map(({ line }) => line));
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(goods.map(({ balance }) => balance)).toEqual(
      goods.map((_, index) => index === goods.length - 1),
    );
  }
});

test('long words take more room: fewer lines stand on a sheet, never none', () => {
  const short = goodsOf(40)[0]?.lines.length ?? 0;
  const long = goodsOf(40, { description: 'Cigarettes without excise stamps '.repeat(8) });
  const endless = goodsOf(3, { outcomeNote: 'crushed twice '.repeat(140) });
  expect(long[0]?.lines.length).toBeLessThan(short);
  expect(endless.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 0]);
});

test('DW-06 every package stands on a sheet of the annex, after the people', () => {
  const packages = Array.from({ length: 30 }, (_, index) => ({
    reference: `PKG-KZ1-26-${String(index + 1).padStart(6, '0')}-X`,
    packaging: 'PX',
    seals: [],
    grossGrams: null,
    verification: 'verified' as const,
  }));
  const sheets = certificateSheets(statementOf(2, { packages }));
  const annex = sheets.flatMap((sheet) => (sheet.kind === 'packages' ? sheet.packages : []));
  expect(annex).toHaveLength(60);
  expect(annex.map(({ line }) => line).slice(29, 31)).toEqual([1, 2]);
  expect(sheets.slice(0, 4).map(({ kind }) => kind)).toEqual([
    'first',
    'goods',
    'record',
    'people',
  ]);
});

test('a line is found by its lot, its seizure, its brand or its words, on its sheet', () => {
  const { lines } = statementOf(30);
  const named = lines.map((line) =>
    line.line === 17 ? { ...line, brand: 'Қазақ', description: 'Perfume 50 ml' } : line,
  );
  expect(linesNaming(named, 'perfume')).toEqual([17]);
  expect(linesNaming(named, 'ҚАЗАҚ')).toEqual([17]);
  expect(linesNaming(named, lines[4]?.lotReference ?? '')).toEqual([5]);
  expect(linesNaming(named, lines[4]?.seizureReference ?? '')).toEqual([5]);
  expect(linesNaming(named, 'excise')).toHaveLength(29);
  expect(linesNaming(named, '  ')).toEqual([]);
  expect(linesNaming(named, 'nothing of the kind')).toEqual([]);
  const sheets = certificateSheets(statementFixture(named));
  const sheet = sheets[sheetOfLine(sheets, 17)];
  expect(sheet?.kind === 'goods' && sheet.lines.some(({ line }) => line === 17)).toBe(true);
});
