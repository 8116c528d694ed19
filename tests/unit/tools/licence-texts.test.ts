import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildIfStale } from '../../../tools/build.mjs';
import { faceNotice } from '../../../tools/face-notice.mjs';
import { licenceTexts, licenceTextsIn } from '../../../tools/licence-texts.mjs';
import { readLock, shippedPackages, textsFile } from '../../../tools/licences.mjs';
import { projectRoot } from '../../support/source-files.ts';

const shipped = shippedPackages(readLock(projectRoot));
const texts = licenceTexts(projectRoot, shipped);

describe('the licence texts', () => {
  test('name every package that ships, with its version and licence', () => {
    const lines = texts.split('\n');
    const lost = shipped.filter(
      ({ name, version, licence }) =>
        !lines.some((line) => line.startsWith(`${name} ${version}: ${licence}`)),
    );
    expect(lost).toEqual([]);
  });

  test('hold the text of every package that brings one, each once', () => {
    for (const { place } of shipped.filter(({ partOf }) => partOf === undefined)) {
      for (const text of licenceTextsIn(path.join(projectRoot, place))) {
        expect(texts.split(`\n\n${text}\n`), place).toHaveLength(2);
      }
    }
  });

  test('say which packages bring none, with their licence and maker', () => {
    const [, bare = ''] = /that bring no text[^\n]*\n\n(.*?)\n\n/s.exec(texts) ?? [];
    expect(bare).toContain('fontkit 2.0.4: MIT, by Devon Govett');
    expect(bare).toContain('as @node-rs/argon2, whose native part it is');
    expect(bare).not.toContain('react ');
  });

  test('hold the notice of each face inside a package, and the licence of faces', () => {
    expect(texts).toContain('Roboto 3: OFL-1.1. Copyright 2011 The Roboto Project Authors');
    expect(texts).toContain('Inconsolata: OFL-1.1. Created by Raph Levien');
    expect(texts).toMatch(/@fontsource-variable\/inter .*SIL OPEN FONT LICENSE Version 1\.1/s);
  });

  test('hold no path of the machine that wrote them', () => {
    expect(texts).not.toContain(projectRoot);
  });

  test('are what the build writes and every installer takes along', () => {
    buildIfStale('licences');
    expect(readFileSync(path.join(projectRoot, 'dist', textsFile), 'utf8')).toBe(texts);
    const settings = parse(
      readFileSync(path.join(projectRoot, 'electron-builder.yml'), 'utf8'),
    ) as Readonly<Record<string, unknown>>;
    expect(settings['extraResources']).toEqual([{ from: `dist/${textsFile}`, to: textsFile }]);
  });
});

describe('of packages', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'impound-licences-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }

  test('licences and notices are found wherever they lie, but no code and no other package', () => {
    write('LICENSE.md', '\uFEFFone \r\ntwo\r\n\r\n');
    write('src/third/NOTICE', '\n  indented\n');
    write('CopyrightNotice.txt', 'three');
    write('lib/license.js', 'code');
    write('README.md', 'readme');
    write('node_modules/b/LICENSE', 'of another');
    expect(licenceTextsIn(root)).toEqual(['three', 'one\ntwo', '  indented']);
  });

  test('one that ships and is not installed stops the writing', () => {
    const lost = { name: 'a', version: '1.0.0', licence: 'MIT', place: 'node_modules/a' };
    expect(() => licenceTexts(root, [lost])).toThrow('a ships and is not installed');
  });

  test('a face that says nothing of its maker is refused', () => {
    expect(() => faceNotice(Buffer.alloc(64))).toThrow('The face says nothing of its maker.');
  });
});
