/**
 * Prints `N passed, N failed` from the reports of the last `npm test`, counting each failed check
 * named in the arguments as one failure more. Used by .ci/run for its last line.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {{status: string, assertionResults: {status: string}[]}} SuiteReport */
/**
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {SuiteReport[]} testResults
 */

/**
 * Adds up reports. A file that could not even be loaded has no tests and counts as one failure.
 * @param {readonly Report[]} reports
 * @param {number} failedChecks
 */
export function count(reports, failedChecks) {
  let passed = 0;
  let failed = failedChecks;
  for (const report of reports) {
    const broken = report.testResults.filter(
      (suite) =>
        suite.status === 'failed' &&
        suite.assertionResults.every((assertion) => assertion.status !== 'failed'),
    );
    passed += report.numPassedTests;
    failed += report.numFailedTests + broken.length;
  }
  return { passed, failed };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
  const folder = path.join(root, '.cache', 'reports');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  /** @type {Report[]} */
  const reports = [];
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    reports.push(/** @type {Report} */ (JSON.parse(text)));
  }
  const total = count(reports, process.argv.length - 2);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}
