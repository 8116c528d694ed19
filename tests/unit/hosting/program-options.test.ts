import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { homeFolder, sampleHomeFolder } from '../../../main/core/platform/home-folder.ts';
import { readProgramOptions } from '../../../main/core/hosting/program-options.ts';

test('the sample authority never lives in the usual home of real goods', () => {
  const surroundings = { platform: 'linux' as const, userFolder: '/home/a', environment: {} };
  expect(homeFolder(surroundings)).toBe('/home/a/.local/share/impound');
  expect(sampleHomeFolder(surroundings)).toBe('/home/a/.local/share/impound-sample');
  const named = { ...surroundings, environment: { IMPOUND_HOME: '/srv/x' } };
  expect(sampleHomeFolder(named)).toBe('/srv/x');
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
