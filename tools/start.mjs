/**
 * `npm start [-- --sample] [--port N] [--home DIR] [--web]`: the desktop program where Electron can
 * run, else the same program on the loopback address in a browser.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './build.mjs';
import { findOrFetchElectron } from './electron-binary.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Linux shows windows only with a display server; Windows and macOS always have a desktop. */
function hasDisplay() {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  return process.platform !== 'linux' || Boolean(x11) || Boolean(wayland);
}

/**
 * Says which program to run, and why when it is not the desktop one.
 * @param {string[]} args
 * @returns {{program: string, args: string[]}}
 */
function chooseProgram(args) {
  const passed = args.filter((arg) => arg !== '--web');
  /** @param {string | null} reason */
  const web = (reason) => {
    if (reason !== null) {
      process.stderr.write(`${reason}; Impound opens in the browser instead.\n`);
    }
    return {
      program: process.execPath,
      args: [path.join(root, 'main', 'web', 'main.ts'), ...passed],
    };
  };
  if (args.includes('--web') || args.includes('--port')) {
    return web(null);
  }
  if (!hasDisplay()) {
    return web('There is no display for the desktop window');
  }
  const electron = findOrFetchElectron(root);
  if (electron === null) {
    return web("Electron's program is not installed and could not be fetched");
  }
  buildIfStale('main');
  return { program: electron, args: [root, ...passed] };
}

try {
  const choice = chooseProgram(process.argv.slice(2));
  buildIfStale('renderer');
  const child = spawn(choice.program, choice.args, { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
