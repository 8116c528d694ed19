/**
 * electron-builder calls this after it has laid out each program and before it packs it: what is
 * inside must be what we mean to ship, for that system and nothing else.
 */
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { requiredFuses } from '../main/electron/security/19-fuses.ts';
import { textsFile } from './licences.mjs';

/**
 * @typedef {object} Packager
 * @property {{productFilename: string}} appInfo
 * @property {string} [executableName]
 * @property {{electronFuses: object}} config
 * @property {(fuses: object) => Promise<object>} generateFuseConfig
 * @property {(context: PackContext, fuses: object) => Promise<void>} addElectronFuses
 */

/**
 * @typedef {object} PackContext
 * @property {string} appOutDir
 * @property {number} arch
 * @property {string} electronPlatformName
 * @property {Packager} packager
 */

/** electron-builder numbers the processors. @type {Record<number, string>} */
const archNames = { 1: 'x64', 3: 'arm64' };

/** Places that may be in the archive; everything else is refused. */
const allowedPlaces = [/^\/dist(\/|$)/, /^\/node_modules(\/|$)/, /^\/package\.json$/];
/** What must never ship, wherever it is. */
const refusedFiles = /\.(ts|tsx|map|tsbuildinfo)$|^\/dist\/.*\.test\.|(^|\/)\.env/;

/**
 * Names what is wrong with the list of an archive's files.
 * @param {readonly string[]} files
 * @returns {string[]}
 */
export function archiveProblems(files) {
  const paths = files.map((file) => file.replaceAll('\\', '/'));
  const needed = [
    '/dist/main/electron/main.js',
    '/dist/main/electron/preload/preload.cjs',
    '/dist/main/core/hosting/worker-entry.js',
    '/dist/renderer/index.html',
    '/package.json',
  ];
  return [
    ...paths
      .filter((file) => !allowedPlaces.some((place) => place.test(file)))
      .map((file) => `does not belong in the archive: ${file}`),
    ...paths.filter((file) => refusedFiles.test(file)).map((file) => `must not ship: ${file}`),
    ...needed.filter((file) => !paths.includes(file)).map((file) => `is missing: ${file}`),
  ];
}

const packageManifest = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/;

/**
 * Names the packages of an archive that the texts of the licences do not name.
 * @param {string} archive
 * @param {string} texts the file of the licence texts beside it
 * @returns {string[]}
 */
export function licenceProblems(archive, texts) {
  if (!existsSync(texts)) {
    return [`is missing: ${path.basename(texts)}`];
  }
  const lines = readFileSync(texts, 'utf8').split('\n');
  return listPackage(archive, { isPack: false })
    .map((file) => file.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((file) => packageManifest.test(file))
    .map((file) => {
      const bytes = extractFile(archive, path.normalize(file));
      return /** @type {{name: string, version: string}} */ (JSON.parse(bytes.toString('utf8')));
    })
    .map(({ name, version }) => `${name} ${version}:`)
    .filter((named) => !lines.some((line) => line.startsWith(named)))
    .map((named) => `ships without its licence: ${named.slice(0, -1)}`);
}

/**
 * The processor that a native module is built for, read from its own header.
 * @param {Buffer} bytes
 * @returns {string} such as `linux-x64`, or `unknown`
 */
export function nativeTarget(bytes) {
  const isElf = bytes.readUInt32BE(0) === 0x7f454c46;
  if (isElf) {
    const machine = bytes.readUInt16LE(18);
    return machine === 0x3e ? 'linux-x64' : machine === 0xb7 ? 'linux-arm64' : 'unknown';
  }
  const isMachO = bytes.readUInt32LE(0) === 0xfeedfacf;
  if (isMachO) {
    const cpu = bytes.readUInt32LE(4);
    return cpu === 0x01000007 ? 'darwin-x64' : cpu === 0x0100000c ? 'darwin-arm64' : 'unknown';
  }
  const isPe = bytes.readUInt16LE(0) === 0x5a4d;
  if (isPe) {
    const machine = bytes.readUInt16LE(bytes.readUInt32LE(0x3c) + 4);
    return machine === 0x8664 ? 'win32-x64' : machine === 0xaa64 ? 'win32-arm64' : 'unknown';
  }
  return 'unknown';
}

/**
 * Names the native modules that are for another system, and the prebuilt database when missing.
 * @param {string} unpacked folder of what lies beside the archive
 * @param {string} target such as `linux-x64`
 * @returns {string[]}
 */
export function nativeProblems(unpacked, target) {
  const files = existsSync(unpacked)
    ? readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.node'),
      )
    : [];
  const foreign = files.filter(
    (file) => nativeTarget(readFileSync(path.join(unpacked, file))) !== target,
  );
  const hasDatabase = files.some((file) => file.endsWith(`${target}.node`));
  return [
    ...foreign.map((file) => `is built for another system than ${target}: ${file}`),
    ...(hasDatabase ? [] : [`is missing: better-sqlite3 for ${target}`]),
  ];
}

/** How a fuse is written in the program: the characters 0 and 1. */
const fuseStates = { off: 0x30, on: 0x31 };

/**
 * Names the fuses of a finished program that are not as required.
 * @param {string} program
 * @returns {Promise<string[]>}
 */
async function fuseProblems(program) {
  const wire = await getCurrentFuseWire(program);
  if (wire.version !== FuseVersion.V1) {
    return ['has fuses of a version that is not known'];
  }
  return Object.entries(requiredFuses).flatMap(([name, wanted]) => {
    const option = /** @type {keyof typeof FuseV1Options} */ (
      name.charAt(0).toUpperCase() + name.slice(1)
    );
    const state = wire[FuseV1Options[option]];
    return Number(state) === (wanted ? fuseStates.on : fuseStates.off)
      ? []
      : [`has the wrong fuse: ${name} must be ${wanted ? 'on' : 'off'}`];
  });
}

/**
 * @param {PackContext} context
 * @returns {{program: string, resources: string}}
 */
function placesOf({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin') {
    const contents = path.join(appOutDir, `${name}.app`, 'Contents');
    return {
      program: path.join(appOutDir, `${name}.app`),
      resources: path.join(contents, 'Resources'),
    };
  }
  const file = electronPlatformName === 'win32' ? `${name}.exe` : (packager.executableName ?? name);
  return { program: path.join(appOutDir, file), resources: path.join(appOutDir, 'resources') };
}

/**
 * Stops the packaging with every problem at once.
 * @param {PackContext} context
 */
export async function afterPack(context) {
  const { program, resources } = placesOf(context);
  // The builder sets the fuses after this hook, which is too late to look; set twice, they are
  // the same.
  const fuses = await context.packager.generateFuseConfig(context.packager.config.electronFuses);
  await context.packager.addElectronFuses(context, fuses);
  const archive = path.join(resources, 'app.asar');
  const target = `${context.electronPlatformName}-${archNames[context.arch] ?? 'unknown'}`;
  const problems = [
    ...archiveProblems(listPackage(archive, { isPack: false })),
    ...licenceProblems(archive, path.join(resources, textsFile)),
    ...nativeProblems(`${archive}.unpacked`, target),
    ...(await fuseProblems(program)),
  ];
  if (problems.length > 0) {
    throw new Error(`The package is not what we ship:\n${problems.join('\n')}`);
  }
}
