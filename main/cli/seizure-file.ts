import path from 'node:path';
import { checkMapping, readUpload } from '../core/features/intake/read-upload.ts';
import type { ReadUpload } from '../core/features/intake/read-upload.ts';
import { readTable } from '../core/features/intake/read-table.ts';
import { readBytes } from './read-bytes.ts';
import { acceptedOf } from './value-of.ts';

/** A file of seizures that can be read, before any home is opened or made for it. */
export interface SeizureFile {
  readonly fileName: string;
  readonly contentBase64: string;
  readonly read: ReadUpload;
}

/** Reads a file from the disk. Fails with what keeps it from being a table of seizures. */
export function readSeizureFile(file: string): Promise<SeizureFile> {
  return toSeizureFile(path.basename(file), readBytes(file));
}

/** Takes bytes as a file of seizures. Fails as `readSeizureFile` does. */
export async function toSeizureFile(fileName: string, bytes: Buffer): Promise<SeizureFile> {
  const contentBase64 = bytes.toString('base64');
  const read = acceptedOf(await readUpload({ contentBase64, answers: [] }, () => readTable(bytes)));
  acceptedOf(checkMapping(read.mapping));
  return { fileName, contentBase64, read };
}
