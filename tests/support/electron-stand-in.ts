/* The parts of Electron that our host touches, behaving as its documentation says. It stands at
   the edge: everything behind it in these tests is the host's own code. */
import { EventEmitter } from 'node:events';
import type * as ElectronModule from 'electron';
import type { ToCore } from '../../main/core/hosting/core-messages.ts';
import type { Electron } from '../../main/electron/desktop.ts';

/** An event that remembers whether it was prevented. */
export interface PreventableEvent {
  readonly url: string;
  prevented: boolean;
  preventDefault(): void;
}

export function preventable(url = ''): PreventableEvent {
  const event: PreventableEvent = {
    url,
    prevented: false,
    preventDefault: () => {
      event.prevented = true;
    },
  };
  return event;
}

type WindowOpenHandler = (details: { url: string }) => { action: string };

/** A page: `show` is what a navigation does to its main frame. */
export class StandInContents extends EventEmitter {
  readonly id: number;
  readonly mainFrame = { frameTreeNodeId: 1, url: '' };
  readonly sent: { readonly channel: string; readonly message: unknown }[] = [];
  openHandler: WindowOpenHandler = () => ({ action: 'allow' });
  reloads = 0;
  destroyed = false;

  constructor(id: number) {
    super();
    this.id = id;
  }

  show(url: string): void {
    this.mainFrame.url = url;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, message: unknown): void {
    this.sent.push({ channel, message });
  }

  reload(): void {
    this.reloads += 1;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  destroy(): void {
    this.destroyed = true;
    this.emit('destroyed');
  }

  /** The host's code takes Electron's own type. */
  asWebContents(): ElectronModule.WebContents {
    return this as unknown as ElectronModule.WebContents;
  }
}

type BeforeRequest = (details: { url: string }, answer: (a: { cancel: boolean }) => void) => void;
type Headers = Record<string, string[] | string>;
type HeadersReceived = (
  details: { responseHeaders?: Headers },
  answer: (a: { responseHeaders: Headers }) => void,
) => void;
type RequestHandler = (c: null, permission: string, grant: (granted: boolean) => void) => void;
type DisplayHandler = (request: object, choose: (streams: object | null) => void) => void;

/** A session that, like Electron's, grants every permission until a handler says otherwise. */
export class StandInSession extends EventEmitter {
  permissionRequest: RequestHandler = (_contents, _permission, grant) => {
    grant(true);
  };
  permissionCheck: (contents: null, permission: string) => boolean = () => true;
  devicePermission: (details: object) => boolean = () => true;
  displayMedia: DisplayHandler = (_request, choose) => {
    choose({ video: 'screen' });
  };
  beforeRequest: BeforeRequest = (_details, answer) => {
    answer({ cancel: false });
  };
  headersReceived: HeadersReceived = (details, answer) => {
    answer({ responseHeaders: details.responseHeaders ?? {} });
  };
  pageHandler: ((request: Request) => Promise<Response>) | null = null;

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener;
    },
    onHeadersReceived: (listener: HeadersReceived) => {
      this.headersReceived = listener;
    },
  };

  readonly protocol = {
    handle: (_scheme: string, handler: (request: Request) => Promise<Response>) => {
      this.pageHandler = handler;
    },
  };

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: StandInSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: StandInSession['devicePermission']): void {
    this.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: DisplayHandler): void {
    this.displayMedia = handler;
  }

  asSession(): ElectronModule.Session {
    return this as unknown as ElectronModule.Session;
  }
}

/** The app: everything that must come before `ready` throws when it comes later. */
export class StandInApp extends EventEmitter {
  readonly calls: string[] = [];
  readonly isPackaged = true;
  isFirst = true;
  exitCode: number | null = null;
  #ready = false;

  isReady(): boolean {
    return this.#ready;
  }

  enableSandbox(): void {
    if (this.#ready) {
      throw new Error('app.enableSandbox() can only be called before the app is ready');
    }
    this.calls.push('enableSandbox');
  }

  setPath(name: string, place: string): void {
    this.calls.push(`setPath ${name} ${place}`);
  }

  requestSingleInstanceLock(): boolean {
    this.calls.push('requestSingleInstanceLock');
    return this.isFirst;
  }

  whenReady(): Promise<void> {
    this.#ready = true;
    this.calls.push('whenReady');
    return Promise.resolve();
  }

  quit(): void {
    this.calls.push('quit');
    this.emit('before-quit', preventable());
  }

  exit(code: number): void {
    this.exitCode = code;
  }
}

/** A utility process whose far end is a function of the test. */
export class StandInProcess extends EventEmitter {
  readonly heard: ToCore[] = [];
  killed = false;
  readonly #answer: (message: ToCore, process: StandInProcess) => void;

  constructor(answer: (message: ToCore, process: StandInProcess) => void) {
    super();
    this.#answer = answer;
  }

  postMessage(message: ToCore): void {
    this.heard.push(message);
    queueMicrotask(() => {
      this.#answer(message, this);
    });
  }

  kill(): boolean {
    this.killed = true;
    queueMicrotask(() => {
      this.emit('exit', 0);
    });
    return true;
  }
}

type InvokeHandler = (event: object, request: unknown) => Promise<unknown>;

/** A whole Electron, and what the host did to it. */
export interface StandInElectron {
  readonly electron: Electron;
  readonly app: StandInApp;
  readonly session: StandInSession;
  readonly windows: StandInWindow[];
  readonly processes: StandInProcess[];
  readonly schemes: { readonly scheme: string; readonly privileges: object }[];
  readonly errorBoxes: string[];
  readonly opened: string[];
  readonly menus: (object | null)[];
  /** Sends a message as a frame of a page would. */
  invoke(contents: StandInContents, request: unknown, frame?: object | null): Promise<unknown>;
}

export class StandInWindow extends EventEmitter {
  readonly options: ElectronModule.BrowserWindowConstructorOptions;
  readonly webContents: StandInContents;
  loaded = '';
  shown = false;
  focused = 0;

  constructor(options: ElectronModule.BrowserWindowConstructorOptions, id: number) {
    super();
    this.options = options;
    this.webContents = new StandInContents(id);
  }

  loadURL(url: string): Promise<void> {
    this.loaded = url;
    this.webContents.show(url);
    return Promise.resolve();
  }

  show(): void {
    this.shown = true;
  }

  focus(): void {
    this.focused += 1;
  }

  isMinimized(): boolean {
    return false;
  }
}

/** Makes an Electron whose core answers as `answer` says. */
export function makeStandInElectron(
  answer: (message: ToCore, process: StandInProcess) => void,
): StandInElectron {
  const app = new StandInApp();
  const session = new StandInSession();
  const windows: StandInWindow[] = [];
  const processes: StandInProcess[] = [];
  const schemes: StandInElectron['schemes'] = [];
  const errorBoxes: string[] = [];
  const opened: string[] = [];
  const menus: (object | null)[] = [];
  const handlers = new Map<string, InvokeHandler>();
  class Window extends StandInWindow {
    constructor(options: ElectronModule.BrowserWindowConstructorOptions) {
      super(options, windows.length + 1);
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  }
  const electron = {
    app,
    BrowserWindow: Window,
    dialog: { showErrorBox: (_title: string, text: string) => errorBoxes.push(text) },
    ipcMain: {
      handle: (channel: string, handler: InvokeHandler) => {
        if (handlers.has(channel)) {
          throw new Error(`Attempted to register a second handler for '${channel}'`);
        }
        handlers.set(channel, handler);
      },
    },
    Menu: {
      buildFromTemplate: (template: object) => template,
      setApplicationMenu: (menu: object | null) => menus.push(menu),
    },
    nativeTheme: { shouldUseDarkColors: false },
    protocol: {
      registerSchemesAsPrivileged: (added: StandInElectron['schemes']) => {
        if (app.isReady()) {
          throw new Error(
            'protocol.registerSchemesAsPrivileged should be called before app is ready',
          );
        }
        schemes.push(...added);
      },
    },
    safeStorage: { isAsyncEncryptionAvailable: () => Promise.resolve(false) },
    session: { defaultSession: session },
    shell: {
      openExternal: (url: string) => {
        opened.push(url);
        return Promise.resolve();
      },
    },
    utilityProcess: {
      fork: () => {
        if (!app.isReady()) {
          throw new Error('utilityProcess cannot be created before app is ready.');
        }
        const process = new StandInProcess(answer);
        processes.push(process);
        return process;
      },
    },
  } as unknown as Electron;
  return {
    electron,
    app,
    session,
    windows,
    processes,
    schemes,
    errorBoxes,
    opened,
    menus,
    invoke: (contents, request, frame = contents.mainFrame) => {
      const handler = handlers.get('impound:call');
      return handler?.({ sender: contents, senderFrame: frame }, request) ?? Promise.resolve(null);
    },
  };
}
