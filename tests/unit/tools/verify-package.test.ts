import { createPackage } from '@electron/asar';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  archiveProblems,
  licenceProblems,
  nativeProblems,
  nativeTarget,
} from '../../../tools/verify-package.mjs';
import { projectRoot } from '../../support/source-files.ts';

const prebuilds = path.join(projectRoot, 'node_modules/better-sqlite3/prebuilds');
const whole = [
  '/package.json',
  '/dist',
  '/dist/main/electron/main.js',
  '/dist/main/electron/preload/preload.cjs',
  '/dist/main/core/hosting/worker-entry.js',
  '/dist/renderer/index.html',
  '/node_modules/zod/index.js',
];

describe('what lies in the archive', () => {
  test('is right when it is the program and its packages', () => {
    expect(archiveProblems(whole)).toEqual([]);
    expect(archiveProblems(whole.map((file) => file.replaceAll('/', '\\')))).toEqual([]);
  });

  test.each(['/tests/a.js', '/.git/config', '/shared/kernel/ids.js', '/package-lock.json'])(
    'does not belong: %s',
    (file) => {
      expect(archiveProblems([...whole, file])).toEqual([
        `does not belong in the archive: ${file}`,
      ]);
    },
  );

  test.each(['/dist/main/a.ts', '/dist/renderer/assets/a.js.map', '/node_modules/x/.env'])(
    'must not ship: %s',
    (file) => {
      expect(archiveProblems([...whole, file])).toEqual([`must not ship: ${file}`]);
    },
  );

  test('is missed when it is not there', () => {
    expect(archiveProblems(whole.slice(0, -2))).toEqual(['is missing: /dist/renderer/index.html']);
  });
});

describe('the licence texts', () => {
  let folder = '';
  const inFolder = (file: string): string => path.join(folder, file);

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'impound-packed-'));
    const packages = ['a', '@s/b', 'a/node_modules/b'];
    for (const name of packages) {
      const place = inFolder(`app/node_modules/${name}`);
      mkdirSync(path.join(place, 'esm'), { recursive: true });
      const manifest = { name: name.replace(/.*node_modules\//, ''), version: '1.0.0' };
      writeFileSync(path.join(place, 'package.json'), JSON.stringify(manifest));
      writeFileSync(path.join(place, 'esm', 'package.json'), '{"type":"module"}');
    }
    await createPackage(inFolder('app'), inFolder('app.asar'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('are right when they name every package of the archive', () => {
    writeFileSync(inFolder('texts.txt'), '@s/b 1.0.0: MIT\na 1.0.0: MIT\nb 1.0.0: ISC\n');
    expect(licenceProblems(inFolder('app.asar'), inFolder('texts.txt'))).toEqual([]);
  });

  test('are found wanting when they name another version or none', () => {
    writeFileSync(inFolder('texts.txt'), '@s/b 1.0.1: MIT\na 1.0.0: MIT\n');
    const problems = licenceProblems(inFolder('app.asar'), inFolder('texts.txt'));
    expect(problems.toSorted()).toEqual([
      'ships without its licence: @s/b 1.0.0',
      'ships without its licence: b 1.0.0',
    ]);
  });

  test('are missed when they are not there', () => {
    expect(licenceProblems(inFolder('app.asar'), inFolder('texts.txt'))).toEqual([
      'is missing: texts.txt',
    ]);
  });
});

describe('native modules', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'impound-native-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function unpack(name: string): void {
    mkdirSync(path.join(folder, 'prebuilds'), { recursive: true });
    copyFileSync(path.join(prebuilds, name), path.join(folder, 'prebuilds', name));
  }

  test.each(['linux-x64', 'linux-arm64', 'win32-x64', 'win32-arm64', 'darwin-x64', 'darwin-arm64'])(
    'are known by their own header: %s',
    (target) => {
      expect(nativeTarget(readFileSync(path.join(prebuilds, `${target}.node`)))).toBe(target);
    },
  );

  test('are right when they are for the system of the package', () => {
    unpack('linux-x64.node');
    expect(nativeProblems(folder, 'linux-x64')).toEqual([]);
  });

  test('are foreign when they are for another, and the right one is missed', () => {
    unpack('win32-x64.node');
    expect(nativeProblems(folder, 'linux-x64')).toEqual([
      'is built for another system than linux-x64: prebuilds/win32-x64.node',
      'is missing: better-sqlite3 for linux-x64',
    ]);
  });

  test('are missed when nothing lies beside the archive', () => {
    expect(nativeProblems(path.join(folder, 'nothing'), 'linux-x64')).toHaveLength(1);
  });
});
