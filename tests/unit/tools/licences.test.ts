import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { licencesText, shippedPackages } from '../../../tools/licences.mjs';
import { projectRoot } from '../../support/source-files.ts';

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

const lock = JSON.parse(read('package-lock.json')) as Parameters<typeof licencesText>[0];
const { dependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

test('LICENCES.md says what ships now', () => {
  // Stale? `node tools/licences.mjs` writes it anew.
  expect(read('LICENCES.md')).toBe(licencesText(lock));
});

test('every dependency of the product is in it', () => {
  const names = shippedPackages(lock).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

/** Licences that let the product ship closed; another one needs a decision first. */
const fit = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|Unlicense)\b/;

test('every licence is named and lets the product ship', () => {
  expect(shippedPackages(lock).filter(({ licence }) => !fit.test(licence))).toEqual([]);
});

test('a package without a named licence would be noticed', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { dev: true },
  };
  expect(shippedPackages({ packages })).toEqual([{ name: 'a', version: '1.0.0', licence: '' }]);
});
