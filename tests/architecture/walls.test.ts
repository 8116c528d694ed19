import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';
import { importsOf } from '../support/source-imports.ts';
import { importCircle, wallProblems } from './walls.ts';

const files = sourceFiles(['shared', 'main', 'renderer', 'tools']);

test('no import goes through a wall', () => {
  expect(wallProblems(files)).toEqual([]);
});

test('no imports go in a circle', () => {
  expect(importCircle(files)).toBeNull();
});

test('the scan sees the real tree', () => {
  const found = files.flatMap(({ text }) => importsOf(text)).length;
  expect(files.length).toBeGreaterThan(100);
  expect(found).toBeGreaterThan(files.length);
});

describe('the walls themselves', () => {
  test.each([
    ['shared/kernel/a.ts', "import { x } from '../domain/goods/lot.ts';"],
    ['shared/domain/goods/a.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/domain/goods/a.ts', "import { z } from 'zod';"],
    ['shared/domain/goods/a.ts', "import { x } from '../../rpc/envelope.ts';"],
    ['shared/rpc/a.ts', "import { x } from '../../main/core/start.ts';"],
    ['main/core/a.ts', "import { app } from 'electron';"],
    ['main/core/a.ts', "import { x } from '../web/loopback-server.ts';"],
    ['main/core/a.ts', "const m = await import('../cli/impound.ts');"],
    ['main/core/a.ts', "import { useState } from 'react';"],
    ['main/web/a.ts', "import express from 'express';"],
    ['main/web/a.ts', "import Database from 'better-sqlite3';"],
    ['main/electron/a.ts', "import { x } from '../web/loopback-server.ts';"],
    ['renderer/a.tsx', "import { x } from '../main/core/start.ts';"],
    ['renderer/a.tsx', "import type { x } from 'electron';"],
    ['renderer/a.tsx', "import path from 'node:path';"],
    ['renderer/a.tsx', "export * from '../tests/support/x.ts';"],
    ['main/core/features/goods/a.ts', "import { x } from '../access/sessions-table.ts';"],
    ['renderer/features/lots/a.tsx', "import { X } from '../orders/order-page.tsx';"],
    ['elsewhere/a.ts', "import { x } from '../shared/kernel/ids.ts';"],
  ])('stop %s from saying %s', (file, text) => {
    expect(wallProblems([{ file, text }])).toHaveLength(1);
  });

  test.each([
    ['shared/domain/goods/a.ts', "import { ok } from '../../kernel/result.ts';"],
    ['shared/rpc/a.ts', "import { z } from 'zod';"],
    ['main/core/a.ts', "import Database from 'better-sqlite3';"],
    ['main/core/features/goods/a.ts', "import type { P } from '../access/ports.ts';"],
    ['main/electron/a.ts', "import type { App } from 'electron';"],
    ['renderer/features/lots/a.tsx', "import { X } from '../../ui/values/reference.tsx';"],
  ])('let %s say %s', (file, text) => {
    expect(wallProblems([{ file, text }])).toEqual([]);
  });

  test('a circle is named as the chain that closes it', () => {
    const circle = importCircle([
      { file: 'a/one.ts', text: "import { b } from './two.ts';" },
      { file: 'a/two.ts', text: "import { c } from '../b/three.ts';" },
      { file: 'b/three.ts', text: "export { a } from '../a/one.ts';" },
    ]);
    expect(circle).toEqual(['a/one.ts', 'a/two.ts', 'b/three.ts', 'a/one.ts']);
    const types = { file: 'a/two.ts', text: "import type { a } from './one.ts';" };
    const one = { file: 'a/one.ts', text: "import { b } from './two.ts';" };
    expect(importCircle([one, types])).toBeNull();
  });
});

describe('the reading of imports', () => {
  test.each([
    ["import a from 'x';", ['x']],
    ["import a, { b } from 'x';", ['x']],
    ["import {\n  a,\n  type B,\n} from './x.ts';", ['./x.ts']],
    ["import './x.css';", ['./x.css']],
    ["import * as x from 'x';", ['x']],
    ["export { a } from './x.ts';", ['./x.ts']],
    ["const a = await import('./x.ts');", ['./x.ts']],
    ["const p = require.resolve('x/y.ttf');", ['x/y.ttf']],
    ["new Worker(new URL('./worker.ts', import.meta.url));", ['./worker.ts']],
    ["// import a from 'x';", []],
    ["/* import a from 'x'; */", []],
    ["const url = 'https://x.example/'; export const from = 'x';", []],
    ["import a from 'x';\nimport b from 'y';", ['x', 'y']],
  ])('%j', (text, specifiers) => {
    expect(importsOf(text).map(({ specifier }) => specifier)).toEqual(specifiers);
  });

  test('knows a type import from one that stays', () => {
    expect(importsOf("import type { A } from 'x';\nimport { b } from 'y';")).toEqual([
      { specifier: 'x', isType: true },
      { specifier: 'y', isType: false },
    ]);
  });
});
