/**
 * `npm run -s impound -- COMMAND …`: the command line, with the page built first where a command
 * serves it. Writes nothing to standard output itself.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';

const entry = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '..',
  'main',
  'cli',
  'impound.ts',
);
const args = process.argv.slice(2);

try {
  if (args[0] === 'serve') {
    buildIfStale('renderer');
  }
  process.argv = [process.execPath, entry, ...args];
  await import(pathToFileURL(entry).href);
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
