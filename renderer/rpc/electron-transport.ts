import type { Transport } from '../../shared/rpc/client.ts';
import { serverMessageSchema } from '../../shared/rpc/envelope.ts';
import type { Request, ServerMessage } from '../../shared/rpc/envelope.ts';
import { allChanged } from './all-changed.ts';
import { connectionState, tryNow } from './connection-state.ts';
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

const againMilliseconds = 1_000;

/** The desktop host: the same calls through the preload. */
export function electronTransport(bridge: DesktopBridge): Transport {
  const listeners = new Set<(message: ServerMessage) => void>();
  const answered = (): void => {
    const wasLost = connectionState.get() === 'lost';
    connectionState.set('connected');
    if (!wasLost) return;
    for (const listener of listeners) listener(allChanged);
  };
  const knock = async (): Promise<void> => {
    try {
      await bridge.call({ procedure: 'session.current', input: {} });
      answered();
    } catch {
      knockLater();
    }
  };
  let next: ReturnType<typeof setTimeout> | undefined;
  const knockLater = (): void => {
    clearTimeout(next);
    next = setTimeout(() => void knock(), againMilliseconds);
  };
  const unanswered = (): void => {
    if (connectionState.get() === 'lost') return;
    connectionState.set('lost');
    knockLater();
  };
  connectionState.set('connected');
  tryNow.set(() => void knock());
  return {
    send: async (request) => {
      try {
        const reply = await bridge.call(request);
        answered();
        return reply;
      } catch {
        // The core is being started again; the client tries again under the same command id.
        unanswered();
        return lostReply;
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      const stop = bridge.onEvent((raw) => {
        const message = serverMessageSchema.safeParse(raw);
        if (message.success) listener(message.data);
      });
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}
