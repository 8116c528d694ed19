import type * as ElectronModule from 'electron';
import path from 'node:path';
import { CoreRefused } from '../core/hosting/core-refused.ts';
import { startWorkerCore } from '../core/hosting/worker-core.ts';
import { makeFolder } from '../core/platform/make-folder.ts';
import type { CoreApi } from '../core/rpc/core-api.ts';
import { applicationMenu } from './application-menu.ts';
import { startProcessLink } from './core-process.ts';
import { readDesktopArguments } from './desktop-arguments.ts';
import { hardenContents } from './harden-contents.ts';
import { confineSession, hardenSession } from './harden-session.ts';
import { openMainWindow } from './main-window.ts';
import { servePageCalls } from './page-calls.ts';
import { reopenAfterCrash } from './page-crashes.ts';
import { openSafeStorageBox } from './safe-storage-box.ts';
import { enableSandbox } from './security/04-sandbox.ts';
import { refuseOldElectron } from './security/16-current-electron.ts';
import { makeTrustedSenders } from './security/17-trusted-senders.ts';
import { registerPageScheme } from './security/18-app-protocol.ts';

/** The parts of Electron that the desktop host is made of. */
export type Electron = Pick<
  typeof ElectronModule,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'nativeTheme'
  | 'protocol'
  | 'safeStorage'
  | 'session'
  | 'shell'
  | 'utilityProcess'
>;

export interface DesktopOptions {
  readonly argv: readonly string[];
  readonly platform: NodeJS.Platform;
  readonly electronVersion: string | undefined;
  /** Folder of the built page. */
  readonly pageRoot: string;
  /** Absolute paths of the built preload and of the core's entry. */
  readonly preload: string;
  readonly coreEntry: string;
  readonly log: (line: string) => void;
}

/** Starts the core in its own process; tells the person and ends when it cannot start. */
async function startCore(
  { app, dialog, safeStorage, utilityProcess }: Electron,
  options: DesktopOptions,
  home: { readonly home: string; readonly sample: boolean },
): Promise<CoreApi | null> {
  const secrets = await openSafeStorageBox(safeStorage, options.platform);
  try {
    return await startWorkerCore({
      startLink: () => startProcessLink(utilityProcess, options.coreEntry),
      home: home.home,
      sample: home.sample,
      log: options.log,
      ...(secrets === undefined ? {} : { secrets }),
    });
  } catch (error) {
    const why = error instanceof CoreRefused ? `${error.message} (${error.code})` : String(error);
    options.log(`The core did not start: ${why}`);
    tellAndEnd({ app, dialog }, why);
    return null;
  }
}

function tellAndEnd({ app, dialog }: Pick<Electron, 'app' | 'dialog'>, why: string): void {
  dialog.showErrorBox('Impound cannot start', why);
  app.exit(1);
}

/**
 * Makes the folder of Chromium's own files beside the database, so that one home is one running
 * program; whoever else uses this computer looks into neither. Gives false where it cannot.
 */
function readyProfile(electron: Electron, home: string, log: DesktopOptions['log']): boolean {
  const profile = path.join(home, 'desktop');
  try {
    makeFolder(profile);
  } catch (error) {
    log(`${profile} cannot be made: ${String(error)}`);
    tellAndEnd(electron, `The folder ${home} cannot be written.`);
    return false;
  }
  electron.app.setPath('userData', profile);
  return true;
}

/** What can only be set before Electron is ready. */
function prepare({ app, protocol }: Electron, options: DesktopOptions): void {
  refuseOldElectron(options.electronVersion);
  enableSandbox(app);
  registerPageScheme(protocol);
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents);
  });
  app.on('session-created', confineSession);
  app.on('child-process-gone', (_event, details) => {
    options.log(`A process is gone: ${details.type} (${details.reason}, ${details.exitCode}).`);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
}

/** Lets the core finish what it has begun before the program ends. */
function closeCoreBeforeQuit({ app }: Electron, core: CoreApi): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) {
      return;
    }
    event.preventDefault();
    void core.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

/**
 * Runs the desktop program: hardens Electron, starts the core in a utility process and opens the
 * window. Resolves when the window is opening, or when the program has decided to end.
 */
export async function runDesktop(electron: Electron, options: DesktopOptions): Promise<void> {
  const { app, BrowserWindow, Menu, nativeTheme, session } = electron;
  const read = readDesktopArguments(options.argv);
  if (!read.ok) {
    options.log(read.error);
    app.exit(1);
    return;
  }
  if (!readyProfile(electron, read.value.home, options.log)) {
    return;
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  prepare(electron, options);
  await app.whenReady();
  hardenSession(session.defaultSession, options.pageRoot);
  const menu = applicationMenu(options.platform, !app.isPackaged);
  Menu.setApplicationMenu(menu === null ? null : Menu.buildFromTemplate(menu));
  const core = await startCore(electron, options, read.value);
  if (core === null) {
    return;
  }
  closeCoreBeforeQuit(electron, core);
  const pages = servePageCalls({ ...electron, senders: makeTrustedSenders(), core });
  const dark = nativeTheme.shouldUseDarkColors;
  const window = openMainWindow(BrowserWindow, { preload: options.preload, dark });
  pages.connect(window.webContents);
  reopenAfterCrash(window.webContents, options.log);
  app.on('second-instance', () => {
    if (window.isMinimized()) {
      window.restore();
    }
    window.focus();
  });
}
