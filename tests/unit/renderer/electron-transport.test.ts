import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectionState, tryNow } from '../../../renderer/rpc/connection-state.ts';
import { electronTransport } from '../../../renderer/rpc/electron-transport.ts';
import type { ServerMessage } from '../../../shared/rpc/envelope.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A core that is away until it is let back; counts how often somebody asked it. */
function awayCore() {
  const core = { isThere: false, asked: 0 };
  const bridge = {
    call: () => {
      core.asked += 1;
      return core.isThere
        ? Promise.resolve({ ok: true, value: {} })
        : Promise.reject(new Error('The core is away'));
    },
    onEvent: () => () => undefined,
  };
  return { core, bridge };
}

test('a core that is away is asked once a second, however often a person tries', async () => {
  const { core, bridge } = awayCore();
  const transport = electronTransport(bridge);
  await transport.send({ procedure: 'session.current', input: {} });
  expect(connectionState.get()).toBe('lost');
  for (let press = 0; press < 3; press += 1) {
    tryNow.get()();
    await vi.advanceTimersByTimeAsync(10);
  }
  const before = core.asked;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(core.asked - before).toBe(5);
});

test('when the core is back everything is asked for again', async () => {
  const { core, bridge } = awayCore();
  const transport = electronTransport(bridge);
  const heard: ServerMessage[] = [];
  transport.subscribe((message) => heard.push(message));
  await transport.send({ procedure: 'session.current', input: {} });
  core.isThere = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(connectionState.get()).toBe('connected');
  expect(heard).toEqual([{ kind: 'changed', topics: [], ledgerSize: 0 }]);
  const before = core.asked;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(core.asked).toBe(before);
});
