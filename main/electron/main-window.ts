import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { pageUrl } from './page-origin.ts';
import { windowPreferences } from './window-preferences.ts';

type WindowMaker = new (options: BrowserWindowConstructorOptions) => BrowserWindow;

export interface MainWindowOptions {
  /** Absolute path of the built preload. */
  readonly preload: string;
  readonly dark: boolean;
}

/** Opens the window of the program; it appears when its first picture is ready, not before. */
export function openMainWindow(Window: WindowMaker, options: MainWindowOptions): BrowserWindow {
  const window = new Window({
    title: 'Impound',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: options.dark ? '#16181c' : '#ffffff',
    webPreferences: windowPreferences(options.preload),
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(pageUrl);
  return window;
}
