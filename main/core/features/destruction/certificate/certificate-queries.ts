import { reject } from '../../../../../shared/kernel/rejection.ts';
import { fail, ok } from '../../../../../shared/kernel/result.ts';
import type { OutputOf } from '../../../../../shared/rpc/contract.ts';
import { readCursor, writeCursor } from '../../../database/cursor.ts';
import type { SqlReader } from '../../../database/sql-value.ts';
import type { ReadableStore } from '../../../database/store.ts';
import { paperSeal } from '../../../documents/certificate/bind-certificate.ts';
import { verifyingKeyOf } from '../../../documents/certificate/verifying-key.ts';
import { readDocument } from '../../../ledger/stored-documents.ts';
import { Defect } from '../../../platform/defect.ts';
import { defineQuery } from '../../../rpc/handler.ts';
import type { FeatureHandlers, Outcome } from '../../../rpc/handler.ts';
import { coveringCheckpoint, fileCertificate, storedStatement } from './certificate-file.ts';
import type { CertificateRow } from './certificate-file.ts';
import type { DestructionParts } from '../order/destruction-parts.ts';
import { readTotals } from '../order/order-view.ts';

type CertificateView = OutputOf<'certificates.list'>['items'][number];

/** Reading, handing out and checking certificates. */
export function certificateQueries(parts: DestructionParts): FeatureHandlers['queries'] {
  return {
    'certificates.list': defineQuery('certificates.list', ({ input, who, store }) => {
      const search = input.search?.trim().toLowerCase() ?? '';
      const where = "site_id = ? AND (? = '' OR instr(search_text, ?) > 0)";
      const values = [who.siteId, search, search];
      const found = store.get<{ total: number }>(
        `SELECT count(*) AS total FROM certificate WHERE ${where}`,
        values,
      );
      const [before] = readCursor(input.cursor, 1) ?? [];
      const rows = store.all<CertificateRow>(
        `SELECT * FROM certificate WHERE ${where} AND ordinal < ? ORDER BY ordinal DESC LIMIT ?`,
        [...values, before ?? Number.MAX_SAFE_INTEGER, input.limit + 1],
      );
      const shown = rows.slice(0, input.limit);
      const last = shown.at(-1);
      return ok({
        items: shown.map(certificateViewOf),
        nextCursor:
          rows.length > shown.length && last !== undefined ? writeCursor([last.ordinal]) : null,
        total: found?.total ?? 0,
      });
    }),

    'certificates.get': defineQuery('certificates.get', ({ input, who, store }) => {
      const row = findCertificate(store, input.certificateId, who.siteId);
      return row.ok ? ok(certificateDetail(parts, store, row.value)) : row;
    }),

    /** CT-02: the stored bytes; the second request gives what the first one gave. */
    'certificates.file': defineQuery('certificates.file', async ({ input, who, store }) => {
      const row = findCertificate(store, input.certificateId, who.siteId);
      if (!row.ok) return row;
      const sha256 = row.value.file_sha256 ?? (await fileCertificate(parts, store, row.value.id));
      const document = readDocument(store, sha256);
      if (document === undefined) throw new Defect(`The file of ${row.value.number} is not stored`);
      return ok({
        fileName: `${row.value.number}.pdf`,
        contentBase64: Buffer.from(document.bytes).toString('base64'),
        sha256,
      });
    }),

    'certificates.verifyFile': defineQuery('certificates.verifyFile', async ({ input, store }) => {
      const bytes = Buffer.from(input.contentBase64, 'base64');
      const verdict = await parts.documents.verifyCertificate(bytes, parts.signer.key.pem);
      const here = store.get('SELECT 1 FROM certificate WHERE file_sha256 = ?', [verdict.sha256]);
      return ok({
        ok: verdict.ok,
        number: verdict.number,
        issuedHere: here !== undefined,
        key: verdict.key,
        problems: verdict.problems.map(({ code, detail }) => ({ code, detail })),
      });
    }),
  };
}

function certificateViewOf(row: CertificateRow): CertificateView {
  return {
    id: row.id,
    number: row.number,
    orderId: row.order_id,
    orderReference: row.order_reference,
    issuedAt: row.issued_at,
    destroyedOn: row.destroyed_on,
    lines: row.line_count,
    totals: readTotals(row.totals),
    method: row.method,
    signedBy: row.signed_by,
    sha256: row.file_sha256,
    sizeBytes: row.file_bytes,
  };
}

function certificateDetail(
  parts: DestructionParts,
  store: ReadableStore,
  row: CertificateRow,
): OutputOf<'certificates.get'> {
  const checkpoint = coveringCheckpoint(store, row);
  const statement = storedStatement(store, row);
  return {
    ...certificateViewOf(row),
    statement,
    proof: {
      treeSize: checkpoint.size,
      root: Buffer.from(checkpoint.root).toString('hex'),
      leafIndex: row.ordinal - 1,
      checkpoint: checkpoint.note,
      keyFingerprint: verifyingKeyOf(parts.signer.key.publicKey)?.fingerprint ?? '',
      seal: paperSeal(
        statement,
        { statementHash: row.statement_sha256, size: checkpoint.size, root: checkpoint.root },
        parts.signer,
      ),
    },
  };
}

/** Rejection: `CertificateUnknown`, also for one of another site. */
function findCertificate(
  reader: SqlReader,
  certificateId: string,
  siteId: string,
): Outcome<CertificateRow> {
  const row = reader.get<CertificateRow>('SELECT * FROM certificate WHERE id = ? AND site_id = ?', [
    certificateId,
    siteId,
  ]);
  if (row !== undefined) return ok(row);
  return fail([reject('CertificateUnknown', undefined, {}, 'certificateId')]);
}
