import { afterEach, describe, expect, test } from 'vitest';
import type { CoreApi } from '../../../main/core/rpc/core-api.ts';
import { CoreRefused } from '../../../main/core/hosting/core-refused.ts';
import { afterCrash, defaultRestartPolicy } from '../../../main/core/hosting/restart-policy.ts';
import { startThreadLink } from '../../../main/core/hosting/thread-link.ts';
import { startWorkerCore } from '../../../main/core/hosting/worker-core.ts';
import type { WorkerCoreOptions } from '../../../main/core/hosting/worker-core.ts';

const entry = new URL('../../support/worker-entry-in-test.ts', import.meta.url);
const restarted = {
  ok: false,
  error: { kind: 'unavailable', code: 'CoreRestarted', retryable: true },
};
const stopped = {
  ok: false,
  error: { kind: 'unavailable', code: 'CoreStopped', retryable: false },
};
const open: CoreApi[] = [];

async function start(options: Partial<WorkerCoreOptions> = {}): Promise<CoreApi> {
  const core = await startWorkerCore({
    startLink: () => startThreadLink(entry),
    home: 'home',
    sample: false,
    restart: { delaysMilliseconds: [5], healthyAfterMilliseconds: 60_000, crashesToGiveUp: 3 },
    ...options,
  });
  open.push(core);
  return core;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((core) => core.close()));
});

describe('a core in a thread', () => {
  test('answers each request with its own reply, many at once', async () => {
    const core = await start();
    const replies = await Promise.all(
      [1, 2, 3].map((input) => core.handle(`c${input}`, { procedure: 'echo', input })),
    );
    expect(replies).toEqual(
      [1, 2, 3].map((input) => ({
        ok: true,
        value: { connection: `c${input}`, request: { procedure: 'echo', input } },
      })),
    );
  });

  test('refuses a request nested too deep to be passed on, and goes on', async () => {
    const core = await start();
    const depth = 200_000;
    const input = JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    expect(await core.handle('c1', { procedure: 'echo', input })).toMatchObject({
      ok: false,
      error: { kind: 'rejected', rejections: [{ code: 'InputWrongFormat' }] },
    });
    expect(await core.handle('c1', { procedure: 'echo', input: 1 })).toMatchObject({ ok: true });
  });

  test('passes pushed messages on with the connection they are for', async () => {
    const core = await start();
    const heard: unknown[] = [];
    core.subscribe((connection, message) => heard.push({ connection, message }));
    await core.handle('c1', { procedure: 'push' });
    expect(heard).toEqual([
      { connection: 'c1', message: { kind: 'changed', topics: ['lots'], ledgerSize: 1 } },
    ]);
  });

  test('answers what was in flight when it crashed, signs everybody out, starts again', async () => {
    const lines: string[] = [];
    const core = await start({ log: (line) => lines.push(line) });
    const heard: unknown[] = [];
    core.subscribe((connection, message) => heard.push({ connection, message }));
    const waiting = core.handle('c1', { procedure: 'wait' });
    const crashing = core.handle('c2', { procedure: 'crash' });
    expect(await waiting).toEqual(restarted);
    expect(await crashing).toEqual(restarted);
    expect(heard).toEqual([
      { connection: null, message: { kind: 'session', state: 'signed-out' } },
    ]);
    const later = await core.handle('c1', { procedure: 'echo' });
    expect(later).toMatchObject({ ok: true });
    expect(lines).toEqual(['The core crashed (exit code 7); it starts again.']);
  });

  test('gives up after too many crashes in a row and says so to every later request', async () => {
    const core = await start();
    expect(await core.handle('c', { procedure: 'crash' })).toEqual(restarted);
    expect(await core.handle('c', { procedure: 'crash' })).toEqual(restarted);
    expect(await core.handle('c', { procedure: 'crash' })).toEqual(stopped);
    expect(await core.handle('c', { procedure: 'echo' })).toEqual(stopped);
  });

  test('tells why its first start was refused', async () => {
    const refusal = await start({ home: 'in-use' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(CoreRefused);
    expect(refusal).toMatchObject({ code: 'HomeInUse', retryable: false });
    await expect(start({ home: 'crash-at-start' })).rejects.toMatchObject({ code: 'CoreDefect' });
  });

  test('seals secrets with the key store of its owner, and only when there is one', async () => {
    const flip = (bytes: Uint8Array): Promise<Uint8Array> =>
      Promise.resolve(bytes.map((byte) => byte ^ 0xff));
    const withStore = await start({ secrets: { seal: flip, open: flip } });
    expect(await withStore.handle('c', { procedure: 'seal' })).toEqual({
      ok: true,
      value: [254, 253, 252],
    });
    const without = await start();
    expect(await without.handle('c', { procedure: 'seal' })).toEqual({ ok: true, value: null });
  });

  test('closes once, answers what is left, and refuses afterwards', async () => {
    const core = await start();
    const waiting = core.handle('c', { procedure: 'wait' });
    await Promise.all([core.close(), core.close()]);
    expect(await waiting).toEqual(stopped);
    expect(await core.handle('c', { procedure: 'echo' })).toEqual(stopped);
    await core.close();
  });
});

describe('the wait after a crash', () => {
  test('grows with crashes in a row and starts over after a healthy time', () => {
    const waits = [0, 1, 2, 3, 4, 5].map(
      (before) => afterCrash(defaultRestartPolicy, before, 0).waitMilliseconds,
    );
    expect(waits).toEqual([100, 500, 2_000, 5_000, 10_000, 10_000]);
    expect(afterCrash(defaultRestartPolicy, 5, 60_000)).toEqual({
      crashes: 1,
      waitMilliseconds: 100,
    });
    expect(afterCrash(defaultRestartPolicy, 7, 59_999).waitMilliseconds).toBeNull();
  });
});
