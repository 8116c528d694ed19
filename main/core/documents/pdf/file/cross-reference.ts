import { deflateSync } from 'node:zlib';
import { objectsInPack } from './object-pack.ts';

/** Bytes of one entry: its kind, where, and which of several; one more says how it is packed. */
const widths = [1, 4, 2] as const;
const entryLength = 7;
const up = 2;

/** An entry of the table: free, at an offset, or packed in a stream. */
type Entry = readonly [kind: 0 | 1 | 2, where: number, which: number];

/** What the end of a file needs to say of it. */
export interface FileEnd {
  /** Where each object from number 1 stands; negative when packed (`ObjectPack`). */
  readonly offsets: readonly (number | null)[];
  /** Where the table itself begins: it is the last object. */
  readonly start: number;
  readonly root: string;
  readonly info: string;
  /** Hexadecimal, twice in the file. */
  readonly fileId: string;
}

/** The table of objects as a stream (ISO 32000-1, 7.5.8), and the last lines of the file. */
export function fileEnd({ offsets, start, root, info, fileId }: FileEnd): Uint8Array {
  const id = offsets.length + 1;
  const entries = function* (): Generator<Entry> {
    yield [0, 0, 0xff_ff];
    for (const offset of offsets) yield entryOf(offset);
    yield [1, start, 0];
  };
  const table = deflateSync(predicted(entries(), id + 1));
  const dictionary = [
    '<<',
    '/Type /XRef',
    `/Size ${id + 1}`,
    `/W [${widths.join(' ')}]`,
    `/Root ${root}`,
    `/Info ${info}`,
    `/ID [<${fileId}> <${fileId}>]`,
    '/Filter /FlateDecode',
    `/DecodeParms << /Predictor 12 /Columns ${entryLength} >>`,
    `/Length ${table.length}`,
    '>>',
  ].join('\n');
  return Buffer.concat([
    Buffer.from(`${id} 0 obj\n${dictionary}\nstream\n`, 'latin1'),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`, 'latin1'),
  ]);
}

function entryOf(offset: number | null): Entry {
  if (offset === null) return [0, 0, 0];
  if (offset >= 0) return [1, offset, 0];
  return [2, Math.floor(-offset / objectsInPack), -offset % objectsInPack];
}

/** Each entry as its difference from the one above, which deflates to next to nothing. */
function predicted(entries: Iterable<Entry>, count: number): Uint8Array {
  const plain = Buffer.alloc((count + 1) * entryLength);
  let at = entryLength;
  for (const [kind, where, which] of entries) {
    plain.writeUInt8(kind, at);
    plain.writeUInt32BE(where, at + 1);
    plain.writeUInt16BE(which, at + 5);
    at += entryLength;
  }
  const rowLength = entryLength + 1;
  return Uint8Array.from({ length: count * rowLength }, (_, place) => {
    const column = place % rowLength;
    if (column === 0) return up;
    const here = Math.floor(place / rowLength) * entryLength + column - 1;
    return (plain[here + entryLength] ?? 0) - (plain[here] ?? 0);
  });
}
