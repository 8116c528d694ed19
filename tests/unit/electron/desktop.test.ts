import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ToCore } from '../../../main/core/hosting/core-messages.ts';
import { runDesktop } from '../../../main/electron/desktop.ts';
import { StandInSession, makeStandInElectron } from '../../support/electron-stand-in.ts';
import type { StandInElectron, StandInProcess } from '../../support/electron-stand-in.ts';

let home = '';
let lines: string[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'impound-desktop-'));
  lines = [];
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

/** A core process that starts, answers every request and closes when told to. */
function healthyCore(message: ToCore, process: StandInProcess): void {
  if (message.kind === 'init') {
    process.emit('message', { kind: 'ready' });
  } else if (message.kind === 'request') {
    const reply = { ok: true, value: message.connection };
    process.emit('message', { kind: 'reply', sequence: message.sequence, reply });
  } else if (message.kind === 'close') {
    process.emit('message', { kind: 'closed' });
  }
}

function run(standIn: StandInElectron, argv: readonly string[] = ['--home', home]): Promise<void> {
  return runDesktop(standIn.electron, {
    argv: ['electron', '.', '--no-sandbox', ...argv],
    platform: 'linux',
    electronVersion: '45.4.1',
    pageRoot: home,
    preload: '/preload.cjs',
    coreEntry: '/worker-entry.js',
    log: (line) => {
      lines.push(line);
    },
  });
}

async function started(): Promise<StandInElectron> {
  const standIn = makeStandInElectron(healthyCore);
  await run(standIn);
  return standIn;
}

describe('the start of the desktop program', () => {
  test('sets before ready what must come before, forks the core after it, opens one window', async () => {
    const { app, schemes, windows, processes, menus } = await started();
    expect(app.calls).toEqual([
      `setPath userData ${path.join(home, 'desktop')}`,
      'requestSingleInstanceLock',
      'enableSandbox',
      'whenReady',
    ]);
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
    expect(processes[0]?.heard[0]).toEqual({
      kind: 'init',
      init: { home, sample: false, hostKeepsSecrets: false },
    });
    expect(windows.map(({ loaded }) => loaded)).toEqual(['app://impound/']);
    expect(windows[0]?.options.webPreferences).toMatchObject({ sandbox: true });
    expect(menus).toEqual([null]);
    expect(existsSync(path.join(home, 'desktop'))).toBe(true);
  });

  test('the window appears with its first picture', async () => {
    const { windows } = await started();
    expect(windows[0]?.shown).toBe(false);
    windows[0]?.emit('ready-to-show');
    expect(windows[0]?.shown).toBe(true);
  });

  test('a second start on the same home shows the first window and ends', async () => {
    const first = await started();
    first.app.emit('second-instance');
    expect(first.windows[0]?.focused).toBe(1);
    const second = makeStandInElectron(healthyCore);
    second.app.isFirst = false;
    await run(second);
    expect(second.app.calls.at(-1)).toBe('quit');
    expect(second.processes).toEqual([]);
  });

  test('a home that is in use is told in a box, and the program ends', async () => {
    const standIn = makeStandInElectron((message, process) => {
      if (message.kind === 'init') {
        const why = { code: 'HomeInUse', message: 'Another program uses this home.' };
        process.emit('message', { kind: 'refused', retryable: false, ...why });
      }
    });
    await run(standIn);
    expect(standIn.errorBoxes).toEqual(['Another program uses this home. (HomeInUse)']);
    expect(standIn.app.exitCode).toBe(1);
    expect(standIn.windows).toEqual([]);
  });

  test('a home that is not there yet is made for the owner alone', async () => {
    const own = path.join(home, 'people', 'impound');
    await run(makeStandInElectron(healthyCore), ['--home', own]);
    const folders = [own, path.join(own, 'desktop')];
    const open = process.platform === 'win32' ? 0 : 0o077;
    expect(folders.map((folder) => statSync(folder).mode & open)).toEqual([0, 0]);
  });

  test('a home that cannot be made is told in a box, and the program ends', async () => {
    const own = path.join(home, 'file');
    writeFileSync(own, 'a file of somebody');
    const standIn = makeStandInElectron(healthyCore);
    await run(standIn, ['--home', own]);
    expect(standIn.errorBoxes).toEqual([`The folder ${own} cannot be written.`]);
    expect(standIn.app.exitCode).toBe(1);
    expect(standIn.processes).toEqual([]);
  });

  test('an Electron that is too old is refused before anything opens', async () => {
    const standIn = makeStandInElectron(healthyCore);
    const old = runDesktop(standIn.electron, {
      argv: ['--home', home],
      platform: 'linux',
      electronVersion: '40.0.0',
      pageRoot: home,
      preload: '',
      coreEntry: '',
      log: () => {},
    });
    await expect(old).rejects.toThrow('needs Electron 45');
    expect(standIn.app.calls).not.toContain('whenReady');
  });
});

test('01, 05 a session that comes to be later loads nothing from outside and grants nothing', async () => {
  const { app } = await started();
  const other = new StandInSession();
  app.emit('session-created', other);
  const answers: unknown[] = [];
  other.beforeRequest({ url: 'https://evil.example/' }, ({ cancel }) => answers.push(cancel));
  other.permissionRequest(null, 'media', (granted) => answers.push(granted));
  expect(answers).toEqual([true, false]);
});

describe('calls of the page', () => {
  const request = { procedure: 'lots.list', input: {} };

  test('17 reach the core under the name of their window, and only from our page', async () => {
    const { windows, invoke, processes } = await started();
    const contents = windows[0]?.webContents;
    if (contents === undefined) {
      throw new Error('no window');
    }
    expect(await invoke(contents, request)).toEqual({ ok: true, value: 'desktop-1' });
    const asked = processes[0]?.heard.length;
    const refused = { ok: false, error: { code: 'SenderNotTrusted' } };
    expect(await invoke(contents, request, null)).toMatchObject(refused);
    contents.show('https://evil.example/');
    expect(await invoke(contents, request)).toMatchObject(refused);
    expect(processes[0]?.heard.length).toBe(asked);
  });

  test('15 a link is opened by its id without the core; an address is not', async () => {
    const { windows, invoke, opened, processes } = await started();
    const contents = windows[0]?.webContents;
    if (contents === undefined) {
      throw new Error('no window');
    }
    const open = (id: unknown) => invoke(contents, { procedure: 'host.openLink', input: { id } });
    expect(await open('basel-convention')).toEqual({ ok: true, value: { opened: true } });
    expect(await open('https://evil.example/')).toEqual({ ok: true, value: { opened: false } });
    expect(opened).toEqual(['https://www.basel.int/']);
    expect(processes[0]?.heard.map(({ kind }) => kind)).toEqual(['init']);
  });

  test('messages of the core go to the window they are for, until it is gone', async () => {
    const { windows, processes } = await started();
    const [contents, core] = [windows[0]?.webContents, processes[0]];
    const push = (connection: string | null): void => {
      core?.emit('message', { kind: 'push', connection, message: { for: connection } });
    };
    push('desktop-1');
    push('desktop-2');
    push(null);
    contents?.destroy();
    push(null);
    expect(contents?.sent).toEqual([
      { channel: 'impound:event', message: { for: 'desktop-1' } },
      { channel: 'impound:event', message: { for: null } },
    ]);
    expect(core?.heard.at(-1)).toEqual({ kind: 'disconnect', connection: 'desktop-1' });
  });
});

describe('what goes wrong later', () => {
  test('a page whose process is gone is opened again, but not for ever', async () => {
    const { windows } = await started();
    const contents = windows[0]?.webContents;
    for (let crash = 0; crash < 5; crash += 1) {
      contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    }
    expect(contents?.reloads).toBe(2);
    expect(lines.at(-1)).toContain('again and again');
  });

  test('a core whose process is gone is started again in a new process', async () => {
    const { processes } = await started();
    processes[0]?.emit('exit', 5);
    await expect.poll(() => processes.length, { timeout: 2_000 }).toBe(2);
    expect(processes[1]?.heard[0]?.kind).toBe('init');
    expect(lines).toContain('The core crashed (exit code 5); it starts again.');
  });

  test('quitting lets the core finish first', async () => {
    const { app, processes } = await started();
    app.emit('window-all-closed');
    await expect.poll(() => app.calls.filter((call) => call === 'quit').length).toBe(2);
    expect(processes[0]?.heard.at(-1)).toEqual({ kind: 'close' });
    expect(processes[0]?.killed).toBe(true);
  });
});
