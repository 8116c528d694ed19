/**
 * Where the next page of a list begins: the sort values of the last row shown, so that page
 * 20,000 costs what the first one costs. Opaque to the page that passes it back.
 */
export type CursorValues = readonly (string | number)[];

/** Writes the sort values of a row as a cursor. */
export function writeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * Reads a cursor of so many values; undefined when there is none or somebody made it up, which
 * then gives the first page.
 */
export function readCursor(cursor: string | undefined, length: number): CursorValues | undefined {
  if (cursor === undefined) return undefined;
  const values = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(values) || values.length !== length) return undefined;
  return values.every(isCursorValue) ? values : undefined;
}

function isCursorValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON has no other way of saying that a text is none.
    return undefined;
  }
}
