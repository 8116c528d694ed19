import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{version?: string, integrity?: string, optional?: boolean, link?: boolean}} Locked */

/**
 * Where the hash of the lock file that was last found installed is kept.
 * @param {string} root
 */
function stampFile(root) {
  return path.join(root, 'node_modules', '.impound-lock');
}

/** @param {string} root */
function lockHash(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex');
}

/**
 * The `packages` of a lock file.
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function lockedPackages(file) {
  const lock = /** @type {{packages?: Record<string, Locked>}} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  return lock.packages ?? {};
}

/**
 * Names the packages that the lock file wants and the installation lacks or has otherwise.
 * An optional package may be absent (it is for another platform), never different.
 * @param {Record<string, Locked>} wanted
 * @param {Record<string, Locked>} installed
 * @returns {string[]}
 */
export function stalePackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([place, want]) => {
      if (place === '' || want.link === true) {
        return false;
      }
      const have = installed[place];
      return have === undefined
        ? want.optional !== true
        : have.version !== want.version || have.integrity !== want.integrity;
    })
    .map(([place]) => place);
}

/**
 * True when node_modules holds what package-lock.json asks for. The stamp makes the common case
 * one hash; without it npm's own record of the installation is compared package by package, so
 * a person's own `npm install` counts too.
 * @param {string} root
 */
export function dependenciesAreFresh(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) {
    return false;
  }
  const stamp = stampFile(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) {
    return true;
  }
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  if (stalePackages(wanted, lockedPackages(record)).length > 0) {
    return false;
  }
  markDependenciesFresh(root);
  return true;
}

/**
 * Remembers that node_modules matches the present package-lock.json.
 * @param {string} root
 */
export function markDependenciesFresh(root) {
  writeFileSync(stampFile(root), lockHash(root));
}
