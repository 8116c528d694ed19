import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../main/core/hosting/content-security-policy.ts';
import { hardenContents } from '../../../main/electron/harden-contents.ts';
import { hardenSession } from '../../../main/electron/harden-session.ts';
import { isPageUrl } from '../../../main/electron/page-origin.ts';
import { enableSandbox } from '../../../main/electron/security/04-sandbox.ts';
import {
  externalLinks,
  openExternalLink,
} from '../../../main/electron/security/15-external-links.ts';
import {
  builtOnElectronMajor,
  refuseOldElectron,
} from '../../../main/electron/security/16-current-electron.ts';
import { makeTrustedSenders } from '../../../main/electron/security/17-trusted-senders.ts';
import { exposeBridge } from '../../../main/electron/security/20-bridge.ts';
import type { Bridge } from '../../../main/electron/security/20-bridge.ts';
import { whyUnsafe, windowPreferences } from '../../../main/electron/window-preferences.ts';
import {
  StandInApp,
  StandInContents,
  StandInSession,
  preventable,
} from '../../support/electron-stand-in.ts';

/** Item 19 (fuses) is tested beside the package settings, in electron-builder.test.ts. */
const foreign = [
  'https://evil.example/',
  'http://127.0.0.1:80/',
  'file:///etc/passwd',
  'app://evil/',
  'app://impound.evil.example/',
  'app://user@impound/',
  'https://evil.example/?app://impound/',
  'javascript:alert(1)',
  'about:blank',
  '',
];

let pageRoot = '';
let session: StandInSession;
let contents: StandInContents;

beforeAll(() => {
  pageRoot = mkdtempSync(path.join(tmpdir(), 'impound-desktop-'));
  writeFileSync(path.join(pageRoot, 'index.html'), '<title>__STYLE_NONCE__</title>');
});
afterAll(() => {
  rmSync(pageRoot, { recursive: true });
});
beforeEach(() => {
  session = new StandInSession();
  hardenSession(session.asSession(), pageRoot);
  contents = new StandInContents(1);
  hardenContents(contents.asWebContents());
});

function isCancelled(url: string): boolean {
  let cancelled = false;
  session.beforeRequest({ url }, (answer) => {
    cancelled = answer.cancel;
  });
  return cancelled;
}

describe('01 only local content', () => {
  test.each(['app://impound/', 'app://impound/assets/a.js', 'blob:app://impound/1', 'data:,x'])(
    'loads %s',
    (url) => {
      expect(isCancelled(url)).toBe(false);
    },
  );
  test.each([...foreign, 'ws://evil.example/', 'blob:https://evil.example/1'])(
    'cancels %j',
    (url) => {
      expect(isCancelled(url)).toBe(true);
    },
  );
});

describe('02 no Node, 03 isolation, 04 sandbox, 11 no webview tag', () => {
  test('02, 03, 04 and 11 are written down in the preferences of every window', () => {
    expect(windowPreferences('/preload.cjs')).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webviewTag: false,
      preload: '/preload.cjs',
    });
  });

  test('02, 03, 04 and 11 cannot be undone by what a window adds', () => {
    const added = {
      nodeIntegration: true,
      contextIsolation: false,
      sandbox: false,
      webviewTag: true,
      preload: '/other.cjs',
    };
    expect(windowPreferences('/preload.cjs', added)).toEqual(windowPreferences('/preload.cjs'));
  });

  test('04 the sandbox is enabled for all, before the app is ready and not later', async () => {
    const app = new StandInApp();
    enableSandbox(app);
    expect(app.calls).toEqual(['enableSandbox']);
    await app.whenReady();
    expect(() => {
      enableSandbox(app);
    }).toThrow('before the app is ready');
  });
});

describe('05 permissions', () => {
  test.each(['media', 'geolocation', 'notifications', 'openExternal', 'usb', 'unknown'])(
    '05 %s is denied on request and on check',
    (permission) => {
      const granted: boolean[] = [];
      session.permissionRequest(null, permission, (yes) => granted.push(yes));
      expect(granted).toEqual([false]);
      expect(session.permissionCheck(null, permission)).toBe(false);
    },
  );

  test('05 devices and the screen are denied', () => {
    const chosen: unknown[] = [];
    session.displayMedia({}, (streams) => chosen.push(streams));
    expect(chosen).toEqual([null]);
    expect(session.devicePermission({})).toBe(false);
  });
});

describe('06, 08, 09, 10 what no window may be opened with', () => {
  test.each([
    ['06', { webSecurity: false }],
    ['08', { allowRunningInsecureContent: true }],
    ['09', { experimentalFeatures: true }],
    ['10', { enableBlinkFeatures: 'CSSVariables' }],
  ])('%s %j is refused', (_item, preferences) => {
    expect(whyUnsafe(preferences)).toHaveLength(1);
    expect(() => windowPreferences('/preload.cjs', preferences)).toThrow('must not open');
  });

  test('06, 08, 09, 10: our own windows set none of them', () => {
    const preferences = windowPreferences('/preload.cjs');
    expect(whyUnsafe(preferences)).toEqual([]);
    expect(preferences).not.toHaveProperty('webSecurity');
  });
});

describe('07 content security policy', () => {
  test('07 the page is served with the policy of both hosts', async () => {
    const page = await session.pageHandler?.(new Request('app://impound/'));
    const nonce = /<title>([0-9a-f]{32})</.exec((await page?.text()) ?? '')?.[1];
    expect(page?.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce ?? ''));
  });

  test('07 an answer without a policy gets one; ours keeps its nonce', () => {
    const answers: Record<string, string[] | string>[] = [];
    session.headersReceived({ responseHeaders: { 'Content-Type': ['x'] } }, (answer) => {
      answers.push(answer.responseHeaders);
    });
    session.headersReceived({ responseHeaders: { 'Content-Security-Policy': ['own'] } }, (answer) =>
      answers.push(answer.responseHeaders),
    );
    expect(answers[0]?.['Content-Security-Policy']).toContain("default-src 'none'");
    expect(answers[1]).toEqual({ 'Content-Security-Policy': ['own'] });
  });
});

test('12 a webview is never attached', () => {
  const event = preventable();
  contents.emit('will-attach-webview', event);
  expect(event.prevented).toBe(true);
});

describe('13 navigation', () => {
  const events = ['will-navigate', 'will-redirect', 'will-frame-navigate'];

  test.each(events.flatMap((name) => foreign.map((url) => [name, url] as const)))(
    '13 %s to %j is prevented',
    (name, url) => {
      const event = preventable(url);
      contents.emit(name, event);
      expect(event.prevented).toBe(true);
    },
  );

  test.each(events)('13 %s inside our own page is let through', (name) => {
    const event = preventable('app://impound/lots?page=2');
    contents.emit(name, event);
    expect(event.prevented).toBe(false);
  });
});

test('14 no window opens, not even to our own page', () => {
  for (const url of [...foreign, 'app://impound/']) {
    expect(contents.openHandler({ url })).toEqual({ action: 'deny' });
  }
});

describe('15 external links', () => {
  test('15 the table holds plain https addresses without passwords or ports', () => {
    for (const [id, url] of externalLinks()) {
      const { protocol, username, port } = new URL(url);
      expect([id, protocol, username, port]).toEqual([id, 'https:', '', '']);
    }
  });

  test('15 a link id opens its address; an address, or anything else, opens nothing', async () => {
    const opened: string[] = [];
    const shell = {
      openExternal: (url: string) => {
        opened.push(url);
        return Promise.resolve();
      },
    };
    expect(await openExternalLink(shell, 'wco')).toBe(true);
    for (const id of ['https://evil.example/', 'file:///x', '', undefined, { toString: 'wco' }]) {
      expect(await openExternalLink(shell, id)).toBe(false);
    }
    expect(opened).toEqual(['https://www.wcoomd.org/']);
  });
});

describe('16 current Electron', () => {
  test('16 an older Electron is refused at the start', () => {
    expect(() => {
      refuseOldElectron(`${builtOnElectronMajor - 1}.9.9`);
    }).toThrow('needs Electron');
    expect(() => {
      refuseOldElectron(undefined);
    }).toThrow('needs Electron');
    refuseOldElectron(`${builtOnElectronMajor}.0.0`);
    refuseOldElectron('100.0.0');
  });

  test('16 the version we build on is the one package.json names, exactly', () => {
    const text = readFileSync(path.join(import.meta.dirname, '../../../package.json'), 'utf8');
    const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
    expect(devDependencies['electron']).toMatch(
      new RegExp(`^${builtOnElectronMajor}\\.\\d+\\.\\d+$`),
    );
  });
});

describe('17 the sender of a message', () => {
  const ours = { frameTreeNodeId: 1, url: 'app://impound/lots' };

  function isTrusted(frame: { frameTreeNodeId: number; url: string } | null): boolean {
    const senders = makeTrustedSenders();
    senders.trust(contents.asWebContents());
    const event = { sender: contents.asWebContents(), senderFrame: frame };
    return senders.isTrusted(event);
  }

  test('17 the main frame of our window on our page is trusted', () => {
    expect(isTrusted(ours)).toBe(true);
  });

  test.each([
    ['a frame that is gone', null],
    ['an inner frame', { ...ours, frameTreeNodeId: 2 }],
    ...foreign.map((url) => [`a frame at ${JSON.stringify(url)}`, { ...ours, url }] as const),
  ] as const)('17 %s is not', (_who, frame) => {
    expect(isTrusted(frame)).toBe(false);
  });

  test('17 another window is not trusted, nor ours once it is gone', () => {
    const senders = makeTrustedSenders();
    const event = { sender: contents.asWebContents(), senderFrame: ours } as never;
    expect(senders.isTrusted(event)).toBe(false);
    senders.trust(contents.asWebContents());
    contents.destroy();
    expect(senders.isTrusted(event)).toBe(false);
  });
});

describe('18 no file protocol', () => {
  test.each([
    'app://impound/../secret',
    'app://impound/%2e%2e/secret.json',
    'app://impound/missing.js',
    'app://evil/index.html',
  ])('18 %s gives nothing of the disk', async (url) => {
    const answer = await session.pageHandler?.(new Request(url));
    const text = (await answer?.text()) ?? '';
    // A path that the URL itself folds back to a place inside the page gives the page.
    expect(answer?.status === 404 || text.includes('<title>')).toBe(true);
    expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('18 only GET is answered', async () => {
    const answer = await session.pageHandler?.(new Request('app://impound/', { method: 'POST' }));
    expect(answer?.status).toBe(404);
  });

  test('18 the page leaves only what it made itself', () => {
    const outcomes = ['blob:app://impound/1', 'https://evil.example/x', 'blob:null/1'].map(
      (url) => {
        const event = preventable();
        session.emit('will-download', event, { getURL: () => url });
        return event.prevented;
      },
    );
    expect(outcomes).toEqual([false, true, true]);
  });
});

describe('20 what the page sees', () => {
  test('20 two functions, plain data, no event object, no channel of its choice', async () => {
    const asked: unknown[] = [];
    const listeners: ((event: object, message: unknown) => void)[] = [];
    const exposed: { readonly name: string; readonly bridge: Bridge }[] = [];
    const contextBridge = {
      exposeInMainWorld: (name: string, bridge: Bridge) => exposed.push({ name, bridge }),
    };
    const ipcRenderer = {
      invoke: (...args: unknown[]) => {
        asked.push(args);
        return Promise.resolve('reply');
      },
      on: (_channel: string, listener: (event: object, message: unknown) => void) =>
        listeners.push(listener),
      off: () => listeners.pop(),
    };
    exposeBridge(contextBridge, ipcRenderer as never);
    const [{ name, bridge } = { name: '', bridge: null }] = exposed;
    expect(name).toBe('impound');
    expect(Object.keys(bridge ?? {})).toEqual(['call', 'onEvent']);
    expect(await bridge?.call({ procedure: 'x' })).toBe('reply');
    expect(asked).toEqual([['impound:call', { procedure: 'x' }]]);
    const heard: unknown[][] = [];
    const stop = bridge?.onEvent((...args: unknown[]) => heard.push(args));
    listeners[0]?.({ sender: 'secret' }, { kind: 'changed' });
    expect(heard).toEqual([[{ kind: 'changed' }]]);
    stop?.();
    expect(listeners).toEqual([]);
  });
});

test('our own page is known by its parts, never by how an address begins', () => {
  expect(isPageUrl('app://impound/')).toBe(true);
  expect(foreign.filter(isPageUrl)).toEqual([]);
});
