import { describe, expect, it } from 'vitest';

import { methodReasonNumbers } from '../../../shared/catalog/disposal/method-table.ts';
import { catalogEn } from '../../../shared/text/catalog/en.ts';
import { catalogKk } from '../../../shared/text/catalog/kk.ts';
import { catalogRu } from '../../../shared/text/catalog/ru.ts';
import { temperatureTable } from '../../fixtures/fact-base/goods.ts';
import { wordsIn, writtenTable } from '../../support/written-table.ts';

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: catalogEn,
  ru: catalogRu,
  kk: catalogKk,
};

/** Figures that the conditions 1 to 8 of TRGS 510 name (domain.md 2.4, S54): see units there. */
const figuresOfCondition: Readonly<Record<string, string>> = {
  1: '',
  2: '50 25 2 5',
  3: '2',
  4: '1',
  5: '',
  6: '',
  // Told in words of what it cites as Table 13, which is condition 4.
  7: '4',
  8: '10',
};

/** Figures that the reasons under the method table name (domain.md 3.3); the others name none. */
const figuresOfReason: Readonly<Record<string, string>> = { 2: '5', 23: '1100 2' };

/** Figures of a text, in any order: languages may turn a sentence round. */
function figures(text: string | undefined): readonly string[] {
  return (text === undefined ? ['no text'] : (text.match(/\d+/g) ?? [])).toSorted();
}

describe.each(Object.entries(languages))('figures in the words, %s', (_language, words) => {
  it('SS-02 the eight conditions of TRGS 510 name the figures of the notes', () => {
    const written = Object.entries(figuresOfCondition);
    expect(written.map(([n]) => [n, figures(words[`trgsCondition.${n}`])])).toEqual(
      written.map(([n, named]) => [n, wordsIn(named).toSorted()]),
    );
  });

  it('DR-07 the reasons of the method table name the figures written under it', () => {
    expect(methodReasonNumbers.map((n) => [n, figures(words[`methodReason.${n}`])])).toEqual(
      methodReasonNumbers.map((n) => [n, wordsIn(figuresOfReason[n] ?? '').toSorted()]),
    );
  });

  it('SS-04 the bands name the limits that are written', () => {
    const rows = [...writtenTable(temperatureTable).rows];
    const limits = rows.map(([code, [from = '', to = '']]) => {
      const bounds = [from, to].map((limit) => limit.replace('-', ''));
      return [code, bounds.filter((limit) => limit !== '').toSorted()];
    });
    const named = rows.map(([code]) => [code, [...new Set(figures(words[`band.${code}`]))]]);
    expect(named).toEqual(limits);
  });
});
