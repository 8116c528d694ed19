import { makeCell } from './cell.ts';

/**
 * Whether the page hears the core: by the stream of its messages and by the answers to its
 * requests. What the browser thinks of the network says nothing about this computer.
 * `refused`: the host answers, but no longer knows this window; trying again mends nothing.
 */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'refused';

export const connectionState = makeCell<ConnectionState>('connecting');

/** What "try now" does; the transport puts its own here. */
export const tryNow = makeCell<() => void>(() => undefined);
