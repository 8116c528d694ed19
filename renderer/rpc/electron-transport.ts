import type { Transport } from '../../shared/rpc/client.ts';
import { serverMessageSchema } from '../../shared/rpc/envelope.ts';
import type { Request } from '../../shared/rpc/envelope.ts';
import { connectionState } from './connection-state.ts';
import { lostReply } from './lost-reply.ts';

/** What the preload puts into the page: nothing of Electron itself. */
export interface DesktopBridge {
  call(request: Request): Promise<unknown>;
  onEvent(listener: (message: unknown) => void): () => void;
}

/** The bridge of the desktop program; undefined in a browser. */
export function desktopBridge(): DesktopBridge | undefined {
  return (globalThis as { readonly impound?: DesktopBridge }).impound;
}

/** The desktop host: the same calls through the preload. */
export function electronTransport(bridge: DesktopBridge): Transport {
  connectionState.set('connected');
  return {
    send: async (request) => {
      try {
        return await bridge.call(request);
      } catch {
        // The core is being started again; the client tries again under the same command id.
        return lostReply;
      }
    },
    subscribe: (listener) =>
      bridge.onEvent((raw) => {
        const message = serverMessageSchema.safeParse(raw);
        if (message.success) listener(message.data);
      }),
  };
}
