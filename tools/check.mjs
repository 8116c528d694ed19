/**
 * `npm run check`: the tests, then lint, types, format and dead code; `npm run check lint` and so
 * on for one of them. Every check runs even when one before it failed.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { steps } from './steps.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} file
 * @param {string[]} args
 */
function passes(file, args) {
  const done = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' });
  return done.status === 0;
}

const [wanted, ...passed] = process.argv.slice(2);
const step = steps.find(({ name }) => name === wanted);
if (wanted !== undefined && step === undefined) {
  const names = steps.map(({ name }) => name).join(', ');
  process.stderr.write(`No check named ${wanted}; there are ${names}.\n`);
  process.exit(1);
}

const failed = [];
if (step === undefined && !passes(path.join(root, 'tools', 'test.mjs'), [])) {
  failed.push('test');
}
for (const one of step === undefined ? steps : [step]) {
  const args = passed.includes('--write') && one.name === 'format' ? ['--write'] : one.args;
  const rest = passed.filter((arg) => arg !== '--write');
  if (passes(path.join(root, 'node_modules', one.program), [...args, ...rest])) {
    process.stdout.write(`${one.name}: ok\n`);
  } else {
    process.stdout.write(`${one.name}: failed. ${one.remedy}\n`);
    failed.push(one.name);
  }
}
if (step === undefined && failed.length > 0) {
  process.stdout.write(`Failed: ${failed.join(', ')}.\n`);
}
process.exitCode = failed.length === 0 ? 0 : 1;
