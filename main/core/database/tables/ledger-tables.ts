/** Rows of the tables that the ledger itself keeps. */
export interface LedgerTables {
  event: {
    /** 1, 2, 3 … without a gap. */
    readonly seq: number;
    /** The event as canonical JSON (RFC 8785). */
    readonly body: string;
    readonly leaf_hash: Uint8Array;
    readonly chain_hash: Uint8Array;
    /** Read out of the body by the database; never stored. */
    readonly id: string;
    readonly type: string;
    readonly at: string;
  };
  event_subject: { readonly subject: string; readonly seq: number };
  tree_node: { readonly place: number; readonly hash: Uint8Array };
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
  schema_migration: {
    readonly id: number;
    readonly name: string;
    readonly checksum: string;
    readonly at: string;
  };
}
