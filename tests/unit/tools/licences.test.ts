import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Minimatch } from 'minimatch';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { licencesText, readLock, shippedPackages } from '../../../tools/licences.mjs';
import { projectRoot } from '../../support/source-files.ts';

function read(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8');
}

const lock = readLock(projectRoot);
const shipped = shippedPackages(lock);
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

test('LICENCES.md says what ships now', () => {
  // Stale? `node tools/licences.mjs` writes it anew.
  expect(read('LICENCES.md')).toBe(licencesText(lock));
});

test('every dependency of the product is in it', () => {
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test('no tool of ours is in it', () => {
  const tools = shipped.filter(
    ({ name }) => name in devDependencies || name.startsWith('@typescript/'),
  );
  expect(tools).toEqual([]);
});

/** Licences that let the product ship closed; another one needs a decision first. */
const fit = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|Unlicense)\b/;

test('every licence is named and lets the product ship', () => {
  expect(shipped.filter(({ licence }) => !fit.test(licence))).toEqual([]);
});

describe('of a lock file', () => {
  const names = (packages: Parameters<typeof shippedPackages>[0]['packages']): string[] =>
    shippedPackages({ packages }).map(({ name, version }) => `${name} ${version}`);

  test('a package without a named licence would be noticed', () => {
    const packages = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', dev: true },
    };
    expect(shippedPackages({ packages })).toEqual([
      { name: 'a', version: '1.0.0', licence: '', place: 'node_modules/a' },
    ]);
  });

  test('the tree is followed, to the nearest package of each name', () => {
    const found = names({
      '': { dependencies: { a: '1', b: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { c: '2', '@s/d': '1' } },
      'node_modules/a/node_modules/c': { version: '2.0.0', dependencies: { '@s/e': '1' } },
      'node_modules/b': { version: '1.0.0', dependencies: { c: '1', a: '1' } },
      'node_modules/c': { version: '1.0.0' },
      'node_modules/@s/d': { version: '1.0.0', dependencies: { a: '1' } },
      'node_modules/@s/e': { version: '1.0.0' },
    });
    expect(found).toEqual(['@s/d 1.0.0', '@s/e 1.0.0', 'a 1.0.0', 'b 1.0.0', 'c 1.0.0', 'c 2.0.0']);
  });

  test('a package that nothing of ours depends on does not ship, even without the mark', () => {
    const packages = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', peerDependencies: { tool: '1' } },
      'node_modules/tool': { version: '1.0.0' },
      'node_modules/tool-linux-x64': { version: '1.0.0', os: ['linux'], cpu: ['x64'] },
    };
    expect(names(packages)).toEqual(['a 1.0.0']);
  });

  test('of the packages for one platform only those for our installers ship', () => {
    const optional = ['win', 'linux', 'musl', 'android', 'arm', 'any'];
    const packages = {
      '': { dependencies: { a: '1' } },
      'node_modules/a': {
        version: '1.0.0',
        optionalDependencies: Object.fromEntries(optional.map((name) => [name, '1'])),
      },
      'node_modules/win': { version: '1.0.0', os: ['win32'], cpu: ['arm64'] },
      'node_modules/linux': { version: '1.0.0', os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
      'node_modules/musl': { version: '1.0.0', os: ['linux'], cpu: ['x64'], libc: ['musl'] },
      'node_modules/android': { version: '1.0.0', os: ['android'], cpu: ['arm64'] },
      'node_modules/arm': { version: '1.0.0', os: ['linux'], cpu: ['arm'] },
      'node_modules/any': { version: '1.0.0', os: ['!aix'] },
    };
    expect(names(packages)).toEqual(['a 1.0.0', 'any 1.0.0', 'linux 1.0.0', 'win 1.0.0']);
  });
});

describe('the page', () => {
  beforeEach(() => {
    // A page that is built to ship; vitest says that it tests.
    vi.stubEnv('NODE_ENV', 'production');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const bundled = new Set<string>();

  function note(file: string): void {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
    if (name !== undefined) {
      bundled.add(name);
    }
  }

  function leavesOut(name: string): boolean {
    const { files } = parse(read('electron-builder.yml')) as { readonly files: readonly string[] };
    return files
      .filter((pattern) => pattern.startsWith('!node_modules/'))
      .some((pattern) =>
        new Minimatch(pattern.slice(1)).match(`node_modules/${name}/package.json`),
      );
  }

  test('what it takes from packages, and nothing else of those left out, is listed', async () => {
    await build({
      configFile: path.join(projectRoot, 'tools', 'vite.renderer.config.ts'),
      logLevel: 'error',
      build: { write: false, minify: false, reportCompressedSize: false },
      plugins: [
        {
          name: 'packages-of-the-page',
          generateBundle(_options, bundle) {
            for (const part of Object.values(bundle)) {
              const files =
                part.type === 'asset'
                  ? part.originalFileNames
                  : Object.entries(part.modules)
                      .filter(([, { renderedLength }]) => renderedLength > 0)
                      .map(([file]) => file);
              files.forEach(note);
            }
          },
        },
      ],
    });
    expect(bundled).toContain('react-dom');
    expect(bundled).toContain('@fontsource-variable/inter');
    const listed = shipped.map(({ name }) => name);
    expect([...bundled].filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => leavesOut(name) && !bundled.has(name))).toEqual([]);
  }, 120_000);
});
