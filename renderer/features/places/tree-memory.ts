import { makeCell } from '../../rpc/cell.ts';

/** Which places stand open in the tree; the tree is drawn anew with every place that is chosen. */
export const openPlaces = makeCell<ReadonlySet<string>>(new Set());

/** True from the moment a row is chosen until it has the focus again under its new address. */
export const rowAwaitsFocus = makeCell(false);
