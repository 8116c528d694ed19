/**
 * Writes LICENCES.md: what the product ships and under which licence, read from the lock file, so
 * that it is the same on every platform. The texts are written by licence-texts.mjs.
 *
 *     node tools/licences.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [license]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/** @typedef {{packages: Record<string, Locked>}} Lock */

/**
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} version
 * @property {string} licence
 * @property {string} place its folder from the root
 * @property {string} [partOf] the package whose native part it is
 */

/** The systems of the installers of electron-builder.yml, in the words of npm. */
const systems = { os: ['win32', 'linux', 'darwin'], cpu: ['x64', 'arm64'], libc: ['glibc'] };

/** Packages whose manifest names no licence, and what their licence file says. */
const readByHand = new Map([['png-js', 'MIT']]);

/**
 * Packages of the tree that are nowhere in an installer: electron-builder.yml leaves them out,
 * and the page takes nothing of them. A test builds the page and looks.
 */
const nowhere = new Set(['@tabler/icons', 'react-is']);

/** The file with every licence text, in the build and in the resources of the program. */
export const textsFile = 'third-party-licences.txt';

/** What ships beside the packages: the runtime of the desktop program and what packages hold. */
const beside = [
  'Electron: MIT; the desktop program; with Node (MIT) and Chromium (BSD-3-Clause and others)',
  'Inter: OFL-1.1; face of the page, in `@fontsource-variable/inter`',
  'JetBrains Mono: OFL-1.1; face of references, in `@fontsource-variable/jetbrains-mono`',
  'Roboto 3: OFL-1.1; face of the documents, in `pdfmake`',
  'Inconsolata: OFL-1.1; face of references in documents, in `bwip-js`',
  'OCR-A, OCR-B: faces that `bwip-js` carries; they name their makers and no licence',
  'SQLite: public domain; the database, in `better-sqlite3`',
  'Unicode CLDR: Unicode-3.0; names of countries and currencies in Kazakh',
  'Rust crates: linked into the native parts of `@node-rs/argon2`, which does not name them',
];

/**
 * Whether a list such as `os` of a manifest admits one of the values; a list of what it is not for
 * admits.
 * @param {string[] | undefined} list
 * @param {string[]} values
 */
function admits(list, values) {
  return (
    list === undefined ||
    list.some((one) => values.includes(one)) ||
    list.every((one) => one.startsWith('!'))
  );
}

/**
 * The place in the lock file of a package that another one asks for: the nearest node_modules.
 * @param {Lock} lock
 * @param {string} from
 * @param {string} name
 */
function placeOf({ packages }, from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const nearest = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[nearest] !== undefined) {
      return nearest;
    }
    if (!folder.includes('/node_modules/')) {
      const top = `node_modules/${name}`;
      return packages[top] === undefined ? null : top;
    }
  }
}

/**
 * The packages that the product ships, by name: what it depends on and what those depend on, as
 * electron-builder collects them, for the systems that there are installers for. The marks `dev`
 * and `optional` of the lock file are not asked: an optional peer of a tool bears none.
 * @param {Lock} lock
 * @returns {Shipped[]}
 */
export function shippedPackages(lock) {
  /** @type {Map<string, Shipped>} */
  const found = new Map();
  /** @param {string} from */
  const follow = (from) => {
    const { dependencies, optionalDependencies } = lock.packages[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(lock, from, name);
      const locked = place === null ? undefined : lock.packages[place];
      if (place === null || locked === undefined || found.has(place) || !isForUs(locked)) {
        continue;
      }
      const { version = '', license, os } = locked;
      const licence = license ?? readByHand.get(name) ?? '';
      const parent = os === undefined ? {} : { partOf: from.replace(/^.*node_modules\//, '') };
      found.set(place, { name, version, licence, place, ...parent });
      follow(place);
    }
  };
  follow('');
  const unique = new Map([...found.values()].map((row) => [`${row.name} ${row.version}`, row]));
  return [...unique.values()]
    .filter(({ name }) => !nowhere.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : order(a, b)));
}

/** @param {Locked} locked */
function isForUs({ os, cpu, libc }) {
  return admits(os, systems.os) && admits(cpu, systems.cpu) && admits(libc, systems.libc);
}

/**
 * @param {Shipped} a
 * @param {Shipped} b
 */
function order(a, b) {
  return a.version < b.version ? -1 : 1;
}

/**
 * The text of LICENCES.md.
 * @param {Lock} lock
 */
export function licencesText(lock) {
  const packages = shippedPackages(lock);
  return [
    '# Licences of what ships',
    '',
    `Written by \`node tools/licences.mjs\` from \`package-lock.json\`; a test fails when it is stale. The packages are those that run behind the page and those that are bundled into it. The build writes the full text of each licence and notice into \`dist/${textsFile}\`; every installer puts that file among the resources of the program, and the packaging stops when a package in it is missing there. Electron's own licence and \`LICENSES.chromium.html\` come with the program too. Packages for one platform ship on that platform alone.`,
    '',
    ...beside.map((line) => `- ${line}`),
    '',
    '## Packages',
    '',
    ...packages.map(({ name, version, licence }) => `- \`${name}\` ${version}: ${licence}`),
    '',
  ].join('\n');
}

/**
 * The lock file of the product.
 * @param {string} root
 */
export function readLock(root) {
  const text = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  return /** @type {Lock} */ (JSON.parse(text));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  writeFileSync(path.join(root, 'LICENCES.md'), licencesText(readLock(root)));
}
