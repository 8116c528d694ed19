import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../../main/core/platform/atomic-file.ts';
import { homeFolder } from '../../../main/core/platform/home-folder.ts';
import { isNetworkPath, openHome } from '../../../main/core/platform/home.ts';
import { tempFolder } from '../../support/temp-folder.ts';

let place: ReturnType<typeof tempFolder>;

beforeEach(() => {
  place = tempFolder();
});

afterEach(() => place.remove());

describe('where the home is', () => {
  const user = { userFolder: join('/', 'users', 'aida') };

  it.each([
    ['linux', { IMPOUND_HOME: '/data/store' }, '/data/store'],
    ['linux', {}, join(user.userFolder, '.local', 'share', 'impound')],
    ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'impound')],
    ['linux', { XDG_DATA_HOME: 'loose' }, join(user.userFolder, '.local', 'share', 'impound')],
    ['darwin', {}, join(user.userFolder, 'Library', 'Application Support', 'Impound')],
    ['win32', {}, join(user.userFolder, 'AppData', 'Local', 'Impound')],
    ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'Impound')],
  ] as const)('on %s with %j is %s', (platform, environment, expected) => {
    expect(homeFolder({ ...user, platform, environment })).toBe(expected);
  });

  it.each([
    ['\\\\server\\share\\impound', true],
    ['//server/share', true],
    ['\\\\?\\UNC\\server\\share', true],
    ['smb://server/share', true],
    ['\\\\?\\C:\\impound', false],
    ['C:\\impound', false],
    ['/data/impound', false],
  ])('%s lies on the network: %s', (folder, expected) => {
    expect(isNetworkPath(folder)).toBe(expected);
  });

  it('a network path is refused before anything is made', () => {
    const open = () => openHome('\\\\server\\share');
    expect(open).toThrow(expect.objectContaining({ code: 'HomeNotLocal' }));
  });

  it('a folder that cannot be made is refused', () => {
    const file = join(place.folder, 'file');
    writeFileSync(file, '');
    const open = () => openHome(join(file, 'home'));
    expect(open).toThrow(expect.objectContaining({ code: 'HomeNotWritable' }));
  });
});

describe('one program at a time', () => {
  const open = () => openHome(join(place.folder, 'home'));

  it('a second holder is refused until the first lets go', () => {
    const home = open();
    expect(open).toThrow(expect.objectContaining({ code: 'HomeInUse', retryable: false }));
    home.release();
    open().release();
  });

  it('another process is refused, and a killed one leaves no lock behind', () => {
    const module = pathToFileURL(join(import.meta.dirname, '../../../main/core/platform/home.ts'));
    const script = (ending: string) =>
      `const { openHome } = await import(${JSON.stringify(module.href)});
       try { openHome(${JSON.stringify(join(place.folder, 'home'))}); console.log('held'); }
       catch (error) { console.log(error.code); }
       ${ending}`;
    const run = (ending: string) => {
      const args = ['--input-type=module', '--eval', script(ending)];
      try {
        return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' }).trim();
      } catch (error) {
        return (error as { stdout: string }).stdout.trim();
      }
    };
    const home = open();
    expect(run('')).toBe('HomeInUse');
    home.release();
    expect(run(`process.kill(process.pid, 'SIGKILL');`)).toBe('held');
    open().release();
  });
});

describe('a file written whole', () => {
  it('takes the place of the old one and leaves nothing beside it', () => {
    const file = join(place.folder, 'note.txt');
    writeFileAtomically(file, 'one');
    writeFileAtomically(file, Buffer.from('two'));
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(place.folder)).toEqual(['note.txt']);
  });

  it('leaves nothing when it cannot be written', () => {
    const file = join(place.folder, 'missing', 'note.txt');
    expect(() => writeFileAtomically(file, 'one')).toThrow('ENOENT');
    expect(existsSync(join(place.folder, 'missing'))).toBe(false);
  });
});
