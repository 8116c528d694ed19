/**
 * Writes the file that ships with every installer: the full text of each licence and notice of
 * the packages, read from the installed packages. A text that several share stands once.
 *
 *     node tools/licence-texts.mjs
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { faceNotice } from './face-notice.mjs';
import { readLock, shippedPackages, textsFile } from './licences.mjs';

/** @typedef {import('./licences.mjs').Shipped} Shipped */

const rule = '-'.repeat(78);
const licenceName = /licen[cs]e|notice|copying|copyright|^ofl\b/i;
const sourceName = /\.([cm]?[jt]sx?|map|json|svg|css|html)$/i;

/** Faces inside packages, whose notices lie in their own name tables. */
const faces = [
  { name: 'Roboto 3', licence: 'OFL-1.1', file: 'pdfmake/fonts/Roboto/Roboto-Regular.ttf' },
  { name: 'Inconsolata', licence: 'OFL-1.1', file: 'bwip-js/fonts/Inconsolata.otf' },
  { name: 'OCR-A', licence: 'no licence named', file: 'bwip-js/fonts/OCRA7.ttf' },
  { name: 'OCR-B', licence: 'no licence named', file: 'bwip-js/fonts/OCRB7.ttf' },
];

/**
 * The texts of the licences and notices in a package, without those of packages inside it.
 * @param {string} folder
 * @returns {string[]}
 */
export function licenceTextsIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        return entry.name === 'node_modules' ? [] : licenceTextsIn(place);
      }
      const isText = licenceName.test(entry.name) && !sourceName.test(entry.name);
      return isText ? [tidy(readFileSync(place, 'utf8'))] : [];
    });
}

/**
 * A text with the line ends and margins of this file, so that equal texts are equal.
 * @param {string} text
 */
function tidy(text) {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll(/[ \t]*\r?\n/g, '\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** @param {Shipped} shipped */
function heading({ name, version, licence }) {
  return `${name} ${version}: ${licence}`;
}

/**
 * A package that brings no text, with all that it says about itself.
 * @param {string} folder
 * @param {Shipped} shipped
 */
function withoutText(folder, shipped) {
  const manifest = path.join(folder, 'package.json');
  if (shipped.partOf !== undefined || !existsSync(manifest)) {
    return `${heading(shipped)}, as ${shipped.partOf ?? ''}, whose native part it is`;
  }
  const { author } = /** @type {{author?: string | {name?: string}}} */ (
    JSON.parse(readFileSync(manifest, 'utf8'))
  );
  const name = typeof author === 'string' ? author.replace(/\s*<.*$/, '') : author?.name;
  return name === undefined ? heading(shipped) : `${heading(shipped)}, by ${name}`;
}

/**
 * The whole file, for the packages that ship.
 * @param {string} root
 * @param {readonly Shipped[]} packages
 */
export function licenceTexts(root, packages) {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  /** @type {string[]} */
  const bare = [];
  for (const shipped of packages) {
    const folder = path.join(root, shipped.place);
    if (!existsSync(folder) && shipped.partOf === undefined) {
      throw new Error(`${shipped.name} ships and is not installed, so its licence is not known.`);
    }
    const texts = existsSync(folder) ? licenceTextsIn(folder) : [];
    if (texts.length === 0) {
      bare.push(withoutText(folder, shipped));
    }
    for (const text of new Set(texts)) {
      byText.set(text, [...(byText.get(text) ?? []), heading(shipped)]);
    }
  }
  return [
    'Licences of the software that Impound contains',
    '',
    'Each text stands below the packages that brought it. The licences of Electron and',
    'Chromium lie beside this program in files of their own. SQLite, in better-sqlite3, is in',
    'the public domain.',
    '',
    rule,
    'Packages that bring no text, and the licence that they name:',
    '',
    ...bare,
    '',
    rule,
    'Faces inside packages; the text of OFL-1.1 stands below for Inter:',
    '',
    ...faces.map(({ name, licence, file }) => {
      const bytes = readFileSync(path.join(root, 'node_modules', file));
      return `${name}: ${licence}. ${faceNotice(bytes)}`;
    }),
    '',
    ...[...byText].flatMap(([text, headings]) => [rule, ...headings, '', text, '']),
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const text = licenceTexts(root, shippedPackages(readLock(root)));
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(path.join(root, 'dist', textsFile), text);
}
