/**
 * Electron's npm package carries no program: its binary is fetched from outside the registry on
 * the first desktop start, and a closed network cannot have it (HOUSE 2.2).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const fetchTimeoutMilliseconds = 90_000;
/** How long a failed fetch keeps us from trying again: a start must not wait every time. */
const retryAfterMilliseconds = 12 * 60 * 60 * 1000;

/**
 * Finds the installed Electron program.
 * @param {string} root
 * @returns {string | null} absolute path of the program, or null where it is not installed
 */
export function findElectron(root) {
  const home = path.join(root, 'node_modules', 'electron');
  const pathFile = path.join(home, 'path.txt');
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!existsSync(pathFile) && override === undefined) {
    return null;
  }
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const program = path.join(override ?? path.join(home, 'dist'), name);
  return existsSync(program) ? program : null;
}

/**
 * Finds Electron, fetching it quietly when it is missing and was not refused lately.
 * @param {string} root
 * @returns {string | null}
 */
export function findOrFetchElectron(root) {
  const present = findElectron(root);
  if (present !== null) {
    return present;
  }
  const failure = path.join(root, '.cache', 'electron-fetch-failed');
  const failedLately =
    existsSync(failure) && Date.now() - statSync(failure).mtimeMs < retryAfterMilliseconds;
  if (failedLately) {
    return null;
  }
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  if (existsSync(installer)) {
    spawnSync(process.execPath, [installer], {
      stdio: 'ignore',
      timeout: fetchTimeoutMilliseconds,
      killSignal: 'SIGKILL',
    });
  }
  const fetched = findElectron(root);
  if (fetched === null) {
    mkdirSync(path.dirname(failure), { recursive: true });
    writeFileSync(failure, `${new Date().toISOString()}\n`);
  }
  return fetched;
}
