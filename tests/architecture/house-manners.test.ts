import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filePaths, projectRoot } from '../support/source-files.ts';
import type { SourceFile } from '../support/source-files.ts';
import { mannerBreaches, mannerNames } from './house-manners.ts';

const text = /\.(ts|tsx|mjs|json|yml|md|svg|css|html|plist|sql)$|^\.(npmrc|gitignore|oxlintrc)/;
const files = filePaths(['.'])
  .filter((file) => text.test(file) && !file.startsWith('.git/'))
  .map((file) => ({ file, text: readFileSync(path.join(projectRoot, file), 'utf8') }));

test('the whole house keeps its manners', () => {
  expect(mannerBreaches(files)).toEqual([]);
});

test('the walk sees the real tree', () => {
  expect(files.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['package.json', 'main/core/rpc/core-api.ts', 'tools/bootstrap.mjs']),
  );
});

/** What git keeps; in a copy that came without it, all that lies there. */
function keptFiles(): readonly string[] {
  if (!existsSync(path.join(projectRoot, '.git'))) return filePaths(['.']);
  return execFileSync('git', ['ls-files'], { cwd: projectRoot, encoding: 'utf8' }).split('\n');
}

test('nothing that a run leaves behind is kept: logs, profiles, dumps, copies', () => {
  const kinds = /\.(log|heapsnapshot|\w*profile|dump|tmp|bak|orig|rej|swp|sqlite3?|db)$/;
  expect(keptFiles().filter((file) => kinds.test(file))).toEqual([]);
});

/** A sample that breaks each manner; written so that this file itself does not. */
const bad: Readonly<Record<string, SourceFile>> = {
  'kebab-case': { file: 'shared/domain/LotState.ts', text: '' },
  'vague-name': { file: 'main/core/string-utils.ts', text: '' },
  'long-file': { file: 'main/core/a.ts', text: 'a;\n'.repeat(501) },
  'long-line': { file: 'main/core/a.ts', text: `const a = ${'1 + '.repeat(40)}1;` },
  any: { file: 'main/core/a.ts', text: `function f(x: ${'an' + 'y'}) {}` },
  'non-null': { file: 'main/core/a.ts', text: `f(x${'!'}.y);` },
  unfinished: { file: 'main/core/a.ts', text: `// ${'TO' + 'DO'} later` },
  suppression: { file: 'main/core/a.ts', text: '// oxlint-disable-next-line no-console\n' },
  'default-export': { file: 'main/core/a.ts', text: `${'export'} default function f() {}` },
  barrel: { file: 'main/core/a.ts', text: "export { b } from './b.ts';\n" },
  'focused-test': { file: 'tests/a.test.ts', text: `test${'.only'}('x', f);` },
  'skipped-test': { file: 'tests/a.test.ts', text: `describe${'.skip'}('x', f);` },
  'machine-path': { file: 'docs/a.md', text: `see ${'/wo' + 'rk'}/main/a` },
  'registry-host': { file: 'package-lock.json', text: `"${'resol' + 'ved'}": "https://x"` },
};

describe('each manner notices its breach', () => {
  test.each(mannerNames)('%s', (name) => {
    const sample = bad[name];
    expect(sample).toBeDefined();
    const breaches = mannerBreaches(sample === undefined ? [] : [sample]);
    expect(breaches.some((breach) => breach.includes(`: ${name}: `))).toBe(true);
  });
});

test('what is well-mannered is let be', () => {
  const good = [
    "import { a } from './a.ts';\nexport const anyone = a;",
    'export function f(any: string): string {\n  return any;\n}',
    "const s = 'such as any! or x!.y';\nconst b = !c;\nif (!(a !== b)) {\n  f();\n}",
    '// oxlint-disable-next-line no-console -- the terminal is where the person looks\nf();',
    "/** The home, e.g. /home/clerk/impound. */\nexport const a = '/srv/impound';",
  ];
  expect(mannerBreaches(good.map((one) => ({ file: 'main/core/a.ts', text: one })))).toEqual([]);
});
