/** `npm run package`: builds everything, then the installers of this system into release/. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

buildIfStale('renderer');
buildIfStale('main');
buildIfStale('licences');
const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
const args = [builder, '--config', 'electron-builder.yml', '--publish', 'never'];
const done = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = done.status ?? 1;
