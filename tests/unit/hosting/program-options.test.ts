import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultHome } from '../../../main/core/hosting/default-home.ts';
import { readProgramOptions } from '../../../main/core/hosting/program-options.ts';

describe('the home', () => {
  const surroundings = { env: {}, platform: 'linux' as const, userHome: '/home/a' };

  test('is IMPOUND_HOME, else the data folder of the platform', () => {
    expect(defaultHome(false, surroundings)).toBe('/home/a/.local/share/impound');
    expect(defaultHome(false, { ...surroundings, env: { XDG_DATA_HOME: '/data' } })).toBe(
      '/data/impound',
    );
    expect(defaultHome(false, { ...surroundings, platform: 'darwin' })).toBe(
      '/home/a/Library/Application Support/impound',
    );
    const windows = { ...surroundings, platform: 'win32' as const, env: { LOCALAPPDATA: '/l' } };
    expect(defaultHome(false, windows)).toBe('/l/impound');
    expect(defaultHome(false, { ...surroundings, env: { IMPOUND_HOME: '/srv/x' } })).toBe('/srv/x');
  });

  test('of the sample authority is never the home of real goods', () => {
    const env = { IMPOUND_HOME: '/srv/x' };
    expect(defaultHome(true, { ...surroundings, env })).toBe('/home/a/.local/share/impound-sample');
  });
});

describe('the arguments of npm start', () => {
  test('are read', () => {
    expect(readProgramOptions(['--home', 'there', '--port', '8123', '--sample'])).toEqual({
      ok: true,
      value: { home: path.resolve('there'), sample: true, port: 8123 },
    });
  });

  test.each([['--port', '70000'], ['--port', '-1'], ['--port', 'x'], ['--hom', 'x'], ['lots']])(
    'are refused with a sentence: %s %s',
    (...args) => {
      const read = readProgramOptions(args.filter((arg) => arg !== undefined));
      expect(read.ok).toBe(false);
    },
  );
});
