/**
 * `npm start [-- --sample] [--home DIR] [--port N] [--web]`: the desktop program where Electron
 * can run, else the same program on the loopback address in a browser. A port asks for the browser.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../main/web/open-browser.ts';
import { buildIfStale } from './build.mjs';
import { findOrFetchElectron } from './electron-binary.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** An Electron that ends with an error sooner than this never showed its window. */
const couldNotStartMilliseconds = 10_000;

/**
 * Runs a program to its end, passing on what the terminal tells us.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', () => {
      resolve(1);
    });
    child.on('exit', (code, signal) => {
      resolve(code ?? (signal === null ? 0 : 1));
    });
  });
}

/**
 * Finds the desktop program, or says why there is none.
 * @returns {{program: string} | {reason: string}}
 */
function desktop() {
  if (!hasDisplay()) {
    return { reason: 'There is no display for a desktop window' };
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    return { reason: 'The desktop window does not open for the superuser' };
  }
  const program = findOrFetchElectron(root);
  return program === null
    ? { reason: "Electron's program is not installed and could not be fetched" }
    : { program };
}

/** @param {string[]} args */
function runWeb(args) {
  return run(process.execPath, [path.join(root, 'main', 'web', 'main.ts'), ...args]);
}

/** @param {string} reason */
function sayWhyWeb(reason) {
  process.stderr.write(`${reason}; Impound is served to the browser instead.\n`);
}

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
async function start(args) {
  buildIfStale('renderer');
  if (args.some((arg) => arg === '--web' || arg.startsWith('--port'))) {
    return runWeb(args.filter((arg) => arg !== '--web'));
  }
  const found = desktop();
  if ('reason' in found) {
    sayWhyWeb(found.reason);
    return runWeb(args);
  }
  buildIfStale('main');
  const begun = Date.now();
  const code = await run(found.program, [root, ...args]);
  if (code === 0 || Date.now() - begun > couldNotStartMilliseconds) {
    return code;
  }
  sayWhyWeb("Electron's program could not start here");
  return runWeb(args);
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
