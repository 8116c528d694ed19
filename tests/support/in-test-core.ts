import type { CoreApi } from '../../main/core/rpc/core-api.ts';

/** A core of the hosts' own tests: it answers with what it was asked and shows what it heard. */
export interface InTestCore extends CoreApi {
  readonly heard: { readonly connection: string; readonly request: unknown }[];
  readonly disconnected: string[];
  readonly isClosed: () => boolean;
  push(connection: string | null, message: unknown): void;
}

/** Answers `{procedure: 'wait'}` never, everything else at once. */
export function makeInTestCore(): InTestCore {
  const listeners = new Set<(connection: string | null, message: unknown) => void>();
  const heard: InTestCore['heard'] = [];
  const disconnected: string[] = [];
  let closed = false;
  return {
    heard,
    disconnected,
    isClosed: () => closed,
    handle: (connection, request) => {
      heard.push({ connection, request });
      const { procedure } = request as { readonly procedure?: string };
      return procedure === 'wait'
        ? new Promise(() => {})
        : Promise.resolve({ ok: true, value: { connection, request } });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    disconnect: (connection) => {
      disconnected.push(connection);
    },
    close: () => {
      closed = true;
      return Promise.resolve();
    },
    push: (connection, message) => {
      for (const listener of listeners) {
        listener(connection, message);
      }
    },
  };
}
