/** Entry of the desktop program, as built into dist/: the page and the preload lie beside it. */
import * as electron from 'electron';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDesktop } from './desktop.ts';

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

process.on('uncaughtException', (error) => {
  log(error.stack ?? error.message);
  electron.app.exit(1);
});

// Not awaited: Electron becomes ready only after this module has been evaluated. What must come
// before that runs at once, because `runDesktop` waits for nothing until then.
runDesktop(electron, {
  argv: process.argv,
  platform: process.platform,
  electronVersion: process.versions.electron,
  pageRoot: path.resolve(import.meta.dirname, '..', '..', 'renderer'),
  preload: path.join(import.meta.dirname, 'preload', 'preload.cjs'),
  coreEntry: fileURLToPath(new URL('../core/hosting/worker-entry.ts', import.meta.url)),
  log,
}).catch((error: unknown) => {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  electron.dialog.showErrorBox('Impound cannot start', String(error));
  electron.app.exit(1);
});
