import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { strangeWords } from '../../support/vocabulary.ts';
import { allScenarios } from '../main-job/all-scenarios.ts';
import { guideFile } from './guide-files.ts';
import { guideLocales, renderGuide, wordlessRefusals } from './render-guide.ts';
import { runScenario } from './run-scenario.ts';
import type { Transcript } from './run-scenario.ts';

const transcripts: Transcript[] = [];

describe('the work as the guide tells it', () => {
  test.each(allScenarios.map((scenario) => [scenario.title.en, scenario] as const))(
    '%s',
    async (_, scenario) => {
      transcripts.push(await runScenario(scenario));
    },
    60_000,
  );
});

describe('the guide', () => {
  test.each(guideLocales)('in %s says what the program does', (locale) => {
    expect(transcripts.length).toBe(allScenarios.length);
    // Stale? `node tests/scenarios/guide/write-guide.ts` writes it anew.
    expect(readFileSync(guideFile(locale), 'utf8')).toBe(renderGuide(locale, transcripts));
  });

  test.each(guideLocales)('in %s speaks the words of the glossary', (locale) => {
    const lines = readFileSync(guideFile(locale), 'utf8').split('\n');
    expect(
      lines.flatMap((line) => strangeWords(locale, line).map((found) => `${found}: ${line}`)),
    ).toEqual([]);
  });

  test('every refusal in it has words, filled in, in three languages', () => {
    expect(
      transcripts.flatMap(({ taken }) => taken.flatMap((one) => one.refusals)).length,
    ).toBeGreaterThan(20);
    expect(wordlessRefusals(transcripts)).toEqual([]);
  });

  test('every step is told in three languages', () => {
    const told = allScenarios.flatMap(({ title, why, given, steps }) => [
      title,
      why,
      ...(given === null ? [] : [given.said]),
      ...steps.flatMap(({ does, sees }) => (sees === null ? [does] : [does, sees])),
    ]);
    for (const { en, ru, kk } of told) {
      expect(ru, en).toMatch(/[а-яё]/i);
      expect(kk, en).toMatch(/[а-яәіңғүұқөһ]/i);
      expect(new Set([en, ru, kk]).size, en).toBe(3);
    }
  });
});
