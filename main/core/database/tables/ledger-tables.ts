/** Rows of the tables that the ledger itself keeps. */
export interface LedgerTables {
  event: {
    /** 1, 2, 3 … without a gap. */
    readonly seq: number;
    /** The event as canonical JSON (RFC 8785). */
    readonly body: string;
    readonly leaf_hash: Uint8Array;
    readonly chain_hash: Uint8Array;
    /** Hash of each subtree of level 1 and more that this event completes; 32 bytes each. */
    readonly node_hashes: Uint8Array;
  };
  /** A view: what the body says of itself. */
  event_fact: {
    readonly seq: number;
    readonly id: string;
    readonly type: string;
    readonly at: string;
    readonly command_id: string;
    readonly body: string;
  };
  event_subject: { readonly subject: string; readonly seq: number };
  checkpoint: { readonly size: number; readonly root: Uint8Array; readonly note: string };
  stored_document: {
    /** Lower-case hexadecimal SHA-256 of the bytes. */
    readonly sha256: string;
    readonly media_type: string;
    readonly bytes: Uint8Array;
  };
  command_log: {
    readonly command_id: string;
    readonly procedure: string;
    readonly input_hash: string;
    readonly reply: string;
    readonly at: string;
  };
  /** Operational, one row: which version of the projectors made the rows that are there. */
  projection_version: { readonly id: number; readonly version: number };
  schema_migration: {
    readonly id: number;
    readonly name: string;
    readonly checksum: string;
    readonly at: string;
  };
}
