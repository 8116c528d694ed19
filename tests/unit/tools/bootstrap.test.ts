import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../support/source-files.ts';

function bootstrap(...args: string[]) {
  const file = path.join(projectRoot, 'tools', 'bootstrap.mjs');
  return spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', cwd: projectRoot });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the way into every command', () => {
  test('prints nothing of its own, hands over arguments and exit code, runs on the locked Node', () => {
    const ran = bootstrap('tests/support/print-runtime.ts', '--json', 'a b');
    const locked = readFileSync(path.join(projectRoot, '.node-version'), 'utf8').trim();
    expect(JSON.parse(ran.stdout)).toEqual({ node: locked, args: ['--json', 'a b'] });
    expect(ran.stderr).toBe('');
    expect(ran.status).toBe(3);
  });

  test.skipIf(process.platform === 'win32')(
    'ends what it runs when who started it has ended',
    async () => {
      const command = `"${process.execPath}" tools/bootstrap.mjs tests/support/run-for-a-minute.ts; :`;
      const shell = spawn('sh', ['-c', command], {
        cwd: projectRoot,
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, npm_lifecycle_event: 'start' },
      });
      const [said] = (await once(shell.stdout, 'data')) as [Buffer];
      const running = Number(said.toString());
      expect(isAlive(running)).toBe(true);
      shell.kill('SIGKILL');
      await expect.poll(() => isAlive(running), { timeout: 8_000 }).toBe(false);
    },
  );

  test('says how it is used when it is given nothing', () => {
    const ran = bootstrap();
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain('Use: node tools/bootstrap.mjs FILE');
    expect(ran.status).toBe(1);
  });

  test('needs nothing but what is built into Node, and no syntax newer than 18', () => {
    const own = ['bootstrap.mjs', 'dependencies.mjs'].map((file) =>
      readFileSync(path.join(projectRoot, 'tools', file), 'utf8'),
    );
    const imported = own.flatMap((text) =>
      [...text.matchAll(/from '([^']+)'/g)].map(([, specifier = '']) => specifier),
    );
    expect(
      imported.filter((one) => !one.startsWith('node:') && one !== './dependencies.mjs'),
    ).toEqual([]);
    expect(own.join('')).not.toMatch(/import\.meta\.(dirname|filename)|\.toSorted\(|\busing\b/);
  });

  test('one Node is named everywhere', () => {
    const text = readFileSync(path.join(projectRoot, 'package.json'), 'utf8');
    const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
    const named = readFileSync(path.join(projectRoot, '.node-version'), 'utf8').trim();
    expect(devDependencies['node']).toBe(named);
  });

  test('a check that does not exist is refused with the names of those that do', () => {
    const ran = bootstrap('tools/check.mjs', 'spelling');
    expect(ran.stderr).toContain('lint, types, format, dead');
    expect(ran.status).toBe(1);
  });
});
