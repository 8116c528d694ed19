import { expect, test } from 'vitest';
import { count } from '../../../tools/count.mjs';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const notLoaded = { status: 'failed', assertionResults: [] };

test('reports add up', () => {
  const reports = [
    { numPassedTests: 3, numFailedTests: 0, testResults: [passed] },
    { numPassedTests: 1, numFailedTests: 1, testResults: [passed, failed] },
  ];
  expect(count(reports, 0)).toEqual({ passed: 4, failed: 1 });
});

test('a file that could not be loaded is a failure although it has no failed test', () => {
  const reports = [{ numPassedTests: 3, numFailedTests: 0, testResults: [passed, notLoaded] }];
  expect(count(reports, 0)).toEqual({ passed: 3, failed: 1 });
});

test('each failed check is a failure more', () => {
  expect(count([], 2)).toEqual({ passed: 0, failed: 2 });
});
