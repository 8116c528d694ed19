import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder of its own, and how to be rid of it. */
export function tempFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'impound-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
