import type { Database as SqliteDatabase } from 'better-sqlite3';
import { sha256 } from '../hash.ts';
import type { DocumentCitation } from '../stored-documents.ts';
import type { Pace } from './pace.ts';
import type { Problems } from './problem.ts';

interface CitedDocument {
  readonly seq: number;
  readonly citation: DocumentCitation;
}

type DocumentRow = readonly [sha256: unknown, mediaType: unknown, bytes: unknown];

/** Compares the stored documents with their hashes and with the events that cite them. */
export class DocumentCheck {
  readonly #cited = new Map<string, CitedDocument>();

  /** Remembers what an event cites. */
  cite(seq: number, citations: readonly DocumentCitation[]): void {
    for (const citation of citations) {
      const known = this.#cited.get(citation.documentSha256);
      if (known === undefined) this.#cited.set(citation.documentSha256, { seq, citation });
    }
  }

  /** Reads every document. */
  async run(database: SqliteDatabase, problems: Problems, pace: Pace): Promise<void> {
    const found = new Set<unknown>();
    const documents = database
      .prepare('SELECT sha256, media_type, bytes FROM stored_document')
      .raw()
      .iterate() as IterableIterator<DocumentRow>;
    for (const row of documents) {
      found.add(row[0]);
      const detail = this.#wrong(row);
      if (detail !== undefined) problems.add({ ...place(this.#seqOf(row[0]), row[0]), detail });
      if (pace.due()) await pace.rest();
    }
    for (const [hash, { seq }] of this.#cited) {
      if (found.has(hash)) continue;
      problems.add({ ...place(seq, hash), detail: 'the document that the event cites is missing' });
    }
  }

  #wrong([hash, mediaType, bytes]: DocumentRow): string | undefined {
    if (!(bytes instanceof Uint8Array)) return 'bytes: expected a blob';
    const computed = sha256(bytes).toString('hex');
    if (computed !== hash) return `bytes: expected the hash ${String(hash)}, found ${computed}`;
    const cited = this.#cited.get(computed);
    if (cited === undefined) return 'no event cites the document';
    const { citation } = cited;
    if (citation.mediaType !== mediaType) {
      return `media_type: expected ${citation.mediaType}, found ${String(mediaType)}`;
    }
    if (citation.byteLength === bytes.length) return undefined;
    return `bytes: expected ${citation.byteLength} bytes, found ${bytes.length}`;
  }

  #seqOf(hash: unknown): number | null {
    return typeof hash === 'string' ? (this.#cited.get(hash)?.seq ?? null) : null;
  }
}

function place(seq: number | null, hash: unknown) {
  const key = `sha256=${String(hash)}`;
  return { kind: 'document', seq, table: 'stored_document', key } as const;
}
