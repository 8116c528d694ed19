/**
 * `npm test`: unit, property, scenario, contract, migration, fault and architecture tests, then
 * the end-to-end tests in a real Chromium. `npm test -- FILTER…` runs only what matches.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const reports = path.join(root, '.cache', 'reports');

/**
 * @param {string} name names the report
 * @param {string} config
 * @param {string[]} filters
 */
function runVitest(name, config, filters) {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const report = `--outputFile.json=${path.join(reports, `${name}.json`)}`;
  const reporters = ['--reporter=default', '--reporter=json', report];
  const args = ['run', '--config', config, ...reporters, '--passWithNoTests', ...filters];
  const done = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' });
  return done.status === 0;
}

/** Says why no Chromium can run here, or null when one can. */
function whyNoBrowser() {
  const probe = path.join(root, 'tests', 'e2e', 'support', 'probe.ts');
  const done = spawnSync(process.execPath, [probe], { cwd: root, encoding: 'utf8' });
  return done.status === 0 ? null : (done.stderr.trim().split('\n').at(-1) ?? 'no reason given');
}

/** @param {string[]} filters */
function runEndToEnd(filters) {
  const reason = whyNoBrowser();
  if (reason !== null) {
    process.stdout.write(`End-to-end tests skipped: no Chromium can run here (${reason}).\n`);
    return true;
  }
  buildIfStale('renderer');
  return runVitest('e2e', 'vitest.e2e.config.ts', filters);
}

const filters = process.argv.slice(2);
const endToEnd = filters.filter((filter) => filter.includes('tests/e2e'));
const others = filters.filter((filter) => !filter.includes('tests/e2e'));
const all = filters.length === 0;
rmSync(reports, { recursive: true, force: true });
let passed = true;
if (all || others.length > 0) {
  passed = runVitest('tests', 'vitest.config.ts', others) && passed;
}
if (all || endToEnd.length > 0) {
  passed = runEndToEnd(endToEnd) && passed;
}
process.exitCode = passed ? 0 : 1;
