import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CoreApi } from '../core/rpc/core-api.ts';
import { CannotServe } from './cannot-serve.ts';
import { hasDisplay, openBrowser } from './open-browser.ts';
import { startLoopbackServer } from './loopback-server.ts';
import type { LoopbackServer } from './loopback-server.ts';
import { untilToldToEnd } from './until-told-to-end.ts';

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
  /** Told once it serves, with the address that works once. */
  readonly onServing?: (launchUrl: string) => void;
  /** Resolves when the program shall end; Ctrl+C or SIGTERM unless given. */
  readonly untilEnd?: Promise<void>;
}

/** The page as `npm start` builds it. */
const builtPage = path.resolve(import.meta.dirname, '..', '..', 'dist', 'renderer');

/** Starts the server, with a sentence for the two failures that a person can mend. */
async function startServer(options: WebProgramOptions): Promise<LoopbackServer> {
  const { core, port, say, pageRoot = builtPage } = options;
  if (!existsSync(path.join(pageRoot, 'index.html'))) {
    throw new CannotServe('The page is not built yet: run `npm run build` first.');
  }
  const announce = (url: string): void => {
    say(`Open this address; it works once: ${url}`);
  };
  try {
    return await startLoopbackServer({ core, port, pageRoot, announce });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EADDRINUSE' || code === 'EACCES'
      ? new CannotServe(`Port ${port} is taken: choose another with --port, or none.`)
      : error;
  }
}

async function serve(options: WebProgramOptions): Promise<void> {
  const server = await startServer(options);
  const url = server.newLaunchUrl();
  if (options.open && hasDisplay() && (await openBrowser(url))) {
    options.say(`Impound opens in your browser. If it does not, open ${url} (works once).`);
  } else {
    options.say(`Open this address; it works once: ${url}`);
  }
  options.say('Ctrl+C ends Impound.');
  options.onServing?.(url);
  await (options.untilEnd ?? untilToldToEnd());
  await server.close();
}

/**
 * Serves a running core to browsers of this computer until the program is told to end, then
 * closes the core. Rejects, with the core closed too, when it cannot serve.
 */
export async function runWebProgram(options: WebProgramOptions): Promise<void> {
  try {
    await serve(options);
  } finally {
    await options.core.close();
  }
}
