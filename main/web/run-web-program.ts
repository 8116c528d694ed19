import path from 'node:path';
import type { CoreApi } from '../core/rpc/core-api.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';
import { startLoopbackServer } from './loopback-server.ts';

export interface WebProgramOptions {
  readonly core: CoreApi;
  /** 0: the system chooses. */
  readonly port: number;
  /** Whether to open the browser where there is a display. */
  readonly open: boolean;
  /** Folder of the built page; the one beside this program unless given. */
  readonly pageRoot?: string;
  /** Writes one line for the person at the terminal. */
  readonly say: (line: string) => void;
}

/** The page as `npm start` builds it. */
const builtPage = path.resolve(import.meta.dirname, '..', '..', 'dist', 'renderer');

/**
 * Serves a running core to browsers of this computer until the program is told to end
 * (Ctrl+C, SIGTERM), then closes the core.
 */
export async function runWebProgram(options: WebProgramOptions): Promise<void> {
  const { core, port, say } = options;
  const server = await startLoopbackServer({
    core,
    port,
    pageRoot: options.pageRoot ?? builtPage,
    announce: (url) => {
      say(`Open this address; it works once: ${url}`);
    },
  });
  const url = server.newLaunchUrl();
  if (options.open && hasDisplay() && (await openBrowser(url))) {
    say(`Impound opens in your browser. If it does not, open ${url} (works once).`);
  } else {
    say(`Open this address; it works once: ${url}`);
  }
  say('Ctrl+C ends Impound.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
  await server.close();
  await core.close();
}
