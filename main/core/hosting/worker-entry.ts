/** Entry of the thread, or of Electron's utility process, that holds the core. */
import { parentPort } from 'node:worker_threads';
import { startCore } from '../start.ts';
import { serveCore } from './serve-core.ts';
import type { OwnerPort } from './serve-core.ts';
import type { ToCore } from './core-messages.ts';

/** What Electron adds to `process` in a utility process; the core knows no Electron types. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', hear: (event: { readonly data: ToCore }) => void): void;
}

function ownerPort(): OwnerPort {
  if (parentPort !== null) {
    const port = parentPort;
    return {
      post: (message) => {
        port.postMessage(message);
      },
      onMessage: (hear) => {
        port.on('message', hear);
      },
    };
  }
  const { parentPort: utilityPort } = process as { readonly parentPort?: UtilityPort };
  if (utilityPort === undefined) {
    throw new Error('The core is started by its host, not by itself.');
  }
  return {
    post: (message) => {
      utilityPort.postMessage(message);
    },
    onMessage: (hear) => {
      utilityPort.on('message', (event) => {
        hear(event.data);
      });
    },
  };
}

// Who opens the sample to look at it finds goods there.
serveCore(ownerPort(), (init, secrets) =>
  startCore({ ...init, sampleGoods: init.sample }, secrets),
);
