/**
 * Builds what is stale: `renderer` (the page), `main` (the desktop's main process, core and
 * preload) and `licences` (the texts that ship with them). A part is stale when the hash of its
 * sources differs from the hash of its last build.
 *
 *     node tools/bootstrap.mjs tools/build.mjs [renderer] [main] [licences]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { textsFile } from './licences.mjs';

const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The program and arguments of one Vite build.
 * @param {string} config
 */
function vite(config) {
  return ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'];
}

/**
 * What goes into each part, what comes out, and the programs that make it.
 * @type {Record<string, {sources: string[], result: string, programs: string[][]}>}
 */
const parts = {
  renderer: {
    sources: ['renderer', 'shared', 'package-lock.json'],
    result: 'dist/renderer/index.html',
    programs: [vite('tools/vite.renderer.config.ts')],
  },
  main: {
    sources: ['main', 'shared', 'package-lock.json'],
    result: 'dist/main/electron/main.js',
    programs: [vite('tools/vite.main.config.ts'), vite('tools/vite.preload.config.ts')],
  },
  licences: {
    sources: [
      'package-lock.json',
      'tools/licences.mjs',
      'tools/licence-texts.mjs',
      'tools/face-notice.mjs',
    ],
    result: `dist/${textsFile}`,
    programs: [['tools/licence-texts.mjs']],
  },
};

/**
 * Lists the files under a place, in one order on every machine.
 * @param {string} place
 * @returns {string[]}
 */
function filesUnder(place) {
  const entries = readdirSync(place, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/**
 * One hash over names and contents of the sources.
 * @param {string} root
 * @param {string[]} sources
 */
export function sourcesHash(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const place = path.join(root, source);
    const files = path.extname(source) === '' ? filesUnder(place) : [place];
    for (const file of files) {
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * Builds one part unless its last build was made from the same sources.
 * @param {string} name
 * @param {string} root
 * @returns {boolean} whether it had to be built
 */
export function buildIfStale(name, root = projectRoot) {
  const part = parts[name];
  if (part === undefined) {
    throw new Error(`No part named ${name}; there are ${Object.keys(parts).join(', ')}.`);
  }
  const stamp = path.join(root, '.cache', `build-${name}.hash`);
  const hash = sourcesHash(root, part.sources);
  const isFresh =
    existsSync(path.join(root, part.result)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash;
  if (isFresh) {
    return false;
  }
  for (const program of part.programs) {
    const done = spawnSync(process.execPath, program, { cwd: root, stdio: ['ignore', 2, 2] });
    if (done.status !== 0) {
      throw new Error(`Building ${name} failed; the lines above say why.`);
    }
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const wanted = process.argv.slice(2);
  try {
    for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
      const built = buildIfStale(name);
      process.stderr.write(`${name}: ${built ? 'built' : 'unchanged'}\n`);
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
