/** One event of a server-sent stream, as HTML's standard describes it. */
export interface StreamEvent {
  readonly type: string;
  readonly data: string;
  /** The last id that the stream named, this event or before; null: none yet. */
  readonly lastId: string | null;
}

/**
 * Reads the text of a server-sent stream as it comes, in parts of any size, and tells every whole
 * event. Only what our own host sends is understood: lines end with a line feed.
 */
export function makeEventParser(
  tell: (event: StreamEvent) => void,
  firstId: string | null = null,
): (text: string) => void {
  let rest = '';
  let lastId = firstId;
  let type = 'message';
  let data: string[] = [];
  const readLine = (line: string): void => {
    if (line === '') {
      if (data.length > 0) tell({ type, data: data.join('\n'), lastId });
      type = 'message';
      data = [];
      return;
    }
    const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === 'data') data.push(value);
    if (name === 'event') type = value;
    if (name === 'id') lastId = value;
  };
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) readLine(line);
  };
}
