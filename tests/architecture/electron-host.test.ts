import { describe, expect, test } from 'vitest';
import { filePaths, sourceFiles } from '../support/source-files.ts';
import type { SourceFile } from '../support/source-files.ts';

/** What must not be written in the desktop host, and where it may be all the same. */
const forbidden: readonly {
  readonly item: string;
  readonly word: RegExp;
  readonly except?: RegExp;
}[] = [
  { item: '02', word: /nodeIntegration\w*\s*:\s*true/ },
  { item: '03', word: /contextIsolation\s*:\s*false/ },
  { item: '04', word: /\bsandbox\s*:\s*false|no-sandbox/ },
  { item: '06', word: /webSecurity|disable-web-security/, except: /06-web-security/ },
  { item: '08', word: /allowRunningInsecureContent/, except: /08-no-insecure-content/ },
  { item: '09', word: /experimentalFeatures/, except: /09-no-experimental-features/ },
  { item: '10', word: /enableBlinkFeatures/, except: /10-no-blink-features/ },
  { item: '11', word: /allowpopups|webviewTag\s*:\s*true/i },
  { item: '15', word: /\.openExternal\(/, except: /15-external-links/ },
  { item: '17', word: /ipcMain\.(on|once|handleOnce)\(/ },
  { item: '17', word: /ipcMain\.handle\(/, except: /page-calls/ },
  { item: '18', word: /\bfile:\/\/|loadFile\(/ },
  { item: '20', word: /ipcRenderer/, except: /preload\/preload|20-bridge/ },
  { item: '20', word: /executeJavaScript|@electron\/remote|sendSync/ },
];

function breaches(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ file, text }) => {
    const code = text.replaceAll(/\/\*[^]*?\*\/|(^|[^:])\/\/[^\n]*/g, '$1');
    return forbidden
      .filter(({ word, except }) => word.test(code) && !except?.test(file))
      .map(({ item, word }) => `${file}: item ${item} of the checklist: ${word.source}`);
  });
}

test('the desktop host writes nothing that the security checklist forbids', () => {
  expect(breaches(sourceFiles(['main/electron']))).toEqual([]);
});

test('the whole program switches nothing of it off elsewhere', () => {
  const settings =
    /webSecurity|allowRunningInsecureContent|experimentalFeatures|nodeIntegration\s*:/;
  const elsewhere = sourceFiles(['main/core', 'main/web', 'main/cli', 'renderer', 'tools']);
  expect(elsewhere.filter(({ text }) => settings.test(text)).map(({ file }) => file)).toEqual([]);
});

describe('each word is noticed', () => {
  test.each([
    'const p = { nodeIntegration: true };',
    'const p = { contextIsolation: false };',
    'const p = { sandbox: false };',
    'const p = { webSecurity: false };',
    'const p = { allowRunningInsecureContent: true };',
    'const p = { experimentalFeatures: true };',
    "const p = { enableBlinkFeatures: 'X' };",
    'const p = { webviewTag: true };',
    'void shell.openExternal(url);',
    "ipcMain.on('x', f);",
    "ipcMain.handle('x', f);",
    "void window.loadFile('index.html');",
    "void window.loadURL('file://x');",
    "import { ipcRenderer } from 'electron';",
    "void contents.executeJavaScript('x');",
  ])('%s', (text) => {
    expect(breaches([{ file: 'main/electron/a.ts', text }])).toHaveLength(1);
  });

  test('a comment is no code', () => {
    expect(breaches([{ file: 'main/electron/a.ts', text: '/** Never webSecurity. */' }])).toEqual(
      [],
    );
  });
});

test('each of the twenty items has its file', () => {
  const files = filePaths(['main/electron/security']).map((file) => file.split('/').at(-1));
  const numbers = files.map((file) => file?.slice(0, 2));
  const twenty = Array.from({ length: 20 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(numbers).toEqual(twenty);
});

test('each of the twenty items has a test named after its number', () => {
  const titles = sourceFiles(['tests/unit/electron'])
    .flatMap(({ text }) => [
      ...text.matchAll(/\b(?:test|describe)(?:\.each)?\([^'"]*['"]([^'"]+)/g),
    ])
    .map(([, title = '']) => title)
    .join('\n');
  const missing = Array.from({ length: 20 }, (_, index) =>
    String(index + 1).padStart(2, '0'),
  ).filter((number) => !new RegExp(`\\b${number}\\b`).test(titles));
  expect(missing).toEqual([]);
});
