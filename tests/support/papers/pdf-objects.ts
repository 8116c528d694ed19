import { inflateSync } from 'node:zlib';

/** The objects of a PDF as its own table gives them: what a reader finds that trusts the table. */
export interface PdfObjects {
  /** What an object says, by its number, up to its stream; undefined when the table has none. */
  said(id: number): string | undefined;
  /** The unpacked stream of an object. */
  content(id: number): Buffer;
  readonly numbers: readonly number[];
  /** The dictionary at the end of the file. */
  readonly end: string;
}

type Entry = readonly [kind: number, where: number, which: number];

const entryLength = 7;

/** Reads the table of objects (ISO 32000-1, 7.5.8) and through it every object. */
export function pdfObjects(pdf: Uint8Array): PdfObjects {
  const bytes = Buffer.from(pdf);
  const tail = bytes.subarray(-60).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tail)?.[1]);
  const table = objectAt(bytes, start);
  const entries = entriesOf(unpack(table));
  const packs = new Map<number, readonly string[]>();
  const packOf = (id: number): readonly string[] => {
    const known = packs.get(id) ?? packed(objectAt(bytes, entries[id]?.[1] ?? 0));
    packs.set(id, known);
    return known;
  };
  return {
    said: (id) => {
      const [kind, where, which] = entries[id] ?? [0, 0, 0];
      if (kind === 1) return numbered(objectAt(bytes, where), id).said;
      return kind === 2 ? packOf(where)[which] : undefined;
    },
    content: (id) => unpack(objectAt(bytes, entries[id]?.[1] ?? 0)),
    numbers: entries.flatMap(([kind], id) => (kind === 0 ? [] : [id])),
    end: table.said,
  };
}

interface FoundObject {
  readonly id: number;
  readonly said: string;
  readonly stream: Buffer | undefined;
}

function objectAt(bytes: Buffer, at: number): FoundObject {
  const head = /^(\d+) 0 obj\n/.exec(bytes.subarray(at, at + 20).toString('latin1'));
  if (head === null) throw new Error(`no object begins at ${at}`);
  const from = at + head[0].length;
  const end = bytes.indexOf('\nendobj\n', from);
  const mark = bytes.indexOf('\nstream\n', from);
  const id = Number(head[1]);
  if (mark < 0 || mark > end) {
    return { id, said: bytes.subarray(from, end).toString('latin1'), stream: undefined };
  }
  const said = bytes.subarray(from, mark).toString('latin1');
  const length = Number(/\/Length (\d+)/.exec(said)?.[1]);
  return { id, said, stream: bytes.subarray(mark + 8, mark + 8 + length) };
}

function numbered(found: FoundObject, id: number): FoundObject {
  if (found.id !== id) throw new Error(`object ${id} is named ${found.id}`);
  return found;
}

function unpack({ said, stream }: FoundObject): Buffer {
  if (stream === undefined) throw new Error('the object has no stream');
  return said.includes('/Filter /FlateDecode') ? inflateSync(stream) : stream;
}

/** Entries are kept as differences from the one above (predictor 12). */
function entriesOf(table: Buffer): readonly Entry[] {
  const entries: Entry[] = [];
  let above = Buffer.alloc(entryLength);
  for (let at = 0; at < table.length; at += entryLength + 1) {
    const from = above;
    const entry = Buffer.from(table.subarray(at + 1, at + 1 + entryLength));
    entry.forEach((byte, column) => entry.writeUInt8((byte + (from[column] ?? 0)) & 255, column));
    entries.push([entry.readUInt8(0), entry.readUInt32BE(1), entry.readUInt16BE(5)]);
    above = entry;
  }
  return entries;
}

/** The objects in a stream of objects, in their order. */
function packed(found: FoundObject): readonly string[] {
  const text = unpack(found).toString('latin1');
  const first = Number(/\/First (\d+)/.exec(found.said)?.[1]);
  const places = text.slice(0, first).trim().split(/\s+/).map(Number);
  const starts = places.filter((_, index) => index % 2 === 1);
  return starts.map((start, turn) =>
    text.slice(first + start, first + (starts[turn + 1] ?? text.length)).trim(),
  );
}
