import { createContext } from 'react';

/**
 * Whether this stands in a row of a grid. The grid has the keys for all of its rows: what can be
 * pressed in them is no stop of Tab, which would go through every row there is.
 */
export const GridRow = createContext(false);
