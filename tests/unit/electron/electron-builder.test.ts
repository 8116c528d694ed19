import { Ajv } from 'ajv';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Minimatch } from 'minimatch';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { requiredFuses } from '../../../main/electron/security/19-fuses.ts';
import { projectRoot, sourceFiles } from '../../support/source-files.ts';
import { importsOf, packageOf } from '../../support/source-imports.ts';

interface Settings {
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly afterPack: string;
  readonly asarUnpack: readonly string[];
  readonly npmRebuild: boolean;
  readonly win: Target;
  readonly linux: Target;
  readonly mac: Target & { readonly hardenedRuntime: boolean; readonly entitlements: string };
  readonly nsis: { readonly perMachine: boolean; readonly deleteAppDataOnUninstall: boolean };
}

interface Target {
  readonly icon: string;
  readonly files: readonly string[];
  readonly target: readonly { readonly target: string; readonly arch: readonly string[] }[];
}

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

const settings = parse(read('electron-builder.yml')) as Settings;

function schemaProblems(value: unknown): unknown {
  const schema = JSON.parse(read('node_modules/app-builder-lib/scheme.json')) as object;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  return validate(value) ? [] : validate.errors;
}

/** Whether a file of node_modules ships, decided as electron-builder does: excludes only. */
function ships(file: string, target: Target, arch: string): boolean {
  return [...settings.files, ...target.files]
    .filter((pattern) => pattern.startsWith('!'))
    .every((pattern) => {
      const excluded = pattern.slice(1).replaceAll('${arch}', arch);
      return !new Minimatch(excluded, { dot: true }).match(file);
    });
}

describe('the package settings', () => {
  test("are valid against the builder's own schema", () => {
    expect(schemaProblems(settings)).toEqual([]);
  });

  test('the schema is really asked: a wrong word is found', () => {
    expect(schemaProblems({ ...settings, asarr: true })).not.toEqual([]);
    expect(schemaProblems({ ...settings, electronFuses: { runAsNode: 'no' } })).not.toEqual([]);
  });

  test('19 every fuse is set, and as the rule says', () => {
    expect(settings.electronFuses).toMatchObject(requiredFuses);
  });

  test('19 no fuse of the builder is left to its default', () => {
    const schema = JSON.parse(read('node_modules/app-builder-lib/scheme.json')) as {
      definitions: { FuseOptionsV1: { properties: object } };
    };
    const known = Object.keys(schema.definitions.FuseOptionsV1.properties);
    expect(Object.keys(settings.electronFuses).toSorted()).toEqual(known.toSorted());
  });

  test('there is an installer for every system, for both processors', () => {
    const targets = [settings.win, settings.linux, settings.mac].map(({ target }) =>
      target.map((one) => `${one.target} ${one.arch.join(' ')}`),
    );
    expect(targets).toEqual([
      ['nsis x64 arm64'],
      ['AppImage x64 arm64', 'deb x64 arm64'],
      ['dmg x64 arm64'],
    ]);
    expect(settings.nsis).toMatchObject({ perMachine: true, deleteAppDataOnUninstall: false });
    expect(settings.mac.hardenedRuntime).toBe(true);
  });

  test('every file they name is there', () => {
    const named = [
      settings.afterPack,
      settings.win.icon,
      settings.linux.icon,
      settings.mac.icon,
      settings.mac.entitlements,
    ];
    expect(named.filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([]);
  });

  test('the icon is large enough for every system', () => {
    const png = readFileSync(path.join(projectRoot, settings.linux.icon));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1024, 1024]);
  });
});

describe('what ships', () => {
  const prebuild = (name: string): string => `node_modules/better-sqlite3/prebuilds/${name}.node`;

  test.each([
    ['linux', 'x64', 'linux-x64'],
    ['linux', 'arm64', 'linux-arm64'],
    ['win', 'x64', 'win32-x64'],
    ['mac', 'arm64', 'darwin-arm64'],
  ] as const)('for %s %s of the database only %s', (system, arch, wanted) => {
    const all = ['linux-x64', 'linux-arm64', 'linuxmusl-x64', 'win32-x64', 'win32-arm64'];
    const shipped = [...all, 'darwin-x64', 'darwin-arm64'].filter((name) =>
      ships(prebuild(name), settings[system], arch),
    );
    expect(shipped).toEqual([wanted]);
  });

  test('native modules lie outside the archive and are not rebuilt', () => {
    expect(settings.asarUnpack).toEqual(['**/*.node']);
    expect(settings.npmRebuild).toBe(false);
  });

  test('every package that runs behind the page is a dependency and is not left out', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    const behind = sourceFiles(['main/core', 'main/electron', 'shared'])
      .filter(({ file }) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .flatMap(({ text }) => importsOf(text))
      .filter((found) => !found.isType)
      .flatMap(({ specifier }) => packageOf(specifier) ?? []);
    const packages = [...new Set(behind)].filter((name) => name !== 'electron').toSorted();
    expect(packages).toContain('better-sqlite3');
    const lost = packages.filter(
      (name) =>
        !(name in dependencies) || !ships(`node_modules/${name}/a.js`, settings.linux, 'x64'),
    );
    expect(lost).toEqual([]);
  });

  test('sources, maps and the packages of the page do not', () => {
    const files = [
      'node_modules/react/index.js',
      'node_modules/@mantine/core/esm/index.mjs',
      'node_modules/zod/index.d.ts',
      'node_modules/kysely/dist/index.js.map',
      'node_modules/better-sqlite3/deps/sqlite3.c',
      'node_modules/better-sqlite3/src/better_sqlite3.cpp',
      'node_modules/pdfmake/build/pdfmake.js',
      'node_modules/pdfkit/js/pdfkit.standalone.js',
    ];
    expect(files.filter((file) => ships(file, settings.linux, 'x64'))).toEqual([]);
  });
});
