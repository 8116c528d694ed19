/**
 * Writes LICENCES.md: what the product ships and under which licence, read from the lock file, so
 * that it is the same on every platform.
 *
 *     node tools/licences.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {{version?: string, license?: string, dev?: boolean, devOptional?: boolean}} Locked */

/** Packages whose manifest names no licence, and what their licence file says. */
const readByHand = new Map([['png-js', 'MIT']]);

/** What ships beside the packages: the runtime of the desktop program and faces inside packages. */
const beside = [
  [
    'Electron',
    'MIT',
    'the desktop program; with Node (MIT) and Chromium (BSD-3-Clause and others)',
  ],
  ['Inter', 'OFL-1.1', 'face of the page, in `@fontsource-variable/inter`'],
  ['JetBrains Mono', 'OFL-1.1', 'face of references, in `@fontsource-variable/jetbrains-mono`'],
  ['Roboto 3', 'OFL-1.1', 'face of the documents, in `pdfmake`'],
  ['Inconsolata', 'OFL-1.1', 'face of references in documents, in `bwip-js`'],
  ['SQLite', 'public domain', 'the database, in `better-sqlite3`'],
];

/**
 * The shipped packages of a lock file by name.
 * @param {{packages: Record<string, Locked>}} lock
 */
export function shippedPackages(lock) {
  const rows = Object.entries(lock.packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
    .map(([place, { version = '', license }]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license ?? readByHand.get(name) ?? '' };
    });
  const unique = new Map(rows.map((row) => [`${row.name} ${row.version}`, row]));
  return [...unique.values()].toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1,
  );
}

/**
 * The text of LICENCES.md.
 * @param {{packages: Record<string, Locked>}} lock
 */
export function licencesText(lock) {
  const packages = shippedPackages(lock);
  return [
    '# Licences of what ships',
    '',
    'Written by `node tools/licences.mjs` from `package-lock.json`; a test fails when it is stale. The full text of each licence lies in the package itself; `LICENSES.chromium.html` beside the desktop program holds those of Chromium. Packages for one platform ship on that platform alone.',
    '',
    ...beside.map(([name, licence, where]) => `- ${name}: ${licence}; ${where}`),
    '',
    '## Packages',
    '',
    ...packages.map(({ name, version, licence }) => `- \`${name}\` ${version}: ${licence}`),
    '',
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const lock = /** @type {Parameters<typeof licencesText>[0]} */ (JSON.parse(text));
  writeFileSync(path.join(root, 'LICENCES.md'), licencesText(lock));
}
