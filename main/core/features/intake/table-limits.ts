/** So many rows a file may have below its heading. */
export const mostRows = 100_000;

/** So many cells are held at once while a file is read. */
export const mostCells = 20_000_000;
