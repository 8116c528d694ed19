import type { Transport } from '../../../shared/rpc/client.ts';
import type { ServerMessage } from '../../../shared/rpc/envelope.ts';
import type { CoreApi } from './core-api.ts';

/**
 * Calls the core in the same process: tests and the command line. Requests and replies are
 * copied as a wire would copy them, so that nothing but plain data passes.
 */
export function memoryTransport(core: CoreApi, connection: string): Transport {
  return {
    send: async (request) =>
      structuredClone(await core.handle(connection, structuredClone(request))),
    subscribe: (listener) =>
      core.subscribe((addressee, message) => {
        if (addressee === null || addressee === connection) listener(message as ServerMessage);
      }),
  };
}
