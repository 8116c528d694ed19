import type {
  CertificateStatement,
  CitedEvent,
} from '../../../../../shared/domain/certificate/certificate-statement.ts';
import { orderFact } from '../../../../../shared/domain/destruction/events/order-fact.ts';
import { ok } from '../../../../../shared/kernel/result.ts';
import type { ReadableStore } from '../../../database/store.ts';
import type { DestructionTables } from '../../../database/tables/destruction-tables.ts';
import {
  bindCertificate,
  sealCertificate,
} from '../../../documents/certificate/bind-certificate.ts';
import type { EventToProve } from '../../../documents/certificate/bind-certificate.ts';
import type { CertificateToSet } from '../../../documents/certificate/certificate-record.ts';
import { readCheckpoint } from '../../../ledger/checkpoint.ts';
import type { Checkpoint } from '../../../ledger/checkpoint.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { readDocument, storeDocument } from '../../../ledger/stored-documents.ts';
import { Defect } from '../../../platform/defect.ts';
import type { DestructionPorts } from '../order/destruction-parts.ts';

export type CertificateRow = DestructionTables['certificate'];
type FilePorts = Omit<DestructionPorts, 'signatures' | 'places'>;

/** So many cited events carry their proof inside the file; the others their leaf hash (CT-06). */
const provenEvents = 2000;

/**
 * Renders, seals and stores the file of a certificate, once; gives its hash (CT-02). Repeatable:
 * whoever comes second finds the stored bytes. Runs outside the writer but for its last step.
 */
export async function fileCertificate(
  ports: FilePorts,
  store: ReadableStore,
  certificateId: string,
): Promise<string> {
  const row = certificateRow(store, certificateId);
  if (row.file_sha256 !== null) return row.file_sha256;
  const { certificate, rows } = certificateToSet(ports, store, row);
  const pdf = await ports.documents.renderCertificate(certificate, rows);
  const bytes = sealCertificate(pdf, ports.signer);
  const stored = await ports.writer.run<string, never>((tx) => {
    const before = tx.get<{ file_sha256: string | null }>(
      'SELECT file_sha256 FROM certificate WHERE id = ?',
      [certificateId],
    );
    const known = before?.file_sha256 ?? null;
    if (known !== null) return ok(known);
    const document = storeDocument(tx, { mediaType: 'application/pdf', bytes });
    const order = { id: row.order_id, reference: row.order_reference };
    const data = { certificateId, number: row.number, ...document };
    const context = {
      at: ports.clock.now(),
      actor: { kind: 'program' },
      site: row.site_id,
      station: ports.station,
      command: { id: certificateId, procedure: 'orders.certify' },
      reason: null,
    } as const;
    ports.ledger.record(tx, context, [
      orderFact('CertificateFileStored', order, data, [certificateId]),
    ]);
    return ok(document.documentSha256);
  });
  if (!stored.ok) throw new Defect(`The file of ${row.number} was refused`);
  return stored.value;
}

/** Gives every certificate its file that a crash left without one; at start-up. */
export async function resumeCertificates(ports: FilePorts, store: ReadableStore): Promise<number> {
  const rows = store.all<{ id: string }>(
    'SELECT id FROM certificate WHERE file_sha256 IS NULL ORDER BY ordinal',
  );
  const failed: unknown[] = [];
  for (const { id } of rows) {
    // One that cannot be set must not keep the others from their files.
    await fileCertificate(ports, store, id).catch((error: unknown) => failed.push(error));
  }
  if (failed.length > 0) throw new AggregateError(failed, 'Certificates are without their files');
  return rows.length;
}

/** The row of a certificate that is known to be there. */
function certificateRow(store: ReadableStore, certificateId: string): CertificateRow {
  const row = store.get<CertificateRow>('SELECT * FROM certificate WHERE id = ?', [certificateId]);
  if (row === undefined) throw new Defect(`No certificate ${certificateId}`);
  return row;
}

/** The statement as it was frozen: canonical JSON. */
function frozenStatement(store: ReadableStore, row: CertificateRow): Uint8Array {
  const document = readDocument(store, row.statement_sha256);
  if (document === undefined) throw new Defect(`The statement of ${row.number} is not stored`);
  return document.bytes;
}

/** The same, as values. */
export function storedStatement(store: ReadableStore, row: CertificateRow): CertificateStatement {
  return readStatement(frozenStatement(store, row));
}

function readStatement(json: Uint8Array): CertificateStatement {
  return JSON.parse(Buffer.from(json).toString()) as CertificateStatement;
}

/** The signed head that covers the issue. */
export function coveringCheckpoint(store: ReadableStore, row: CertificateRow): Checkpoint {
  const found = store.get<{ size: number }>(
    'SELECT size FROM checkpoint WHERE size >= ? ORDER BY size LIMIT 1',
    [row.ordinal],
  );
  const checkpoint = found === undefined ? undefined : readCheckpoint(store, found.size);
  if (checkpoint === undefined) throw new Defect(`No checkpoint covers ${row.number}`);
  return checkpoint;
}

/** Everything that stands in the PDF, and how many rows of goods and packages that is. */
function certificateToSet(
  ports: Pick<FilePorts, 'ledger' | 'signer'>,
  store: ReadableStore,
  row: CertificateRow,
): { readonly certificate: CertificateToSet; readonly rows: number } {
  const statementJson = frozenStatement(store, row);
  const statement = readStatement(statementJson);
  const checkpoint = coveringCheckpoint(store, row);
  const prove = (seq: number) => eventToProve(ports.ledger, store, seq, checkpoint.size);
  const bound = {
    statement,
    statementHash: row.statement_sha256,
    checkpoint,
    issued: prove(row.ordinal),
    cited: eventsToProve(statement.citedEvents).map(({ seq }) => prove(seq)),
  };
  const proof = bindCertificate(bound, ports.signer);
  const rows = statement.lines.reduce((sum, { packages }) => sum + 1 + packages.length, 0);
  return { certificate: { proof, statementJson }, rows };
}

/** Of many events those about the order as a whole come first; then as they stand. */
function eventsToProve(events: readonly CitedEvent[]): readonly CitedEvent[] {
  if (events.length <= provenEvents) return events;
  const perLot = new Set(['PackageReverified', 'OutcomeRecorded', 'LotReceived', 'LotSplit']);
  const whole = events.filter(({ type }) => !perLot.has(type));
  const single = events.filter(({ type }) => perLot.has(type));
  return [...whole, ...single].slice(0, provenEvents).toSorted((a, b) => a.seq - b.seq);
}

function eventToProve(
  ledger: Ledger,
  store: ReadableStore,
  seq: number,
  size: number,
): EventToProve {
  const row = store.get<{ id: string; body: string }>(
    "SELECT body ->> '$.id' AS id, body FROM event WHERE seq = ?",
    [seq],
  );
  if (row === undefined) throw new Defect(`No event ${seq}`);
  return { seq, ...row, path: ledger.inclusionProof(store, seq, size) };
}
