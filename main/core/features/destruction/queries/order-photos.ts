import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { DestructionTables } from '../../../database/tables/destruction-tables.ts';
import { readDocument } from '../../../ledger/stored-documents.ts';
import { Defect } from '../../../platform/defect.ts';
import type { Outcome } from '../../../rpc/handler.ts';

type PhotoRow = DestructionTables['order_photo'];
type PhotoView = OutputOf<'orders.get'>['photos'][number];

const photosSql = 'SELECT * FROM order_photo WHERE order_id = ? ORDER BY seq';
const photoSql = 'SELECT * FROM order_photo WHERE order_id = ? AND sha256 = ? LIMIT 1';

/** The photographs of an order in the order they were taken, without their bytes (DW-13). */
export function photosOf(reader: SqlReader, orderId: string): PhotoView[] {
  return reader.all<PhotoRow>(photosSql, [orderId]).map((row) => ({
    phase: row.phase,
    sha256: row.sha256,
    name: row.name,
    sizeBytes: row.size_bytes,
    takenAt: row.taken_at,
    takenBy: row.taken_by,
  }));
}

/**
 * The bytes of one photograph, only through the order that it belongs to: no other document of
 * the store can be named here. Rejection: `PhotoUnknown`.
 */
export function photoBytesOf(
  reader: SqlReader,
  orderId: string,
  sha256: string,
): Outcome<OutputOf<'orders.photo'>> {
  const row = reader.get<PhotoRow>(photoSql, [orderId, sha256]);
  if (row === undefined) return fail([reject('PhotoUnknown', 'DW-13', {}, 'sha256')]);
  const document = readDocument(reader, sha256);
  if (document === undefined) throw new Defect(`The bytes of photo ${sha256} are not stored`);
  const { name, media_type } = row;
  const mediaType = media_type as OutputOf<'orders.photo'>['mediaType'];
  return ok({ name, mediaType, contentBase64: Buffer.from(document.bytes).toString('base64') });
}
