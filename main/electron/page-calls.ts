import type { IpcMain, Shell, WebContents } from 'electron';
import type { CoreApi } from '../core/rpc/core-api.ts';
import { callChannel, eventChannel } from './channels.ts';
import { openExternalLink } from './security/15-external-links.ts';
import type { TrustedSenders } from './security/17-trusted-senders.ts';

/** What the host itself answers; everything else is the core's. */
const openLinkProcedure = 'host.openLink';

export interface PageCallsOptions {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly senders: TrustedSenders;
  readonly core: CoreApi;
}

/** Windows by the connection that the core knows them by. */
export interface PageCalls {
  /** Gives a window of ours a connection, until it is gone. */
  connect(contents: WebContents): void;
}

function connectionOf(contents: { readonly id: number }): string {
  return `desktop-${contents.id}`;
}

function linkIdOf(request: unknown): { readonly id: unknown } | null {
  if (typeof request !== 'object' || request === null || !('procedure' in request)) {
    return null;
  }
  const { procedure, input } = request as { procedure: unknown; input?: { id?: unknown } };
  return procedure === openLinkProcedure ? { id: input?.id } : null;
}

const refused = {
  ok: false,
  error: { kind: 'unavailable', code: 'SenderNotTrusted', retryable: false },
};

/** Carries requests of trusted pages to the core, and the core's messages to their pages. */
export function servePageCalls(options: PageCallsOptions): PageCalls {
  const { ipcMain, shell, senders, core } = options;
  const windows = new Map<string, WebContents>();
  ipcMain.handle(callChannel, async (event, request: unknown) => {
    if (!senders.isTrusted(event)) {
      return refused;
    }
    const link = linkIdOf(request);
    if (link !== null) {
      return { ok: true, value: { opened: await openExternalLink(shell, link.id) } };
    }
    return core.handle(connectionOf(event.sender), request);
  });
  core.subscribe((connection, message) => {
    for (const [name, contents] of windows) {
      if (connection === null || connection === name) {
        contents.send(eventChannel, message);
      }
    }
  });
  return {
    connect: (contents) => {
      const connection = connectionOf(contents);
      windows.set(connection, contents);
      senders.trust(contents);
      contents.once('destroyed', () => {
        windows.delete(connection);
        core.disconnect(connection);
      });
    },
  };
}
