import { crc32, inflateRawSync } from 'node:zlib';
import { ok } from '../../../../../shared/kernel/result.ts';
import type { Outcome } from '../../../rpc/handler.ts';
import { refuseFile } from '../refuse-file.ts';

/** One file of the archive, unpacked. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the archive's directory says of one file. */
interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** What may be unpacked. */
export interface ArchiveLimits {
  readonly wanted: (name: string) => boolean;
  /** Together, in bytes. */
  readonly mostBytes: number;
}

const endMark = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const entryMark = 0x02014b50;
const entryLength = 46;
const fileMark = 0x04034b50;
const fileLength = 30;
const megabyte = 1024 * 1024;

/**
 * Unpacks the wanted files of a ZIP archive (PKWARE APPNOTE 6.3), by its directory alone, each
 * proven by its CRC; what they take together is known before anything is unpacked. Rejections:
 * FileDamaged, FileProtected, FileUnpacksTooLarge.
 */
export function readArchive(bytes: Uint8Array, limits: ArchiveLimits): Outcome<readonly Part[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(file).filter(({ name }) => limits.wanted(name));
    if (entries.some((entry) => entry.isEncrypted)) return refuseFile('FileProtected');
    const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
    if (unpacked > limits.mostBytes) {
      return refuseFile('FileUnpacksTooLarge', { megabytes: limits.mostBytes / megabyte });
    }
    return ok(entries.map((entry) => ({ name: entry.name, bytes: unpack(file, entry) })));
  } catch {
    return refuseFile('FileDamaged');
  }
}

function readDirectory(file: Buffer): readonly Entry[] {
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== entryMark) throw new Error('The directory is broken');
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + entryLength, at + entryLength + nameLength);
    // Two files of one name: readers would not agree which one is meant.
    if (names.has(name)) throw new Error('A name stands twice');
    names.add(name);
    entries.push({
      name,
      isEncrypted: (file.readUInt16LE(at + 8) & 1) !== 0,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += entryLength + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - endLength - longestComment);
  for (let at = file.length - endLength; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === endMark) return at;
  }
  throw new Error('The archive has no directory');
}

function unpack(file: Buffer, entry: Entry): Uint8Array {
  if (file.readUInt32LE(entry.at) !== fileMark) throw new Error('The file is not there');
  const names = file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28);
  const begin = entry.at + fileLength + names;
  const packed = file.subarray(begin, begin + entry.packed);
  const bytes = expand(packed, entry);
  if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.crc) {
    throw new Error('The file is not what was packed');
  }
  return bytes;
}

function expand(packed: Buffer, { method, unpacked }: Entry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new Error('The file is packed in an unknown way');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
}
