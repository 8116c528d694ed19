import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filePaths, projectRoot, sourceFiles } from '../support/source-files.ts';
import {
  productRules,
  rulesInCode,
  rulesInTables,
  rulesNamed,
  rulesTested,
} from './rule-coverage.ts';

const code = sourceFiles(['shared', 'main']);
const tests = sourceFiles(['tests']).filter(({ file }) => file.endsWith('.test.ts'));
const documents = filePaths(['shared', 'main'])
  .filter((file) => file.endsWith('/RULES.md'))
  .map((file) => ({ file, text: readFileSync(path.join(projectRoot, file), 'utf8') }));
const toComeFile = 'shared/domain/RULES.md';
const toCome = rulesInTables(documents.filter(({ file }) => file === toComeFile));
const explained = rulesInTables(documents.filter(({ file }) => file !== toComeFile));

test('every rule that code answers with begins the title of a test', () => {
  const answered = rulesInCode(code);
  const tested = rulesTested(tests);
  expect(answered.size).toBeGreaterThan(30);
  expect([...answered].filter((rule) => !tested.has(rule)).toSorted()).toEqual([]);
});

test('every rule that a RULES.md explains is named by code and begins the title of a test', () => {
  const named = rulesNamed(code);
  const tested = rulesTested(tests);
  const rules = [...explained].toSorted();
  expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
  expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
});

test('every rule that code answers with is explained in a RULES.md', () => {
  expect([...rulesInCode(code)].filter((rule) => !explained.has(rule)).toSorted()).toEqual([]);
});

test('every rule of the product is explained or stands among those to come, never both', () => {
  const unknown = productRules.filter((rule) => !explained.has(rule) && !toCome.has(rule));
  expect(unknown).toEqual([]);
  expect(productRules.filter((rule) => explained.has(rule) && toCome.has(rule))).toEqual([]);
  const strange = [...explained, ...toCome].filter((rule) => !productRules.includes(rule));
  expect(strange).toEqual([]);
});

test('the reading of titles, tables and code sees what it should', () => {
  const file = 'a.test.ts';
  const titles = [
    "test('CT-04, CT-05 the record', f);",
    "test.each([[1], [f(2)]])('DW-01 and DW-02 for %s', f);",
    "it('holds a lot under DR-03', f);",
  ];
  expect([...rulesTested(titles.map((text) => ({ file, text })))]).toEqual([
    'CT-04',
    'CT-05',
    'DW-01',
    'DW-02',
  ]);
  const table = { file, text: '| CT-04, CT-05 | x |\n| x | DW-01 |\nDW-02 in prose' };
  expect([...rulesInTables([table])]).toEqual(['CT-04', 'CT-05']);
  expect([...rulesInCode([{ file, text: "reject('X', 'DW-01'); // DW-02" }])]).toEqual(['DW-01']);
});
