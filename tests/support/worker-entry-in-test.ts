import { parentPort } from 'node:worker_threads';
import { Unavailable } from '../../main/core/platform/unavailable.ts';
import { serveCore } from '../../main/core/hosting/serve-core.ts';
import { makeInTestCore } from './in-test-core.ts';

/**
 * The entry of a real thread around the in-test core. The home says how it behaves: `in-use` is
 * refused, `crash-at-start` throws, the procedure `crash` ends the thread with its requests.
 */
const port = parentPort;
if (port === null) {
  throw new Error('This module is the entry of a worker thread.');
}

serveCore(
  {
    post: (message) => {
      port.postMessage(message);
    },
    onMessage: (hear) => {
      port.on('message', hear);
    },
  },
  async (init, secrets) => {
    if (init.home === 'in-use') {
      throw new Unavailable('HomeInUse', 'Another program uses this home.');
    }
    if (init.home === 'crash-at-start') {
      throw new Error('broken on purpose');
    }
    const core = makeInTestCore();
    return Promise.resolve({
      ...core,
      handle: async (connection: string, request: unknown) => {
        const { procedure } = request as { readonly procedure?: string };
        if (procedure === 'crash') {
          process.exit(7);
        }
        if (procedure === 'push') {
          core.push(connection, { kind: 'changed', topics: ['lots'], ledgerSize: 1 });
        }
        if (procedure === 'seal') {
          const sealed = await secrets?.seal(new Uint8Array([1, 2, 3]));
          return { ok: true, value: sealed === undefined ? null : [...sealed] };
        }
        return core.handle(connection, request);
      },
    });
  },
);
