import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { Outcome } from '../../../rpc/handler.ts';

export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** True when the first bytes are those of the format, whatever the file was called. */
const begins: Readonly<Record<PhotoType, (bytes: Buffer) => boolean>> = {
  'image/jpeg': (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  'image/png': (bytes) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n',
  'image/webp': (bytes) =>
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' &&
    bytes.subarray(8, 12).toString('latin1') === 'WEBP',
};

/** The bytes of a photo as it came over the wire (DW-13). Rejection: `PhotoNotImage`. */
export function readPhoto(contentBase64: string, mediaType: PhotoType): Outcome<Uint8Array> {
  const bytes = Buffer.from(contentBase64, 'base64');
  if (bytes.length > 16 && begins[mediaType](bytes)) return ok(bytes);
  return fail([reject('PhotoNotImage', 'DW-13', { mediaType }, 'contentBase64')]);
}
