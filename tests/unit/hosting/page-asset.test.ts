import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../main/core/hosting/content-security-policy.ts';
import { readPageAsset } from '../../../main/core/hosting/page-asset.ts';

let folder = '';
let root = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'impound-page-'));
  root = path.join(folder, 'page');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.json'), '{}');
  writeFileSync(path.join(folder, 'page-beside.json'), '{}');
  writeFileSync(
    path.join(root, 'index.html'),
    '<meta name="style-nonce" content="__STYLE_NONCE__"><meta name="page-key" content="__PAGE_KEY__">',
  );
  writeFileSync(path.join(root, 'assets', 'main-Ab12.js'), 'let a;');
  writeFileSync(path.join(root, 'assets', 'notes.sh'), 'echo');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the policy is the one of the checklist, word for word, with the nonce for styles', () => {
  expect(contentSecurityPolicy('abc')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; " +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; " +
      "form-action 'none'; object-src 'none'; frame-ancestors 'none'",
  );
});

test('the page carries the nonce of its own policy, a new one each time', async () => {
  const pages = await Promise.all(['/', '/index.html', '/lots/LOT-KZ1'].map(read));
  const nonces = pages.map((page) => /content="([0-9a-f]{32})"/.exec(page.text)?.[1]);
  expect(new Set(nonces).size).toBe(3);
  pages.forEach((page, index) => {
    expect(page.headers['Content-Security-Policy']).toContain(`'nonce-${nonces[index]}'`);
    expect(page.headers['Cache-Control']).toBe('no-store');
  });
});

test('the page carries the key of its launch where it is given one, else none', async () => {
  const launched = await readPageAsset(root, '/', 'k1');
  expect(new TextDecoder().decode(launched?.bytes)).toContain('name="page-key" content="k1"');
  expect((await read('/')).text).toContain('name="page-key" content=""');
});

test('files with a hash in their name never change; every file says its type', async () => {
  const script = await read('/assets/main-Ab12.js');
  expect(script.text).toBe('let a;');
  expect(script.headers).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': 'text/javascript; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
});

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/..%2fsecret.json',
  '/..%5csecret.json',
  '/../page-beside.json',
  '/assets/../../secret.json',
  '/%00.js',
  '/%E0%A4%A.js',
  '/assets/notes.sh',
  '/assets/missing.js',
  'secret.json',
])('%s gives nothing: outside the page, or not of the page', async (pathname) => {
  expect(await readPageAsset(root, pathname)).toBeNull();
});

async function read(pathname: string) {
  const asset = await readPageAsset(root, pathname);
  return { text: new TextDecoder().decode(asset?.bytes), headers: asset?.headers ?? {} };
}
