import { crc32 } from 'node:zlib';
import type { Part } from './read-archive.ts';

/** A ZIP archive of the files, not packed (PKWARE APPNOTE 6.3): what a library of ours reads. */
export function writeArchive(parts: readonly Part[]): Buffer {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const facts = factsOf(nameBytes, bytes);
    const head = Buffer.concat([mark('504b0304'), facts, nameBytes]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(mark('504b0102'), version, facts, place, nameBytes);
    files.push(head, bytes);
    at += head.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, list, mark('504b0506'), end]);
}

const version = Buffer.from([20, 0]);

function mark(hexadecimal: string): Buffer {
  return Buffer.from(hexadecimal, 'hex');
}

/** What stands in both places: version, flags (UTF-8 names), method, time, CRC, lengths. */
function factsOf(name: Uint8Array, bytes: Uint8Array): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}
