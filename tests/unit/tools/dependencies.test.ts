import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dependenciesAreFresh, stalePackages } from '../../../tools/dependencies.mjs';

describe('packages that are not as locked', () => {
  const wanted = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b-win32': { version: '1.0.0', integrity: 'y', optional: true },
  };

  test('are none when each one is there, but for another platform', () => {
    expect(
      stalePackages(wanted, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }),
    ).toEqual([]);
  });

  test.each([
    ['missing', {}],
    ['of another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['of another content', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
  ])('are named when %s', (_how, installed) => {
    expect(stalePackages(wanted, installed)).toEqual(['node_modules/a']);
  });

  test('include an optional one of another version', () => {
    const installed = {
      'node_modules/a': { version: '1.0.0', integrity: 'x' },
      'node_modules/b-win32': { version: '2.0.0', integrity: 'y' },
    };
    expect(stalePackages(wanted, installed)).toEqual(['node_modules/b-win32']);
  });
});

describe('a project folder', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'impound-tools-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function lock(file: string, version: string): void {
    const packages = { 'node_modules/a': { version, integrity: version } };
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), JSON.stringify({ packages }));
  }

  test('is stale without an installation, fresh with one, stale when the lock file moves on', () => {
    lock('package-lock.json', '1.0.0');
    expect(dependenciesAreFresh(root)).toBe(false);
    lock('node_modules/.package-lock.json', '1.0.0');
    expect(dependenciesAreFresh(root)).toBe(true);
    expect(dependenciesAreFresh(root)).toBe(true);
    lock('package-lock.json', '1.0.1');
    expect(dependenciesAreFresh(root)).toBe(false);
  });
});
