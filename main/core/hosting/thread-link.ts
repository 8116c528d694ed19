import { Worker } from 'node:worker_threads';
import type { CoreLink } from './core-link.ts';
import type { FromCore } from './core-messages.ts';

/** Runs the core in a thread of this process: the loopback host and the command line. */
export function startThreadLink(
  entry: URL = new URL('./worker-entry.ts', import.meta.url),
): CoreLink {
  const worker = new Worker(entry, { name: 'impound-core' });
  let fault = '';
  worker.on('error', (error) => {
    fault = error instanceof Error ? error.message : String(error);
  });
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    onMessage: (hear) => {
      worker.on('message', (message: FromCore) => {
        hear(message);
      });
    },
    onExit: (hear) => {
      worker.once('exit', (code) => {
        hear(fault === '' ? `exit code ${code}` : fault);
      });
    },
    kill: () => {
      void worker.terminate();
    },
  };
}
