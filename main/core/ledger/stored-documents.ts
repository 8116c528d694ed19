import type { SqlReader } from '../database/sql-value.ts';
import type { Tx } from '../database/store.ts';
import { Defect } from '../platform/defect.ts';
import { sha256 } from './hash.ts';

/**
 * How an event's data names a document that the store keeps. Verification finds it anywhere in
 * the data by `documentSha256` and requires the stored bytes to be exactly these.
 */
export interface DocumentCitation {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly documentSha256: string;
  readonly mediaType: string;
  readonly byteLength: number;
}

/** A document as it was stored. */
export interface StoredDocument {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps the bytes for ever and gives what the event of the same transaction must cite. The same
 * bytes are kept once; a Defect when they are there under another media type.
 */
export function storeDocument(tx: Tx, document: StoredDocument): DocumentCitation {
  const { mediaType, bytes } = document;
  const documentSha256 = sha256(bytes).toString('hex');
  const known = tx.get<{ mediaType: string }>(
    'SELECT media_type AS mediaType FROM stored_document WHERE sha256 = ?',
    [documentSha256],
  );
  if (known === undefined) {
    tx.run('INSERT INTO stored_document (sha256, media_type, bytes) VALUES (?, ?, ?)', [
      documentSha256,
      mediaType,
      bytes,
    ]);
  } else if (known.mediaType !== mediaType) {
    throw new Defect(`Document ${documentSha256} is stored as ${known.mediaType}`);
  }
  return { documentSha256, mediaType, byteLength: bytes.length };
}

/** The stored bytes, never rendered again (CT-02). */
export function readDocument(reader: SqlReader, sha256Hex: string): StoredDocument | undefined {
  return reader.get<StoredDocument>(
    'SELECT media_type AS mediaType, bytes FROM stored_document WHERE sha256 = ?',
    [sha256Hex],
  );
}
