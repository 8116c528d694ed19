import { inflateSync } from 'node:zlib';
import { fail, ok } from '../../../../shared/kernel/result.ts';
import type { Result } from '../../../../shared/kernel/result.ts';

/** Nothing larger is unpacked: 20,000 lines with their proofs stay well below. */
const largestEmbeddedFile = 128 * 1024 * 1024;
const longestDictionary = 2048;
const streamMark = Buffer.from('/Type /EmbeddedFile');
const nameMark = /\/UF \(([^()\\]{1,100})\)/g;

export type EmbeddedFileProblem =
  | 'EmbeddedFileMissing'
  | 'EmbeddedFileAmbiguous'
  | 'EmbeddedFileUnreadable';

/**
 * Takes the one embedded file out of a PDF that Impound wrote. It reads no cross-reference and
 * follows no reference: it finds the one stream of type EmbeddedFile, believes its length only
 * when `endstream` stands there, and unpacks with a limit. Never throws.
 */
export function readEmbeddedFile(
  pdf: Uint8Array,
  name: string,
): Result<Uint8Array, EmbeddedFileProblem> {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const at = bytes.indexOf(streamMark);
  if (at < 0) return fail('EmbeddedFileMissing');
  if (bytes.indexOf(streamMark, at + 1) >= 0) return fail('EmbeddedFileAmbiguous');
  const dictionary = bytes.subarray(at, at + longestDictionary).toString('latin1');
  const header = /^[^]*?\/Length (\d{1,9})\n[^]*?>>\nstream\n/.exec(dictionary);
  if (header === null || !namesOnly(bytes, name)) return fail('EmbeddedFileUnreadable');
  const start = at + header[0].length;
  const end = start + Number(header[1]);
  if (bytes.subarray(end, end + 11).toString('latin1') !== '\nendstream\n') {
    return fail('EmbeddedFileUnreadable');
  }
  const packed = header[0].includes('/Filter /FlateDecode');
  return packed ? inflate(bytes.subarray(start, end)) : ok(bytes.subarray(start, end));
}

/** True when every file specification carries this name, and there is one. */
function namesOnly(bytes: Buffer, name: string): boolean {
  const specification = bytes.indexOf('/Type /Filespec');
  if (specification < 0 || bytes.indexOf('/Type /Filespec', specification + 1) >= 0) return false;
  const text = bytes.subarray(specification, specification + longestDictionary).toString('latin1');
  const [first] = text.matchAll(nameMark);
  return first?.[1] === name;
}

function inflate(packed: Uint8Array): Result<Uint8Array, EmbeddedFileProblem> {
  try {
    return ok(inflateSync(packed, { maxOutputLength: largestEmbeddedFile }));
  } catch {
    // Damaged data and data beyond the limit both arrive as exceptions of zlib.
    return fail('EmbeddedFileUnreadable');
  }
}
