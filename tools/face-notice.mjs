/** What a face says of its maker and licence, as the OpenType table `name` holds it. */
const wanted = new Set([0, 13]);
const windows = 3;

/**
 * The copyright and licence notice of a face; throws when it holds none.
 * @param {Buffer} bytes of a TrueType or OpenType file
 */
export function faceNotice(bytes) {
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = tables.find((at) => bytes.toString('latin1', at, at + 4) === 'name');
  const table = entry === undefined ? bytes.length : bytes.readUInt32BE(entry + 8);
  const count = entry === undefined ? 0 : bytes.readUInt16BE(table + 2);
  const strings = count === 0 ? 0 : table + bytes.readUInt16BE(table + 4);
  const notices = Array.from({ length: count }, (_, index) => table + 6 + index * 12)
    .filter((at) => bytes.readUInt16BE(at) === windows && wanted.has(bytes.readUInt16BE(at + 6)))
    .map((at) => {
      const start = strings + bytes.readUInt16BE(at + 10);
      const text = Buffer.from(bytes.subarray(start, start + bytes.readUInt16BE(at + 8)));
      return text.swap16().toString('utf16le').trim();
    });
  if (notices.length === 0) {
    throw new Error('The face says nothing of its maker.');
  }
  return [...new Set(notices)].join(' ');
}
