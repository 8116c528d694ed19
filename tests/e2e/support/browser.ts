import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';

const cache = path.resolve(import.meta.dirname, '..', '..', '..', '.cache', 'chromium');

/**
 * Runs as root, in a container, without a GPU. Unlike the package's own flags these leave web
 * security on: the tests must see what a real browser refuses.
 */
const containerFlags = ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'];

function bundledVersion(): string {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  return version;
}

/**
 * Unpacks the Chromium that ships inside its npm package, once for each version. The package
 * unpacks into the temporary folder and takes any file of that name for its own, so we give it a
 * folder that nobody else has and move the whole into place.
 */
async function unpackedChromium(): Promise<string> {
  const place = path.join(cache, bundledVersion());
  const program = path.join(place, 'chromium');
  if (existsSync(program)) {
    return program;
  }
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(path.join(cache, 'unpacking-'));
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = fresh;
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
  } finally {
    if (temporary === undefined) {
      delete process.env['TMPDIR'];
    } else {
      process.env['TMPDIR'] = temporary;
    }
  }
  try {
    renameSync(fresh, place);
  } catch {
    // Another run was faster; its copy is as good.
    rmSync(fresh, { recursive: true, force: true });
  }
  return program;
}

/** The browsers to try, best first: the bundled one on Linux, then what is installed. */
async function candidates(): Promise<readonly LaunchOptions[]> {
  const installed: LaunchOptions[] = [{ channel: 'chrome' }, { channel: 'msedge' }];
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return installed;
  }
  const executablePath = await unpackedChromium();
  return [{ executablePath, args: containerFlags }, ...installed];
}

/** Starts a headless Chromium; throws with every reason when none can run here. */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const candidate of await candidates()) {
    try {
      return await chromium.launch({ headless: true, ...candidate });
    } catch (error) {
      const [reason = 'unknown'] = String(error).split('\n');
      reasons.push(`${candidate.channel ?? 'bundled Chromium'}: ${reason}`);
    }
  }
  throw new Error(reasons.join('; '));
}
