import type { ContextBridge, IpcRenderer } from 'electron';
import { callChannel, eventChannel } from '../channels.ts';

/** All that the page sees of the desktop: `window.impound`. */
export interface Bridge {
  /** Sends one request; gives an envelope, always. */
  call(request: unknown): Promise<unknown>;
  /** Hears the server's messages; gives the function that ends it. */
  onEvent(hear: (message: unknown) => void): () => void;
}

/**
 * Checklist item 20, https://www.electronjs.org/docs/latest/tutorial/security#20-do-not-expose-electron-apis-to-untrusted-web-content
 * The page gets two functions over plain data. It never sees `ipcRenderer`, a channel name it
 * could choose, or the event object, which would lead back to the sender.
 */
export function exposeBridge(
  contextBridge: Pick<ContextBridge, 'exposeInMainWorld'>,
  ipcRenderer: Pick<IpcRenderer, 'invoke' | 'on' | 'off'>,
): void {
  const bridge: Bridge = {
    call: (request) => ipcRenderer.invoke(callChannel, request) as Promise<unknown>,
    onEvent: (hear) => {
      const listener = (_event: unknown, message: unknown): void => {
        hear(message);
      };
      ipcRenderer.on(eventChannel, listener);
      return () => {
        ipcRenderer.off(eventChannel, listener);
      };
    },
  };
  contextBridge.exposeInMainWorld('impound', bridge);
}
