import SqliteDriver from 'better-sqlite3';
import { expect, it } from 'vitest';
import {
  classifyError,
  translateError,
} from '../../../main/core/database/sqlite/classify-error.ts';
import { Defect } from '../../../main/core/platform/defect.ts';
import { Unavailable } from '../../../main/core/platform/unavailable.ts';

it.each([
  ['SQLITE_BUSY_SNAPSHOT', 'busy', 'StoreBusy'],
  ['SQLITE_LOCKED', 'busy', 'StoreBusy'],
  ['SQLITE_FULL', 'disk-full', 'DiskFull'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full', 'DiskFull'],
  ['SQLITE_CORRUPT_INDEX', 'corrupt', 'StoreCorrupt'],
  ['SQLITE_NOTADB', 'corrupt', 'StoreCorrupt'],
  ['SQLITE_READONLY_DBMOVED', 'read-only', 'StoreReadOnly'],
  ['SQLITE_IOERR_FSYNC', 'input-output', 'StoreInputOutput'],
  ['SQLITE_CANTOPEN', 'input-output', 'StoreInputOutput'],
])('%s is %s and reaches the person as %s', (code, fault, unavailable) => {
  const error = new SqliteDriver.SqliteError('refused', code);
  expect(classifyError(error)).toBe(fault);
  const translated = translateError(error);
  expect(translated).toBeInstanceOf(Unavailable);
  expect(translated).toMatchObject({ code: unavailable, retryable: fault === 'busy' });
  // In words for a person, with those of SQLite behind them.
  expect((translated as Unavailable).message).toMatch(/^The (?:database|disk) .+: refused$/);
});

it.each([
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'constraint'],
  ['SQLITE_MISUSE', 'other'],
])('%s is %s and a Defect', (code, fault) => {
  const error = new SqliteDriver.SqliteError('refused', code);
  expect(classifyError(error)).toBe(fault);
  expect(translateError(error)).toBeInstanceOf(Defect);
});

it('an error that is not the driver’s passes as it is', () => {
  const error = new Error('ours');
  expect(classifyError(error)).toBeUndefined();
  expect(translateError(error)).toBe(error);
});
