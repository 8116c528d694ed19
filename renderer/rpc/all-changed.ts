import type { ServerMessage } from '../../shared/rpc/envelope.ts';

/** Everything is asked for again: what was pushed while nobody listened is not known. */
export const allChanged: ServerMessage = { kind: 'changed', topics: [], ledgerSize: 0 };
