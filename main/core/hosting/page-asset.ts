import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy, styleNoncePlaceholder } from './content-security-policy.ts';

/** What the built page carries where the loopback host writes the key of its launch. */
const pageKeyPlaceholder = '__PAGE_KEY__';

/** A file of the built page with every header that it is sent with. */
export interface PageAsset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What every reply of a host carries, whatever it is. */
export function securityHeaders(styleNonce: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(styleNonce),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** A nonce for one load of the page: 128 random bits. */
export function newStyleNonce(): string {
  return randomBytes(16).toString('hex');
}

/**
 * Finds the file a path names, inside the root and nowhere else. A path without an extension is
 * a place inside the page (`/lots/LOT-…`) and gives the page itself.
 */
function fileOf(root: string, pathname: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || decoded.includes('\0') || decoded.includes('\\')) {
    return null;
  }
  const inside = path.resolve(root);
  const file = path.join(inside, decoded);
  if (file !== inside && !file.startsWith(inside + path.sep)) {
    return null;
  }
  return path.extname(file) === '' ? path.join(inside, 'index.html') : file;
}

/**
 * Reads a file of the built page.
 *
 * Takes the folder of the page, the path of the address, still percent-encoded, and the key that
 * the page itself is to carry (empty: none). Gives null where there is no such file, the path
 * leaves the folder, or its type is not one of the page's.
 */
export async function readPageAsset(
  root: string,
  pathname: string,
  pageKey = '',
): Promise<PageAsset | null> {
  const file = fileOf(root, pathname);
  const type = file === null ? undefined : types[path.extname(file).toLowerCase()];
  if (file === null || type === undefined) {
    return null;
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
  const nonce = newStyleNonce();
  const isPage = file.endsWith('.html');
  if (isPage) {
    const html = new TextDecoder()
      .decode(bytes)
      .replaceAll(styleNoncePlaceholder, nonce)
      .replaceAll(pageKeyPlaceholder, pageKey);
    bytes = new TextEncoder().encode(html);
  }
  // The builder puts a hash of the content into the names under assets/: those never change.
  const isHashed = path.relative(path.resolve(root), file).startsWith(`assets${path.sep}`);
  return {
    bytes,
    headers: {
      ...securityHeaders(nonce),
      'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-store',
      'Content-Type': type,
    },
  };
}
