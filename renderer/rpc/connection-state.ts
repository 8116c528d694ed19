import { makeCell } from './cell.ts';

/** Whether the page hears the core. */
export type ConnectionState = 'connecting' | 'connected' | 'lost';

export const connectionState = makeCell<ConnectionState>('connecting');
