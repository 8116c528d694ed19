import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { texts } from '../../../shared/text/texts.ts';

const source = new URL('../../../main/core/ledger/verify/problem.ts', import.meta.url);

test.each(['en', 'ru', 'kk'] as const)('every kind of problem has words in %s', (locale) => {
  const declared =
    /export type ProblemKind =([^;]*);/.exec(readFileSync(source, 'utf8'))?.[1] ?? '';
  const kinds = [...declared.matchAll(/\| '([a-z-]+)'/g)].map(([, kind]) => kind ?? '');
  expect(kinds.length).toBeGreaterThan(10);
  const words: Readonly<Record<string, string>> = texts[locale];
  expect(kinds.filter((kind) => words[`page.ledger.problem.${kind}`] === undefined)).toEqual([]);
});
