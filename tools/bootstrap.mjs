/**
 * The way into every command of package.json:
 *
 *     node tools/bootstrap.mjs FILE [arguments…]
 *
 * Installs the locked dependencies when they are missing or stale, then runs FILE on the Node
 * that the lock file names. Uses only what is built into Node 18 and later, because on a fresh
 * clone nothing else is there. Says nothing on standard output: that belongs to FILE.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dependenciesAreFresh, markDependenciesFresh } from './dependencies.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = 18;

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs npm as the person's own client: the one that called us, else the one on the path. */
function installDependencies() {
  say('Installing the dependencies of package-lock.json (first run or a changed lock file) …');
  const npmCli = process.env['npm_execpath'];
  const viaNode = npmCli !== undefined && /\.c?js$/.test(npmCli);
  // Windows cannot delete the node.exe that is running us, so there npm updates in place.
  const inPlace = process.platform === 'win32' && process.execPath.startsWith(root);
  const verb = [inPlace ? 'install' : 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(
    viaNode ? (process.env['npm_node_execpath'] ?? process.execPath) : 'npm',
    viaNode ? [npmCli, ...verb] : verb,
    { cwd: root, stdio: ['ignore', 2, 2], shell: !viaNode && process.platform === 'win32' },
  );
  if (done.status !== 0) {
    say('The dependencies could not be installed. Check the network, then run `npm ci`.');
    process.exit(1);
  }
  markDependenciesFresh(root);
}

/** The Node of the lock file; where its install script was not allowed, a new enough own one. */
function nodeToContinueOn() {
  const windows = process.platform === 'win32';
  const locked = path.join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(locked)) {
    return locked;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 12)) {
    return process.execPath;
  }
  say('Node 24 is missing from node_modules: run `npm rebuild node`, or use Node 24.12 or later.');
  return process.exit(1);
}

/**
 * npm, told to end by anything but the terminal, ends itself and its shell alone: what runs here
 * would go on with nobody to end it. Where the parent's end cannot be seen (Windows), it does, and
 * so does what was started without npm.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithParent(child) {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  watch.unref();
}

/**
 * @param {string} node
 * @param {string[]} args
 */
function continueOn(node, args) {
  const bin = path.join(root, 'node_modules', '.bin');
  // Windows may spell it Path; two spellings in one environment would hide ours.
  const pathKey = Object.keys(process.env).find((key) => key.toLowerCase() === 'path') ?? 'PATH';
  const env = {
    ...process.env,
    [pathKey]: [path.dirname(node), bin, process.env[pathKey] ?? ''].join(path.delimiter),
  };
  const child = spawn(node, args, { stdio: 'inherit', env });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  endWithParent(child);
  child.on('error', (error) => {
    say(`Could not start ${node}: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
  });
}

const [file, ...args] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < oldestNode || file === undefined) {
  say(`Use: node tools/bootstrap.mjs FILE [arguments…], with Node ${oldestNode} or later.`);
  process.exit(1);
}
if (!dependenciesAreFresh(root)) {
  installDependencies();
}
continueOn(nodeToContinueOn(), [path.join(root, file), ...args]);
